# What the newsroom did and for whom: what /stats and `briefwire stats` say.

command-stats = liczby redakcji: zasięg, dostarczenia, subskrybenci
option-period = za jaki czas: dzień (day), tydzień (week) lub miesiąc (month)

stats-title-day = Dzisiaj
stats-title-week = Ostatnie 7 dni
stats-title-month = Ostatnie 30 dni
stats-reach = { $places ->
    [0] Nie ma jeszcze subskrybentów.
    [one] Zasięg: jedno miejsce
    [few] Zasięg: { $places } miejsca
    [many] Zasięg: { $places } miejsc
   *[other] Zasięg: { $places } miejsca
}
stats-kind-telegram-channel = { $places } { $places ->
    [one] kanał
    [few] kanały
    [many] kanałów
   *[other] kanału
} na Telegramie
stats-kind-telegram-group = { $places } { $places ->
    [one] mała grupa
    [few] małe grupy
    [many] małych grup
   *[other] małej grupy
} na Telegramie
stats-kind-telegram-supergroup = { $places } { $places ->
    [one] grupa
    [few] grupy
    [many] grup
   *[other] grupy
} na Telegramie
stats-kind-telegram-topic = { $places } { $places ->
    [one] temat
    [few] tematy
    [many] tematów
   *[other] tematu
} forum na Telegramie
stats-kind-telegram-private = { $places } { $places ->
    [one] prywatny czat
    [few] prywatne czaty
    [many] prywatnych czatów
   *[other] prywatnego czatu
} na Telegramie
stats-kind-discord-text = { $places } { $places ->
    [one] kanał
    [few] kanały
    [many] kanałów
   *[other] kanału
} na Discordzie
stats-kind-discord-announcement = { $places } { $places ->
    [one] kanał ogłoszeń
    [few] kanały ogłoszeń
    [many] kanałów ogłoszeń
   *[other] kanału ogłoszeń
} na Discordzie
stats-kind-discord-forum = { $places } { $places ->
    [one] forum
    [few] fora
    [many] forów
   *[other] forum
} na Discordzie
stats-kind-discord-thread = { $places } { $places ->
    [one] wątek
    [few] wątki
    [many] wątków
   *[other] wątku
} na Discordzie
stats-kind-discord-direct = { $places } { $places ->
    [one] rozmowa prywatna
    [few] rozmowy prywatne
    [many] rozmów prywatnych
   *[other] rozmowy prywatnej
} na Discordzie
stats-published = Opublikowane depesze: { $briefs }
stats-posted = Dostarczenia: { $copies }
stats-edited = zmienione: { $copies }
stats-removed = usunięte: { $copies }
stats-time = { $briefs ->
    [one] 95% w { $time } (jedna depesza)
    [few] 95% w { $time } (mediana { $briefs } depesz)
    [many] 95% w { $time } (mediana { $briefs } depesz)
   *[other] 95% w { $time } (mediana { $briefs } depeszy)
}
stats-digests = Przeglądy: { $copies }
stats-digests-last = ostatni z zaplanowanych ({ $due }) wyszedł: { $last }
stats-failed = Nieudane: { $copies }
stats-subscribers = Subskrybenci: +{ $gained } −{ $lost }
stats-topics-subscribers = Najczęściej wybierane: { $topics }
stats-topics-briefs = Najwięcej depesz: { $topics }
stats-topic = { $topic } { $count }

button-stats-day = Dzisiaj
button-stats-week = 7 dni
button-stats-month = 30 dni

chart-deliveries = Dostarczenia
chart-subscribers = Subskrybenci
chart-changes = Przybyli i odeszli
chart-telegram = Telegram
chart-discord = Discord
chart-copies = Kopie #{ $number } w czasie
chart-alt-stats = Wykres: dostarczenia ({ $copies }) i subskrybenci ({ $subscribers })
chart-alt-report = Wykres: kopie #{ $number } w czasie
