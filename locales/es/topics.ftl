# Topics: what the newsroom does with them.

command-topic = los temas: añadir, cambiar nombre, ordenar, describir, retirar
option-topic-do = qué hacer; sin esto se ven todos los temas con botones
option-topic-which = el tema, por su nombre; si es nuevo, la palabra con que se escribirá
option-topic-text = nuevo nombre, emoji, color o sitio; para retire, el tema al que pasa

topic-list-title = { $count ->
    [one] Un tema
   *[other] { $count } temas
}
topic-list-how = Pulsa un tema para cambiarlo. En una línea: /topic add tiempo Tiempo ☀️ · /topic rename tiempo clima
topic-added = Añadido. Los lectores ya pueden elegirlo.
topic-changed = Cambiado.
topic-renamed = Nombre cambiado. #{ $old } sigue funcionando en todas partes.
topic-moved = Ahora es el número { $at } de { $count }.
topic-place = { $where }: { $place }
topic-is-moving = Sus suscriptores se están trasladando. Hasta entonces sigue en uso.
topic-retire-title = ¿Retirar { $topic }?
topic-retire-how = Pulsa el tema que se queda con sus suscriptores y sus nombres. O deja que termine sin más.
topic-end-warning = { $count ->
    [0] Nadie se quedaría sin tema. No se podrá publicar nada nuevo sobre { $topic }; /topic add lo recupera.
    [one] Un destino se quedaría sin tema y sin recibir nada. Pasa { $topic } a otro tema para conservarlo.
   *[other] { $count } destinos se quedarían sin tema y sin recibir nada. Pasa { $topic } a otro tema para conservarlos.
}
topic-ended = { $topic } está retirado. /topic add { $handle } lo recupera.
topic-joined = { $topic } ahora es { $into }: sus suscriptores han pasado y sus nombres llevan aquí.
topic-joining = Los suscriptores de { $topic } están pasando a { $into }. Hasta entonces { $topic } sigue en uso.

button-topic-add = Añadir tema
button-all-topics = Todos los temas
button-more-topics = Más temas
button-earlier-topics = Temas anteriores
button-rename = Renombrar
button-emoji = Emoji
button-colour = Color
button-local-name = Nombre en un idioma
button-up = ↑ Subir
button-down = ↓ Bajar
button-retire = Retirar…
button-retire-alone = Terminar sin más
button-retire-into = Pasar a otro tema
button-retire-now = Retirar

form-topic-add = Nuevo tema
form-topic-add-label = Nombre, con un emoji si quieres
form-topic-add-question = ¿Cómo se llama el tema? Por ejemplo: Tiempo ☀️
form-topic-rename = Otro nombre para { $topic }
form-topic-rename-label = Nuevo nombre
form-topic-rename-question = ¿Cómo se llamará { $topic } desde ahora? El nombre anterior sigue funcionando.
form-topic-name = { $topic } en otro idioma
form-topic-name-label = Idioma y nombre
form-topic-name-question = ¿En qué idioma y cómo? Por ejemplo: de Wetter. Solo el idioma quita su nombre.
form-topic-emoji = Emoji de { $topic }
form-topic-emoji-label = Un emoji, o nada
form-topic-emoji-question = ¿Qué emoji va delante de { $topic }?
form-topic-colour = Color de { $topic }
form-topic-colour-label = Seis cifras como #1f6feb, o nada
form-topic-colour-question = ¿Qué color muestra Discord junto a { $topic }? Seis cifras, por ejemplo #1f6feb.

error-topic-usage = Escribe solo /topic para ver todos los temas, o: /topic add tiempo Tiempo ☀️ · /topic rename tiempo clima · /topic name tiempo de Wetter · /topic emoji tiempo ☀️ · /topic colour tiempo #1f6feb · /topic up tiempo · /topic place tiempo · /topic retire tiempo into clima
error-topic-taken = “{ $topic }” es, o fue, un nombre de { $owner }. Elige otro.
error-topic-retired = El tema “{ $topic }” se retiró. Elige otro, o recupéralo: /topic add { $topic }
error-topic-place = No conozco ese sitio. Añádeme allí y usa allí /subscribe; después nómbralo como telegram:CHAT/THREAD, o discord:FORUM y la etiqueta.
error-name-length = Un nombre tiene entre 1 y { $most } caracteres.
error-emoji = Envía un emoji y nada más.
error-colour = “{ $colour }” no es un color. Escríbelo con seis cifras, por ejemplo #1f6feb.
error-local-name = Escribe el idioma y el nombre en él, por ejemplo: de Wetter
refused-topic-itself = { $topic } no puede pasar a sí mismo. Elige otro tema.
refused-topic-moving = Los suscriptores de { $topic } todavía se están trasladando. Prueba otra vez cuando termine.
