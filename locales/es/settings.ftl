# What a place wants, and how: the menu of /settings.

command-settings = qué se envía aquí y cómo: temas, urgencia, idiomas, aspecto

settings-title-own = Tus ajustes
settings-title = Ajustes de { $place }
settings-line = { $name }: { $value }
settings-on = sí
settings-off = no

settings-topics-none = Ninguno
settings-topics-nothing = ninguno, no se envía nada
settings-topics-every = todos
settings-topics-but = todos menos { $topics }
settings-topics-chosen = { $topics }
settings-topics-how = Pulsa un tema para ponerlo o quitarlo. Con Ninguno termina la suscripción.
settings-no-topics = Todavía no hay temas elegidos. Elige antes los temas: /settings y luego Temas.

settings-urgency-how = ¿Qué quieres recibir?
settings-least-routine = todo
settings-least-urgent = urgentes y última hora
settings-least-flash = solo última hora

settings-languages-how = Pulsa los idiomas en que quieres noticias.
settings-languages-all = todos

settings-layout-how = ¿Cuánto quieres ver de cada noticia? Un botón abre el resto.
settings-layout-headline = solo titular
settings-layout-card = titular y comienzo
settings-layout-full = texto completo

settings-sound-on = según la urgencia
settings-sound-off = nunca

settings-button-unknown = Este botón ya no hace nada. /settings abre el menú de nuevo.

button-settings-topics = Temas
button-settings-urgency = Urgencia
button-settings-languages = Idiomas de las noticias
button-settings-layout = Formato
button-settings-sound = Sonido
button-settings-link-cards = Vistas previas
button-settings-words = Palabras
button-settings-include = Solo noticias con…
button-settings-exclude = Nunca con…
button-settings-pause = Pausa
button-settings-pause-day = Un día
button-settings-pause-week = Una semana
button-settings-pause-open = Hasta que reanude
button-settings-resume = Reanudar ahora

settings-words-no = sin filtro
settings-words-counted = { $include ->
    [0] { $exclude ->
        [one] sin una palabra
       *[other] sin { $exclude } palabras
    }
   *[other] { $exclude ->
        [0] solo con { $include ->
            [one] una palabra
           *[other] una de { $include } palabras
        }
       *[other] solo con unas palabras y sin otras
    }
}
settings-words-include = Solo noticias con: { $words }
settings-words-exclude = Nunca noticias con: { $words }
settings-words-how = Las palabras se buscan en el titular y el texto tal como las escribes: “ferri” no encuentra “ferris”. Da igual mayúscula o minúscula.
settings-words-many = Caben { $most } palabras y expresiones. Quita alguna.
settings-words-long = Una palabra o expresión admite { $most } caracteres. Acórtala.
settings-words-none = En “{ $words }” no hay ninguna palabra. Escribe letras o cifras.

form-words-include = Solo noticias con estas palabras
form-words-exclude = Ninguna noticia con estas palabras
form-words-label = Palabras y expresiones, con comas
form-words-include-question = ¿Con qué palabras o expresiones quieres noticias? Sepáralas con comas: ferri, pleno municipal. La lista anterior se sustituye.
form-words-exclude-question = ¿Sobre qué palabras o expresiones no quieres leer? Sepáralas con comas: ferri, pleno municipal. La lista anterior se sustituye.

settings-pause-none = no
settings-pause-open = hasta que se reanude
settings-pause-until = hasta { $time }
settings-pause-how = Durante una pausa no se envían noticias. Lo que se publique mientras tanto no se envía después; /latest lo muestra. Las correcciones sí llegan a las copias que ya están.
settings-pause-begun = En pausa. Lo que se publique mientras tanto no se envía después; /latest lo muestra.
settings-resumed = Las noticias nuevas se envían otra vez. Lo publicado durante la pausa, no; /latest lo muestra.

command-timezone = la zona horaria en que ves las horas
option-city = una ciudad, o una diferencia como +2; sin esto te pregunto

settings-zone-unknown = No conozco ninguna zona horaria “{ $typed }”. Escribe una ciudad grande de ella, como Madrid, o la diferencia con UTC: +2
settings-zone-which = ¿Cuál de estas es?
button-settings-zone = Zona horaria
form-zone = Zona horaria
form-zone-label = Una ciudad, o la diferencia con UTC: +2
form-zone-ask = ¿En qué zona horaria estás? Escribe una ciudad grande de ella, como Madrid, o la diferencia con UTC: +2. También puedes enviar tu ubicación; se usa solo esta vez y no se guarda.

button-settings-export = Exportar
button-settings-delete = Borrar mis datos
button-settings-forget = Borrarlo todo

settings-delete-how = Esto termina la suscripción y borra todo lo elegido aquí, el punto en que dejaste de leer y las preguntas abiertas. Se conservan dos cosas: qué noticias se enviaron aquí, para que les lleguen correcciones y retiradas, y el registro de la redacción de quién cambió qué. ¿Borrarlo?
settings-forgotten = Borrado. Aquí ya no se envía nada; las copias que hay siguen recibiendo correcciones. /start empieza de nuevo.

button-settings-main = Ajustes
button-settings-filters = Filtros
button-settings-appearance = Aspecto y sonido
button-settings-data = Mis datos

settings-data-how = Exportar te entrega todo lo elegido aquí. Borrar mis datos pregunta otra vez antes de hacerlo.
