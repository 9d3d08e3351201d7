# What else happens with briefs in a channel or forum of Discord: the page “Channel” of /settings.

button-settings-channel = Canal
button-settings-crosspost = Publicar a seguidores
button-settings-threads = Hilos
button-settings-roles = Roles que mencionar
button-settings-tags = Etiquetas

channel-how = Qué más ocurre con las noticias aquí.
channel-threads-how = Con los hilos activados, cada noticia nueva tiene el suyo, con su titular por nombre.

channel-roles-none = ninguno
channel-roles-counted = { $count ->
    [one] uno
   *[other] { $count }
}
channel-roles-how = El rol que añadas se menciona encima de cada noticia nueva de su tema y su urgencia. Las correcciones no mencionan a nadie, y las noticias silenciosas no suenan.
channel-roles-line = @{ $role }: { $topic }, { $urgency }
channel-roles-every = todos los temas
channel-roles-topic = ¿Las noticias de qué tema deben mencionar el rol?
channel-roles-urgency = ¿Desde qué urgencia?
channel-roles-pick = Elige el rol que se mencionará. Tema: { $topic }. Urgencia: { $urgency }.
channel-roles-placeholder = Elige un rol
channel-roles-many = Caben { $most } roles como máximo. Quita uno antes.
channel-roles-everyone = @everyone no se menciona nunca. Elige otro rol.
channel-roles-unknown = No veo ese rol en este servidor. Elige otro.
channel-roles-forbidden = Tú no puedes mencionar ese rol. Pídelo a alguien que pueda, o elige un rol que cualquiera pueda mencionar.
channel-roles-elsewhere = Los roles se añaden en el servidor mismo: usa /settings en el canal.
channel-roles-mute = Añadido, pero aún no puedo mencionar a @{ $role }. Permite en los ajustes del rol que cualquiera lo mencione.
channel-role-unnamed = rol { $id }
button-roles-add = Añadir rol
button-role-remove = Quitar @{ $role }

channel-tags-counted = { $count ->
    [0] por su nombre
    [one] una elegida, las demás por su nombre
   *[other] { $count } elegidas, las demás por su nombre
}
channel-tags-how = Una noticia lleva las etiquetas de sus temas. Un tema encuentra por sí solo la etiqueta de su nombre; púlsalo para elegir otra.
channel-tags-line = { $topic }: { $tag }
channel-tags-none = Este foro no tiene ninguna etiqueta que yo pueda usar. Añade antes etiquetas en los ajustes del foro.
channel-tags-elsewhere = Las etiquetas se eligen en el foro mismo: usa /settings en una de sus publicaciones.
channel-tag-which = ¿Qué etiqueta llevan las noticias de { $topic }?
button-tag-by-name = La de su nombre
