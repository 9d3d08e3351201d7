# What each command and each of its options is for: one line, at most 100 characters.

command-latest = las últimas noticias, de un tema o de todos
command-more = las siguientes noticias de la lista
command-read = una noticia completa
command-search = noticias con ciertas palabras, las más recientes primero
command-topics = todos los temas, con botones para elegir
command-subscribe = recibir noticias aquí: de algunos temas o de todos
command-unsubscribe = dejar temas fuera, o darse de baja
command-stop = darse de baja
command-start = empezar aquí
command-help = lo que se puede hacer aquí
command-cancel = abandonar la pregunta que espera tu respuesta
command-post = escribir una noticia
command-drafts = lo que aún no está publicado
command-edit = cambiar un borrador
command-publish = enviar una noticia
command-update = datos nuevos: sustituir el texto; las copias dicen cuándo
command-correct = había un error: las copias llevan una nota de corrección
command-refile = una errata: sustituir el texto sin decirlo en las copias
command-withhold = ocultar una noticia publicada mientras se comprueba
command-release = volver a mostrar una noticia retenida
command-retract = retirar de todas partes una noticia publicada
command-spike = descartar un borrador
command-claim = hacerse cargo de la redacción con un código, o de este servidor para su redacción

option-topic = un tema
option-topics = temas separados por espacios; ninguno para todos
option-words = una o más palabras; “entre comillas” si van juntas
option-number = el número de la noticia
option-text = el texto; sin él se abre un formulario
option-picture = una imagen: PNG, JPEG, GIF o WebP, de 10 MB como máximo
option-urgency = lo urgente que es
option-note = qué estaba mal, para los lectores; sin nota se abre un formulario
option-reason = por qué se retira, para los lectores; sin motivo se abre un formulario
option-code = el código que se mostró al arrancar el programa
option-payload = por dónde empezar

help-newsroom = Para la redacción:
help-short = Soy un bot de noticias. /latest muestra las últimas, /topics permite elegir qué recibir y /help muestra todo lo que puedo hacer.
help-short-newsroom = Para convertir un mensaje en noticia, respóndele con /post, o escribe /post, un titular y un texto. /help muestra todo lo que puedo hacer.

error-number-missing = ¿Qué noticia? Escribe su número después del comando: /{ $command } 12. /drafts muestra los borradores; /latest, lo publicado.
error-number-missing-reader = ¿Qué noticia? Escribe su número después del comando: /{ $command } 12. /latest muestra las últimas.
error-choice = No se entiende “{ $words }”. Escribe una de estas opciones: { $choices }.
error-unknown-command = El comando /{ $command } no existe. /help muestra lo que se puede hacer.
error-unexpected = Algo ha fallado por nuestra parte. Prueba otra vez en un momento; si sigue igual, da este número a la redacción: { $reference }.

refused-not-administrator = Solo quien administra este chat puede cambiar lo que se envía aquí. En un chat privado conmigo puedes elegir para ti.
refused-not-newsroom = /{ $command } es para la redacción. Los lectores usan /latest, /topics y /subscribe.
refused-not-writer = /{ $command } requiere el rol de redactor. Pídelo a un propietario de la redacción.
refused-not-editor = /{ $command } requiere el rol de editor. Pide a un editor que lo haga.
refused-not-owner = /{ $command } requiere el rol de propietario. Pide a un propietario que lo haga.
