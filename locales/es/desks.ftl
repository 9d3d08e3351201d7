# Desks: what the newsroom does with them.

command-desk = las secciones que firman: añadir, cambiar nombre, describir, ordenar, retirar
option-desk-do = qué hacer; sin esto se ven todas las secciones con botones
option-desk-which = la sección, por su nombre
option-desk-text = el nuevo nombre, la biografía, el contacto o la dirección del avatar

desk-list-title = { $count ->
    [one] Una sección
   *[other] { $count } secciones
}
desk-list-how = Pulsa una sección para cambiarla. Los borradores nuevos son de la primera. En una línea: /desk add Puerto
desk-plain = sin contacto todavía
desk-has-avatar = con avatar
desk-added = Añadida. Ponle una biografía y un avatar.
desk-changed = Cambiada. Se verá en lo que se publique o cambie desde ahora.
desk-renamed = Nombre cambiado. “{ $old }” sigue funcionando.
desk-moved = Ahora es la número { $at } de { $count }.
desk-retire-title = ¿Retirar { $desk }?
desk-retire-warning = Ninguna noticia nueva podrá ser de { $desk }. Las que ya la llevan la conservan. /desk add la recupera.
desk-retired = { $desk } está retirada. Sus noticias la conservan.

button-desk-add = Añadir sección
button-all-desks = Todas las secciones
button-biography = Biografía
button-contact = Contacto
button-avatar = Avatar
button-no-avatar = Quitar avatar

form-desk-add = Nueva sección
form-desk-add-label = Nombre
form-desk-add-question = ¿Cómo se llama la sección? Por ejemplo: Puerto
form-desk-rename = Otro nombre para { $desk }
form-desk-rename-label = Nuevo nombre
form-desk-rename-question = ¿Cómo se llamará { $desk } desde ahora? El nombre anterior sigue funcionando.
form-desk-biography = Biografía de { $desk }
form-desk-biography-label = Una o dos frases, o nada
form-desk-biography-question = ¿Quién escribe en { $desk }? Una o dos frases.
form-desk-contact = Contacto de { $desk }
form-desk-contact-label = Una dirección o un nombre, o nada
form-desk-contact-question = ¿Cómo pueden los lectores contactar con { $desk }?
form-desk-avatar = Avatar de { $desk }
form-desk-avatar-label = Dirección de una imagen
form-desk-avatar-question = Envía una imagen de 256 KB como máximo, o la dirección web de una, que empiece por https://.

error-desk-usage = Escribe solo /desk para ver todas las secciones, o: /desk add Puerto · /desk rename Puerto (y el nuevo nombre en la línea siguiente) · /desk biography Puerto Quiénes somos · /desk avatar Puerto · /desk up Puerto · /desk retire Puerto
error-desk-unknown = No hay ninguna sección “{ $desk }”. /desk las muestra todas.
error-desk-gone = Esa sección ya no se usa. /desk muestra las que sí.
error-avatar-large = El avatar es demasiado grande: acompaña a cada mensaje. Envía uno de { $most } KB como máximo.
refused-last-desk = { $desk } es la única sección. Añade otra antes: /desk add NAME
