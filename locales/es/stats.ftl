# What the newsroom did and for whom: what /stats and `briefwire stats` say.

command-stats = las cifras de la redacción: alcance, entregas, suscriptores
option-period = desde cuándo: un día (day), una semana (week) o un mes (month)

stats-title-day = Hoy
stats-title-week = Los últimos 7 días
stats-title-month = Los últimos 30 días
stats-reach = { $places ->
    [0] Todavía no hay nadie suscrito.
    [one] Alcance: un destino
   *[other] Alcance: { $places } destinos
}
stats-kind-telegram-channel = { $places } { $places ->
    [one] canal
   *[other] canales
} de Telegram
stats-kind-telegram-group = { $places } { $places ->
    [one] grupo pequeño
   *[other] grupos pequeños
} de Telegram
stats-kind-telegram-supergroup = { $places } { $places ->
    [one] grupo
   *[other] grupos
} de Telegram
stats-kind-telegram-topic = { $places } { $places ->
    [one] tema
   *[other] temas
} de foro de Telegram
stats-kind-telegram-private = { $places } { $places ->
    [one] chat privado
   *[other] chats privados
} de Telegram
stats-kind-discord-text = { $places } { $places ->
    [one] canal
   *[other] canales
} de Discord
stats-kind-discord-announcement = { $places } { $places ->
    [one] canal
   *[other] canales
} de anuncios de Discord
stats-kind-discord-forum = { $places } { $places ->
    [one] foro
   *[other] foros
} de Discord
stats-kind-discord-thread = { $places } { $places ->
    [one] hilo
   *[other] hilos
} de Discord
stats-kind-discord-direct = { $places } { $places ->
    [one] mensaje directo
   *[other] mensajes directos
} de Discord
stats-published = Noticias publicadas: { $briefs }
stats-posted = Entregas: { $copies }
stats-edited = cambiadas: { $copies }
stats-removed = borradas: { $copies }
stats-time = { $briefs ->
    [one] 95 % en { $time } (una noticia)
   *[other] 95 % en { $time } (mediana de { $briefs } noticias)
}
stats-digests = Resúmenes: { $copies }
stats-digests-last = el último de los previstos ({ $due }) salió: { $last }
stats-failed = Fallos: { $copies }
stats-subscribers = Suscriptores: +{ $gained } −{ $lost }
stats-topics-subscribers = Lo más elegido: { $topics }
stats-topics-briefs = Sobre lo que más se escribe: { $topics }
stats-topic = { $topic } { $count }

button-stats-day = Hoy
button-stats-week = 7 días
button-stats-month = 30 días

chart-deliveries = Entregas
chart-subscribers = Suscriptores
chart-changes = Altas y bajas
chart-telegram = Telegram
chart-discord = Discord
chart-copies = Copias de #{ $number } en el tiempo
chart-alt-stats = Gráfico: entregas ({ $copies }) y suscriptores ({ $subscribers })
chart-alt-report = Gráfico: copias de #{ $number } en el tiempo
