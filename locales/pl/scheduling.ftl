# Times of the newsroom: when a brief goes out, its embargo, its end. Zones are written as they are typed.

command-schedule = wysłanie depeszy o danej porze: /schedule 12 tomorrow 08:00, albo cancel
command-queue = co czeka na swoją porę, według dni
command-embargo = nic z depeszy nie widać przed daną porą: /embargo 12 monday 9:00, albo off
command-expire = od danej pory depesza już nie wychodzi: /expire 12 in 6h, albo off
option-when = tomorrow 08:00, in 2h, 2026-12-01 07:30, w razie potrzeby ze strefą; off usuwa porę

when-past = { $wanted } ({ $zone }) już minęło. Trzeba wybrać porę w przyszłości.
when-gap = { $wanted } w strefie { $zone } nie istnieje: zegar ją przeskakuje. Trzeba wybrać { $instead } albo inną porę.
when-impossible = „{ $wanted }” nie istnieje. Dzień pisze się jako 2026-12-01, a godzinę jako 07:30.
when-unknown-zone = Nie ma strefy czasowej „{ $zone }”. Pisze się na przykład Europe/Warsaw, America/New_York lub UTC+2.
when-not-understood = „{ $typed }” nie jest zrozumiałą porą. Pisze się na przykład: tomorrow 08:00 lub in 2h.
when-first = Tej nocy ta godzina wypada dwa razy; to pierwsza z nich.
when-second = Tej nocy ta godzina wypada dwa razy; to druga, bo pierwsza już minęła.
when-elsewhere = To znaczy { $time } ({ $zone }).

refused-not-scheduled = #{ $number } nie czeka na żadną porę. Ustawia ją /schedule { $number } i pora.
refused-embargo-published = #{ $number } jest opublikowana, więc na embargo jest za późno. /withhold { $number } ją ukrywa.
refused-expires-first = Wysyłka #{ $number }: { $time }, koniec: { $expiry }, więc nikt by jej nie dostał. Jedną z tych godzin trzeba przesunąć przez /schedule, /embargo lub /expire.
refused-expired = #{ $number } już się zakończyła, a co się skończyło, nie zaczyna się znów. Nową depeszę zaczyna /post.

card-wished = Wysyłka, gdy zatwierdzi ją redaktor: { $time } ({ $zone }).
card-going-out = #{ $number } · wychodzi za { $seconds } s
card-going-out-now = #{ $number } · właśnie wychodzi
card-going-out-how = Cofnij zatrzymuje ją, zanim ktokolwiek ją dostanie.
card-undone = Zatrzymana w porę. Nikt jej nie dostał.
button-undo = Cofnij

card-embargo = Embargo do: { $time } ({ $zone }).
card-embargo-waits = Zaplanowana na: { $time }; czeka na koniec embarga.
card-tick = Zaplanowana na: { $time }; wychodzi z najbliższymi depeszami po tej porze.
card-expires = Wysyłka trwa do: { $time } ({ $zone }).

queue-title = Co i kiedy wychodzi ({ $zone })
queue-empty = Nic nie czeka na swoją porę. /schedule 12 tomorrow 08:00 każe czekać #12.
queue-brief = { $time }  #{ $number }  { $headline }
queue-more = { $count ->
    [one] Później wychodzi jeszcze jedna.
    [few] Później wychodzą jeszcze { $count }.
    [many] Później wychodzi jeszcze { $count }.
   *[other] Później wychodzi jeszcze { $count }.
}

button-time-schedule = Zaplanuj…
button-time-reschedule = Inna pora…
button-time-embargo = Embargo…
button-unschedule = Anuluj plan
button-numbered = #{ $number }

form-time-schedule = Plan wysyłki #{ $number }
form-time-embargo = Embargo #{ $number }
form-time-expire = Koniec #{ $number }
form-time-schedule-label = Kiedy wychodzi?
form-time-embargo-label = Do kiedy nic z niej nie widać?
form-time-expire-label = Do kiedy jest wysyłana?
form-time-schedule-question = Kiedy wychodzi? Na przykład tomorrow 08:00, in 2h, 2026-12-01 07:30.
form-time-embargo-question = Do kiedy nic z niej nie widać? Na przykład tomorrow 08:00, in 2h. Puste pole usuwa embargo.
form-time-expire-question = Do kiedy jest wysyłana? Na przykład tomorrow 08:00, in 2h. Puste pole usuwa koniec.

cli-unscheduled = #{ $number } jest znów szkicem.
cli-queue-empty = Nic nie czeka na swoją porę.
