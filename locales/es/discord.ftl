# What the Discord bot says of its own accord. The names of permissions are those that Discord shows.

discord-cannot-view = No puedo ver este canal. Dame aquí el permiso “Ver canales” y prueba otra vez.
discord-cannot-send = No puedo escribir aquí. Dame el permiso “Enviar mensajes” en este canal y prueba otra vez.
discord-cannot-send-in-thread = No puedo escribir en este hilo. Dame aquí el permiso “Enviar mensajes en hilos” y prueba otra vez.
discord-cannot-embed = No puedo mostrar noticias aquí. Dame el permiso “Insertar enlaces” en este canal y prueba otra vez.
discord-not-here = Yo no estoy en este lugar, así que aquí no se puede configurar nada. Pide a un administrador que me añada, o usa el comando en un mensaje directo conmigo.

discord-make-brief = Crear noticia
discord-failed = Algo ha fallado por nuestra parte y no se ha cambiado nada. Prueba otra vez en un momento.
discord-button-unknown = Este botón es de una versión anterior y ya no hace nada. Usa el comando; /help los muestra.
discord-form-late = El formulario tardó demasiado en abrirse. Pulsa el botón para abrirlo.
discord-form-open = Abrir el formulario
discord-form-long = “{ $field }” tiene { $length } caracteres, y en un formulario de Discord caben { $most }. Cámbialo con un comando o por otra vía de la redacción.

discord-unavailable = Discord no responde. Prueba otra vez en un momento.
discord-picture-unavailable = Discord no ha entregado la imagen. Adjúntala de nuevo.
