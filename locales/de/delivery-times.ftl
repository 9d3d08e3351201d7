# Wann Meldungen kommen: sofort oder im Überblick, und die Ruhezeiten.

command-digest = Meldungen gesammelt zu gewählten Zeiten bekommen, oder sofort
option-when-digest = Zeiten und Tage: 8:00, oder mo fr 8:00 18:00, oder off; ohne Angabe wählen Sie aus
command-quiet = Stunden, in denen nichts geschickt wird
option-hours = von wann bis wann: 22:00-7:00, oder off; ohne Angabe wählen Sie aus

button-settings-digest = Zustellung
button-settings-digest-times = Uhrzeiten
button-settings-digest-days = Tage
button-settings-digest-other = Andere Uhrzeit…
button-digest-at-once = Sofort
button-digest-daily = Einmal am Tag
button-digest-several = Mehrmals am Tag
button-digest-weekly = An einigen Tagen
button-digest-every-day = Jeden Tag

digest-at-once = jede Meldung sofort
digest-every-day = täglich um { $times }
digest-on-days = { $days } um { $times }
digest-next = Nächster Überblick: { $time } ({ $zone })
digest-how = Ein Überblick bringt in einer Nachricht, was seit dem letzten kam; gibt es nichts Neues, kommt keiner. Eine Eilmeldung kommt trotzdem sofort.
digest-times-how = Tippen Sie eine Uhrzeit an, um sie aufzunehmen oder wegzulassen. Zeitzone: { $zone }.
digest-days-how = Tippen Sie die Tage an, an denen Sie einen Überblick möchten.
digest-time-last = Ein Überblick braucht mindestens eine Uhrzeit. Nehmen Sie zuerst eine andere auf, oder gehen Sie zurück und wählen Sie „Sofort“.
digest-times-many = Höchstens { $most } Überblicke am Tag sind möglich. Lassen Sie zuerst eine Uhrzeit weg.
digest-time-not-understood = „{ $word }“ verstehe ich nicht. Schreiben Sie eine oder mehrere Uhrzeiten, etwa 6:30 oder 21:00.
digest-not-understood = „{ $word }“ verstehe ich nicht. Schreiben Sie Uhrzeiten und auf Wunsch Tage: /digest mo fr 8:00, oder /digest off

form-digest-times = Andere Uhrzeit für Überblicke
form-digest-times-label = Eine oder mehrere: 6:30 oder 21:00
form-digest-times-question = Wann möchten Sie einen Überblick? Schreiben Sie eine oder mehrere Uhrzeiten, etwa 6:30 oder 21:00.

button-settings-quiet = Ruhezeit
button-settings-quiet-other = Andere Stunden…
button-quiet-off = Keine Ruhezeit
button-quiet-flash-sound = Eilmeldung mit Ton
button-quiet-flash-silent = Eilmeldung lautlos
button-quiet-flash-wait = Eilmeldung wartet

quiet-none = keine
quiet-hours = { $from } bis { $to }, { $flash ->
    [silent] Eilmeldungen kommen lautlos
    [wait] auch Eilmeldungen warten
   *[other] Eilmeldungen kommen mit Ton
}
quiet-how = Was in der Ruhezeit erscheint, wartet und kommt an ihrem Ende gesammelt. Zeitzone: { $zone }.
quiet-not-understood = „{ $words }“ verstehe ich nicht. Schreiben Sie, wann Ruhe ist, etwa 22:30-6:45, oder off.
quiet-same = Eine Ruhezeit kann nicht zur selben Zeit beginnen und enden. Schreiben Sie zwei Uhrzeiten, etwa 22:30-6:45.

form-quiet = Ruhezeit
form-quiet-label = Von wann bis wann: 22:30-6:45
form-quiet-question = Von wann bis wann ist Ruhe? Schreiben Sie zwei Uhrzeiten, etwa 22:30-6:45, oder off.
