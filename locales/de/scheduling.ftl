# Zeiten der Redaktion: wann eine Meldung hinausgeht, ihre Sperrfrist, ihr Ende. Zeitzonen stehen so da, wie man sie tippt.

command-schedule = eine Meldung zu einer Zeit verschicken: /schedule 12 tomorrow 08:00, oder cancel
command-queue = was auf seinen Termin wartet, nach Tagen
command-embargo = vor einer Zeit nichts davon zeigen: /embargo 12 monday 9:00, oder off
command-expire = ab einer Zeit nicht mehr verschicken: /expire 12 in 6h, oder off
option-when = tomorrow 08:00, in 2h, 2026-12-01 07:30, auf Wunsch mit Zeitzone; off nimmt sie weg

when-past = { $wanted } ({ $zone }) ist vorbei. Wählen Sie eine Zeit, die noch kommt.
when-gap = { $wanted } gibt es in { $zone } nicht: Die Uhr wird darüber hinweg vorgestellt. Wählen Sie { $instead } oder eine andere Zeit.
when-impossible = „{ $wanted }“ gibt es nicht. Schreiben Sie den Tag als 2026-12-01 und die Zeit als 07:30.
when-unknown-zone = Eine Zeitzone „{ $zone }“ gibt es nicht. Schreiben Sie eine wie Europe/Berlin, America/New_York oder UTC+2.
when-not-understood = „{ $typed }“ verstehe ich nicht als Zeit. Schreiben Sie zum Beispiel: tomorrow 08:00, oder in 2h.
when-first = Diese Zeit kommt in jener Nacht zweimal; gemeint ist die erste.
when-second = Diese Zeit kommt in dieser Nacht zweimal; gemeint ist die zweite, denn die erste ist vorbei.
when-elsewhere = Das ist { $time } ({ $zone }).

refused-not-scheduled = #{ $number } wartet auf keinen Termin. /schedule { $number } und eine Zeit setzt einen.
refused-embargo-published = #{ $number } ist veröffentlicht, für eine Sperrfrist ist es zu spät. /withhold { $number } verbirgt sie.
refused-expires-first = #{ $number } ginge { $time } hinaus und endet { $expiry }, also bekäme sie niemand. Verlegen Sie eines von beiden mit /schedule, /embargo oder /expire.
refused-expired = #{ $number } ist schon abgelaufen, und was zu Ende ist, beginnt nicht von Neuem. /post schreibt eine neue Meldung.

card-wished = Wunschtermin: { $time } ({ $zone }), sobald ein Redakteur sie freigibt.
card-going-out = #{ $number } · geht in { $seconds } s hinaus
card-going-out-now = #{ $number } · geht jetzt hinaus
card-going-out-how = „Rückgängig“ holt sie zurück, bevor jemand sie bekommt.
card-undone = Rechtzeitig zurückgeholt. Niemand hat die Meldung bekommen.
button-undo = Rückgängig

card-embargo = Gesperrt bis { $time } ({ $zone }).
card-embargo-waits = Termin: { $time }. Die Meldung wartet auf das Ende ihrer Sperrfrist.
card-tick = Termin: { $time }. Die Meldung geht mit den nächsten danach hinaus.
card-expires = Verschickt wird sie bis { $time } ({ $zone }).

queue-title = Was wann hinausgeht ({ $zone })
queue-empty = Nichts wartet auf seinen Termin. /schedule 12 tomorrow 08:00 lässt #12 warten.
queue-brief = { $time }  #{ $number }  { $headline }
queue-more = { $count ->
    [one] Eine weitere kommt später.
   *[other] { $count } weitere kommen später.
}

button-time-schedule = Termin…
button-time-reschedule = Andere Zeit…
button-time-embargo = Sperrfrist…
button-unschedule = Termin streichen
button-numbered = #{ $number }

form-time-schedule = Termin von #{ $number }
form-time-embargo = Sperrfrist von #{ $number }
form-time-expire = Ende von #{ $number }
form-time-schedule-label = Wann geht sie hinaus?
form-time-embargo-label = Bis wann wird nichts davon gezeigt?
form-time-expire-label = Bis wann wird sie verschickt?
form-time-schedule-question = Wann geht sie hinaus? Zum Beispiel tomorrow 08:00, in 2h, 2026-12-01 07:30.
form-time-embargo-question = Bis wann wird nichts gezeigt? Zum Beispiel tomorrow 08:00, in 2h. Leer hebt die Frist auf.
form-time-expire-question = Bis wann wird sie verschickt? Zum Beispiel tomorrow 08:00, in 2h. Leer hebt das Ende auf.

cli-unscheduled = #{ $number } ist wieder ein Entwurf.
cli-queue-empty = Nichts wartet auf seinen Termin.
