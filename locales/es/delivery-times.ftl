# When briefs come: at once or in digests, and the quiet hours.

command-digest = recibir las noticias juntas a las horas que elijas, o enseguida
option-when-digest = horas y días: 8:00, lun vie 8:00 18:00, u off; sin esto se elige
command-quiet = horas en que no se envía nada
option-hours = desde cuándo y hasta cuándo: 22:00-7:00, u off; sin esto se elige

button-settings-digest = Entrega
button-settings-digest-times = Horas
button-settings-digest-days = Días
button-settings-digest-other = Otra hora…
button-digest-at-once = Enseguida
button-digest-daily = Una vez al día
button-digest-several = Varias veces al día
button-digest-weekly = Algunos días
button-digest-every-day = Todos los días

digest-at-once = cada noticia enseguida
digest-every-day = todos los días a las { $times }
digest-on-days = { $days } a las { $times }
digest-next = Próximo resumen: { $time } ({ $zone })
digest-how = Un resumen trae en un mensaje lo llegado desde el anterior; si no hay nada nuevo, no llega. La última hora llega enseguida en todo caso.
digest-times-how = Pulsa una hora para añadirla o quitarla. Zona horaria: { $zone }.
digest-days-how = Pulsa los días en que quieres resúmenes.
digest-time-last = Un resumen necesita al menos una hora. Añade otra antes, o vuelve y elige Enseguida.
digest-times-many = Caben { $most } resúmenes al día como máximo. Quita antes una hora.
digest-time-not-understood = No entiendo “{ $word }”. Escribe una o más horas, como 6:30 o 21:00.
digest-not-understood = No entiendo “{ $word }”. Escribe horas y, si quieres, días: /digest lun vie 8:00, o /digest off

form-digest-times = Otra hora de resúmenes
form-digest-times-label = Una o más horas: 6:30 o 21:00
form-digest-times-question = ¿A qué hora quieres un resumen? Escribe una o más horas, como 6:30 o 21:00.

button-settings-quiet = Horas de silencio
button-settings-quiet-other = Otras horas…
button-quiet-off = Sin horas de silencio
button-quiet-flash-sound = Última hora con sonido
button-quiet-flash-silent = Última hora sin sonido
button-quiet-flash-wait = Última hora espera

quiet-none = ninguna
quiet-hours = de { $from } a { $to }, { $flash ->
    [silent] la última hora llega sin sonido
    [wait] la última hora también espera
   *[other] la última hora llega con sonido
}
quiet-how = Lo que se publique en las horas de silencio espera y llega junto cuando terminan. Zona horaria: { $zone }.
quiet-not-understood = No entiendo “{ $words }”. Escribe cuándo hay silencio, como 22:30-6:45, u off.
quiet-same = Las horas de silencio no pueden empezar y terminar a la misma hora. Escribe dos horas, como 22:30-6:45.

form-quiet = Horas de silencio
form-quiet-label = Desde cuándo y hasta cuándo: 22:30-6:45
form-quiet-question = ¿Desde cuándo y hasta cuándo hay silencio? Escribe dos horas, como 22:30-6:45, u off.
