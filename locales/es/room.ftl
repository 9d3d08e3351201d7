# The newsroom's own room, and what is said to a writer in private.

room-waiting = #{ $number } · espera a un editor · de { $name }
room-approved = #{ $number } · con salida de { $name }, { $time }
room-rejected = #{ $number } · devuelta por { $name }, { $time }
room-spiked = #{ $number } · descartada por { $name }, { $time }
room-scheduled = Sale: { $time }.
room-reason = Motivo: { $reason }

writer-rejected = #{ $number } “{ $headline }”: { $name } la devuelve. { $reason }
    /edit { $number } la cambia, /submit { $number } la entrega de nuevo.

alert-title = El servicio tiene problemas:
alert-parked = { $count ->
    [one] Un destino ya no recibe nada ({ $reasons }): { $places }. Si es un error, añádeme allí otra vez con permiso para publicar.
   *[other] { $count } destinos ya no reciben nada ({ $reasons }): { $places }. Si es un error, añádeme allí otra vez con permiso para publicar.
}
alert-parked-reason = { $reason } { $count }
parked-blocked = bloqueado
parked-kicked = expulsado de allí
parked-left = abandonado
parked-deleted = borrado
parked-deactivated = cuenta borrada
parked-unreachable = fuera de alcance
parked-no-rights = sin permiso para publicar
parked-paused = en pausa por la redacción
alert-failed = { $count ->
    [one] #{ $number } falló en un destino: { $reason }. /report { $number } dice más.
   *[other] #{ $number } falló en { $count } destinos: { $reason }. /report { $number } dice más.
}
alert-unauthorized = { $platform } rechaza el token del bot { $account }. Allí no se envía nada. Pon un token nuevo en la configuración y reinicia el programa.
alert-silenced = { $minutes ->
    [one] { $platform } ha rechazado demasiados envíos del bot { $account }, que se detiene un minuto. Lo pendiente espera: mira con /report qué destinos rechazan.
   *[other] { $platform } ha rechazado demasiados envíos del bot { $account }, que se detiene { $minutes } minutos. Lo pendiente espera: mira con /report qué destinos rechazan.
}
alert-outage = { $platform } no responde (bot { $account }). Lo pendiente espera; no hay que hacer nada.
alert-outage-over = { $platform } responde de nuevo (bot { $account }). Se está enviando lo que esperaba.
alert-stalled = De lo pendiente en { $platform } no ha salido nada en { $minutes } min (bot { $account }). Mira el registro del programa y, si no dice nada, reinícialo.
alert-moving = La cola de { $platform } avanza de nuevo (bot { $account }).
