# Ce que la rédaction a fait, et pour qui : ce que disent /stats et `briefwire stats`.

command-stats = les chiffres de la rédaction : audience, envois, abonnés
option-period = la période : jour, semaine ou mois (day, week, month)

stats-title-day = Aujourd’hui
stats-title-week = Les 7 derniers jours
stats-title-month = Les 30 derniers jours
stats-reach = { $places ->
    [0] Personne n’est encore abonné.
    [one] Audience : { $places } destination
   *[other] Audience : { $places } destinations
}
stats-kind-telegram-channel = { $places } { $places ->
    [one] canal Telegram
   *[other] canaux Telegram
}
stats-kind-telegram-group = { $places } { $places ->
    [one] petit groupe Telegram
   *[other] petits groupes Telegram
}
stats-kind-telegram-supergroup = { $places } { $places ->
    [one] groupe Telegram
   *[other] groupes Telegram
}
stats-kind-telegram-topic = { $places } { $places ->
    [one] sujet de forum Telegram
   *[other] sujets de forum Telegram
}
stats-kind-telegram-private = { $places } { $places ->
    [one] discussion privée Telegram
   *[other] discussions privées Telegram
}
stats-kind-discord-text = { $places } { $places ->
    [one] salon Discord
   *[other] salons Discord
}
stats-kind-discord-announcement = { $places } { $places ->
    [one] salon d’annonces Discord
   *[other] salons d’annonces Discord
}
stats-kind-discord-forum = { $places } { $places ->
    [one] forum Discord
   *[other] forums Discord
}
stats-kind-discord-thread = { $places } { $places ->
    [one] fil Discord
   *[other] fils Discord
}
stats-kind-discord-direct = { $places } { $places ->
    [one] message privé Discord
   *[other] messages privés Discord
}
stats-published = Brèves publiées : { $briefs }
stats-posted = Envois : { $copies }
stats-edited = modifiés : { $copies }
stats-removed = supprimés : { $copies }
stats-time = { $briefs ->
    [one] 95 % en { $time } ({ $briefs } brève)
   *[other] 95 % en { $time } (médiane de { $briefs } brèves)
}
stats-digests = Récapitulatifs : { $copies }
stats-digests-last = départ du dernier de ceux de { $due } : { $last }
stats-failed = En échec : { $copies }
stats-subscribers = Abonnés : +{ $gained } −{ $lost }
stats-topics-subscribers = Les plus choisis : { $topics }
stats-topics-briefs = Les plus traités : { $topics }
stats-topic = { $topic } { $count }

button-stats-day = Aujourd’hui
button-stats-week = 7 jours
button-stats-month = 30 jours

chart-deliveries = Envois
chart-subscribers = Abonnés
chart-changes = Arrivées et départs
chart-telegram = Telegram
chart-discord = Discord
chart-copies = Copies de #{ $number } dans le temps
chart-alt-stats = Graphique : envois ({ $copies }) et abonnés ({ $subscribers })
chart-alt-report = Graphique : copies de #{ $number } dans le temps
