# What the command line says.

error-file = No se puede leer { $path }. Comprueba el nombre y prueba otra vez.
error-cli-translation = “{ $text }” no es una traducción. Escribe un idioma y un archivo, por ejemplo uk=ferry.uk.md.
error-cli-text-missing = No hay texto. Ponlo después del número o con --file.
error-port-in-use = El puerto { $port } de { $host } está ocupado. Detén lo que lo usa o pon otro en PORT.
error-cannot-listen = No se puede escuchar en { $host }, puerto { $port } ({ $reason }). Pon en HOST y PORT una dirección de este equipo.

cli-published = #{ $number } está publicada.
cli-scheduled = #{ $number } sale: { $time } ({ $zone }).
cli-drafted = #{ $number } es un borrador: { $headline }
cli-needs-headline = #{ $number } es un borrador al que le falta el titular. Propuesta: { $proposed }
cli-left-out = Queda fuera: { $line }
cli-changed = #{ $number } pasa a la versión { $version }; la siguen todas las copias.
cli-translated = La traducción de #{ $number } está guardada.
cli-retracted = #{ $number } está retirada; todas las copias se quitan o se sustituyen.
cli-brief = #{ $number }  { $state }  { $headline }
cli-no-briefs = Todavía no hay noticias.
cli-no-headline = (sin titular)
cli-destination-added = { $address } recibe { $topics }.
cli-destination-every-topic = todos los temas
cli-destination-paused = { $address } está en pausa.
cli-destination = { $address }  { $state }  { $title }
cli-no-destinations = Todavía no hay destinos. Añade uno con: briefwire destination add ADDRESS
error-destination-no-bot = Aquí no hay ningún bot de { $platform }. Configura antes su token.
error-destination-unknown = { $address } no es un destino. Consulta: briefwire destination list
error-state = Ese estado no existe. Usa uno de estos: { $states }.
error-destination-none = Falta la dirección. Indica una como telegram:-1001234567890, o un archivo con --from.

welcome-running = Briefwire está en marcha. Su estado: { $url }/health/ready
welcome-playground = La zona de pruebas está abierta: { $url }
welcome-claim = Esta redacción todavía no es de nadie. Envía esto al bot, una vez: /claim { $code }
error-port = { $text } no es un puerto. Usa un número del 0 al 65535.
error-address = { $address } no es una dirección. Escribe telegram:CHAT, telegram:CHAT/THREAD o discord:CHANNEL, con los identificadores de la plataforma.
error-number = “{ $text }” no es el número de una noticia. Es el que va detrás de #, por ejemplo 12.
error-urgency = “{ $text }” no es una urgencia. Usa flash, urgent o routine.
error-count = “{ $text }” no es una cantidad. Usa un número entero a partir de 1.
