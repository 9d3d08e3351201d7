# Was die Redaktion getan hat und für wen: was /stats und `briefwire stats` sagen.

command-stats = die Zahlen der Redaktion: Reichweite, Zustellungen, Abos
option-period = wie weit zurück: Tag, Woche oder Monat (day, week, month)

stats-title-day = Heute
stats-title-week = Die letzten 7 Tage
stats-title-month = Die letzten 30 Tage
stats-reach = { $places ->
    [0] Noch hat niemand ein Abo.
    [one] Reichweite: ein Empfänger
   *[other] Reichweite: { $places } Empfänger
}
stats-kind-telegram-channel = { $places } { $places ->
    [one] Telegram-Kanal
   *[other] Telegram-Kanäle
}
stats-kind-telegram-group = { $places } kleine { $places ->
    [one] Telegram-Gruppe
   *[other] Telegram-Gruppen
}
stats-kind-telegram-supergroup = { $places } { $places ->
    [one] Telegram-Gruppe
   *[other] Telegram-Gruppen
}
stats-kind-telegram-topic = { $places } { $places ->
    [one] Thema in Telegram-Foren
   *[other] Themen in Telegram-Foren
}
stats-kind-telegram-private = { $places } { $places ->
    [one] privater Telegram-Chat
   *[other] private Telegram-Chats
}
stats-kind-discord-text = { $places } { $places ->
    [one] Discord-Kanal
   *[other] Discord-Kanäle
}
stats-kind-discord-announcement = { $places } { $places ->
    [one] Discord-Ankündigungskanal
   *[other] Discord-Ankündigungskanäle
}
stats-kind-discord-forum = { $places } { $places ->
    [one] Discord-Forum
   *[other] Discord-Foren
}
stats-kind-discord-thread = { $places } { $places ->
    [one] Discord-Thread
   *[other] Discord-Threads
}
stats-kind-discord-direct = { $places } { $places ->
    [one] Discord-Direktnachricht
   *[other] Discord-Direktnachrichten
}
stats-published = Meldungen veröffentlicht: { $briefs }
stats-posted = Zustellungen: { $copies }
stats-edited = geändert: { $copies }
stats-removed = gelöscht: { $copies }
stats-time = { $briefs ->
    [one] 95 % in { $time } (eine Meldung)
   *[other] 95 % in { $time } (Median von { $briefs } Meldungen)
}
stats-digests = Überblicke: { $copies }
stats-digests-last = von den um { $due } fälligen ging der letzte hinaus: { $last }
stats-failed = Gescheitert: { $copies }
stats-subscribers = Abos: +{ $gained } −{ $lost }
stats-topics-subscribers = Meistgewählt: { $topics }
stats-topics-briefs = Meiste Meldungen: { $topics }
stats-topic = { $topic } { $count }

button-stats-day = Heute
button-stats-week = 7 Tage
button-stats-month = 30 Tage

chart-deliveries = Zustellungen
chart-subscribers = Abos
chart-changes = Zu- und Abgänge
chart-telegram = Telegram
chart-discord = Discord
chart-copies = Kopien von #{ $number } im Zeitverlauf
chart-alt-stats = Diagramm: Zustellungen ({ $copies }) und Abos ({ $subscribers })
chart-alt-report = Diagramm: Kopien von #{ $number } im Zeitverlauf
