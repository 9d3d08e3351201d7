# What only the Telegram adapter says.

telegram-stale-button = Este botón ya no funciona. Envía otra vez el comando.
telegram-interrupted = Esto se interrumpió a medias. Envíalo otra vez.
telegram-interrupted-newsroom = Esto se interrumpió a medias. Compruébalo con /drafts y envíalo otra vez.
telegram-failed = Algo ha fallado aquí. Prueba otra vez en un momento.
telegram-unavailable = Telegram no responde. Prueba otra vez en un momento.

telegram-picture-unavailable = Telegram no ha entregado la imagen. Envíala otra vez en un momento.

telegram-posting-no-member = No estoy en este chat. Añádeme antes.
telegram-posting-channel = No puedo publicar en este canal. Hazme administrador con permiso para publicar mensajes.
telegram-posting-group = No puedo escribir en este grupo. Permite que los miembros envíen mensajes, o hazme administrador.
