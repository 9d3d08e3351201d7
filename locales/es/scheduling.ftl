# Times of the newsroom: when a brief goes out, its embargo, its end. Zones are written as they are typed.

command-schedule = enviar una noticia a una hora: /schedule 12 tomorrow 08:00, o cancel
command-queue = lo que espera su hora, por días
command-embargo = no mostrar nada de una noticia antes de una hora: /embargo 12 monday 9:00, u off
command-expire = dejar de enviar una noticia desde una hora: /expire 12 in 6h, u off
option-when = tomorrow 08:00, in 2h, 2026-12-01 07:30, con zona si quieres; off la quita

when-past = { $wanted } ({ $zone }) ya pasó. Elige una hora futura.
when-gap = { $wanted } no existe en { $zone }: el reloj se adelanta y la salta. Elige { $instead } u otra hora.
when-impossible = “{ $wanted }” no existe. Escribe el día como 2026-12-01 y la hora como 07:30.
when-unknown-zone = No hay ninguna zona horaria “{ $zone }”. Escribe una como Europe/Madrid, America/New_York o UTC+2.
when-not-understood = “{ $typed }” no se entiende como hora. Escribe por ejemplo: tomorrow 08:00, o in 2h.
when-first = Esa hora se repite aquella noche; es la primera de las dos.
when-second = Esa hora se repite esta noche; es la segunda, porque la primera ya pasó.
when-elsewhere = Es decir, { $time } ({ $zone }).

refused-not-scheduled = #{ $number } no espera ninguna hora. /schedule { $number } y una hora se la pone.
refused-embargo-published = #{ $number } ya está publicada, así que el embargo llega tarde. /withhold { $number } la oculta.
refused-expires-first = #{ $number }: salida { $time }, final { $expiry }, así que no la recibiría nadie. Mueve una de las dos horas con /schedule, /embargo o /expire.
refused-expired = #{ $number } ya terminó, y lo terminado no vuelve a empezar. /post escribe una noticia nueva.

card-wished = Salida prevista, cuando la apruebe un editor: { $time } ({ $zone }).
card-going-out = #{ $number } · sale en { $seconds } s
card-going-out-now = #{ $number } · saliendo ahora
card-going-out-how = Deshacer la recupera antes de que le llegue a nadie.
card-undone = Se recuperó a tiempo. No le llegó a nadie.
button-undo = Deshacer

card-embargo = Embargo hasta: { $time } ({ $zone }).
card-embargo-waits = Programada para: { $time }; espera el fin de su embargo.
card-tick = Programada para: { $time }; sale con las noticias siguientes a esa hora.
card-expires = Se envía hasta: { $time } ({ $zone }).

queue-title = Qué sale y cuándo ({ $zone })
queue-empty = Nada espera su hora. /schedule 12 tomorrow 08:00 hace esperar a #12.
queue-brief = { $time }  #{ $number }  { $headline }
queue-more = { $count ->
    [one] Hay una más después.
   *[other] Hay { $count } más después.
}

button-time-schedule = Programar…
button-time-reschedule = Otra hora…
button-time-embargo = Embargo…
button-unschedule = Anular programación
button-numbered = #{ $number }

form-time-schedule = Programar #{ $number }
form-time-embargo = Embargo de #{ $number }
form-time-expire = Final de #{ $number }
form-time-schedule-label = ¿Cuándo sale?
form-time-embargo-label = ¿Hasta cuándo no se muestra nada?
form-time-expire-label = ¿Hasta cuándo se envía?
form-time-schedule-question = ¿Cuándo sale? Por ejemplo tomorrow 08:00, in 2h, 2026-12-01 07:30.
form-time-embargo-question = ¿Hasta cuándo no se muestra nada? Por ejemplo tomorrow 08:00, in 2h. Vacío lo quita.
form-time-expire-question = ¿Hasta cuándo se envía? Por ejemplo tomorrow 08:00, in 2h. Vacío lo quita.

cli-unscheduled = #{ $number } vuelve a ser un borrador.
cli-queue-empty = Nada espera su hora.
