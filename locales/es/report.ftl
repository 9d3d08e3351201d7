# How far a brief has come: what /report and `briefwire report` say.

command-report = hasta dónde ha llegado una noticia y qué ha fallado

report-title = #{ $number } · { $headline } · versión { $version }
report-sent = enviadas: { $copies }
report-edited = cambiadas a esta versión: { $copies }
report-removed = borradas: { $copies }
report-digested = en resúmenes: { $copies }, la última tras { $time }
report-pending = pendientes: { $copies }
report-retrying = en nuevo intento: { $copies }
report-parked = a la espera de que vuelva el destino: { $copies }
report-expired = fuera de plazo: { $copies }
report-skipped = ya no deseadas: { $copies }
report-cancelled = ya no se envían: { $copies }
report-out-of-reach = fuera de alcance: { $copies }
report-posting = Todavía se está enviando.
report-withheld = Está retenida; el envío sigue tras /release { $number }.
report-paused = El envío está en pausa. Las copias enviadas se siguen corrigiendo; Reanudar la envía al resto.
report-stopped = El envío se detuvo. Nadie más la recibe; las copias enviadas se siguen corrigiendo.
report-changing = El último cambio todavía está en camino.
report-time-half = la mitad en { $time }
report-time-most = 95 % en { $time }
report-time-all = todas en { $time }
report-seconds = { $seconds } s
report-minutes = { $minutes } min { $seconds } s
report-hours = { $hours } h { $minutes } min
report-uncertain = { $copies ->
    [one] Un envío quedó sin respuesta: puede estar repetido, o fuera de la vista.
   *[other] { $copies } envíos quedaron sin respuesta: pueden estar repetidos, o fuera de la vista.
}
report-failed = Fallos: { $copies }
report-reason = { $copies } × { $reason }
report-cause = { $cause }: { $reason }
report-reasons-more = y otros
report-place = { $place }: { $figures }
report-telegram-channel = Canales de Telegram
report-telegram-group = Grupos de Telegram
report-telegram-private = Chats privados de Telegram
report-discord-channel = Canales de Discord
report-discord-group = Grupos de Discord
report-discord-private = Mensajes directos de Discord
report-place-sent = enviadas { $copies }
report-place-waiting = pendientes { $copies }
report-place-failed = fallidas { $copies }
report-nothing = No hay nadie que la reciba.
report-reactions = Reacciones: { $reactions }
report-reaction = { $emoji } { $times }
report-reaction-other = otras { $times }
report-pressed-read = Leída entera: { $times }
report-pressed-like = Más como esta: { $times }
report-pressed-open = Abierta desde un enlace: { $times }
report-pressed-send = Reenviada como ficha: { $times }
report-pressed-follow = Empezaron a seguirla: { $times }
report-pressed-unfollow = Dejaron de seguirla: { $times }
report-again = { $copies ->
    [0] No queda nada que se pueda enviar de nuevo.
    [one] Una copia se está enviando de nuevo.
   *[other] { $copies } copias se están enviando de nuevo.
}
report-troubled = { $address }  { $reason }  { $title }

button-sending-pause = Pausar envío
button-sending-resume = Reanudar envío
button-sending-stop = Detener envío
button-report-open = Informe
button-report = Mirar de nuevo
button-send-again = Reenviar fallos

refused-report-not-yours = #{ $number } es de otra persona. Un editor puede decirte hasta dónde ha llegado.
error-report-unpublished = #{ $number } nunca se publicó, así que no hay informe. /publish { $number } la envía.

# Why copies failed, and what to do about it.
failure-text-refused = la plataforma rechazó el texto
failure-picture-refused = la plataforma rechazó la imagen
failure-no-rights = el bot no puede publicar allí
failure-no-answer = la plataforma no respondió
failure-unmade = no se pudo componer el mensaje
failure-unconfirmed = quizá llegó, sin confirmar
failure-not-deletable = no se pudo borrar
failure-refused = rechazado

remedy-text-refused = → Simplifica el texto con /refile { $number }; entonces se intenta de nuevo.
remedy-picture-refused = → Pon otra imagen, o reenvía los fallos.
remedy-no-rights = → Alguien de allí tiene que dejar publicar al bot; después, reenvía los fallos.
remedy-no-answer = → Reenvía los fallos cuando la plataforma responda.
remedy-unmade = → Reenvía los fallos; si no basta, el registro dice por qué.
remedy-unconfirmed = → Míralo allí: con DELIVERY_GUARANTEE=at-most-once no se envía dos veces.
remedy-not-deletable = → Alguien de allí tiene que borrarlo, o reenvía los fallos.
remedy-refused = → Comprueba que el destino sigue ahí; después, reenvía los fallos.
