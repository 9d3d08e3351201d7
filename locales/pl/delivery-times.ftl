# When briefs come: at once or in digests, and the quiet hours.

command-digest = depesze razem, o wybranych godzinach, albo od razu
option-when-digest = godziny i dni: 8:00, pon czw 8:00 18:00 albo off; bez tego pojawi się wybór
command-quiet = godziny, w których nic nie przychodzi
option-hours = od kiedy do kiedy: 22:00-7:00, albo off; bez tego pojawi się wybór

button-settings-digest = Dostarczanie
button-settings-digest-times = Godziny
button-settings-digest-days = Dni
button-settings-digest-other = Inna godzina…
button-digest-at-once = Od razu
button-digest-daily = Raz dziennie
button-digest-several = Kilka razy dziennie
button-digest-weekly = W niektóre dni
button-digest-every-day = Codziennie

digest-at-once = każda depesza od razu
digest-every-day = codziennie o { $times }
digest-on-days = { $days } o { $times }
digest-next = Następny przegląd: { $time } ({ $zone })
digest-how = Przegląd zbiera w jednej wiadomości to, co ukazało się od poprzedniego; gdy nie ma nic nowego, nie przychodzi. Depesze z ostatniej chwili i tak przychodzą od razu.
digest-times-how = Naciśnięcie godziny dodaje ją albo usuwa. Strefa czasowa: { $zone }.
digest-days-how = Naciśnięcie wybiera dni, w które przychodzą przeglądy.
digest-time-last = Przegląd potrzebuje co najmniej jednej godziny. Najpierw trzeba dodać inną albo wrócić i wybrać Od razu.
digest-times-many = Więcej przeglądów dziennie się nie zmieści (limit: { $most }). Najpierw trzeba usunąć jedną godzinę.
digest-time-not-understood = „{ $word }” jest niezrozumiałe. Podaje się jedną lub więcej godzin, na przykład 6:30 lub 21:00.
digest-not-understood = „{ $word }” jest niezrozumiałe. Podaje się godziny, a w razie potrzeby dni: /digest pon czw 8:00 albo /digest off

form-digest-times = Inna godzina przeglądu
form-digest-times-label = Jedna lub więcej godzin: 6:30 lub 21:00
form-digest-times-question = O której ma przychodzić przegląd? Podaje się jedną lub więcej godzin, na przykład 6:30 lub 21:00.

button-settings-quiet = Godziny ciszy
button-settings-quiet-other = Inne godziny…
button-quiet-off = Bez ciszy
button-quiet-flash-sound = Najpilniejsze głośno
button-quiet-flash-silent = Najpilniejsze cicho
button-quiet-flash-wait = Najpilniejsze czekają

quiet-none = brak
quiet-hours = od { $from } do { $to }, { $flash ->
    [silent] depesze z ostatniej chwili przychodzą cicho
    [wait] depesze z ostatniej chwili też czekają
   *[other] depesze z ostatniej chwili przychodzą z dźwiękiem
}
quiet-how = To, co ukaże się w godzinach ciszy, czeka i przychodzi razem po ich zakończeniu. Strefa czasowa: { $zone }.
quiet-not-understood = „{ $words }” jest niezrozumiałe. Podaje się godziny ciszy, na przykład 22:30-6:45, albo off.
quiet-same = Godziny ciszy nie mogą zaczynać się i kończyć o tej samej porze. Podaje się dwie godziny, na przykład 22:30-6:45.

form-quiet = Godziny ciszy
form-quiet-label = Od kiedy do kiedy: 22:30-6:45
form-quiet-question = Od kiedy do kiedy ma być cicho? Podaje się dwie godziny, na przykład 22:30-6:45, albo off.
