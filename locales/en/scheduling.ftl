# Times of the newsroom: when a brief goes out, its embargo, its end. Zones are written as they are typed.

command-schedule = send a brief out at a time: /schedule 12 tomorrow 08:00, or cancel
command-queue = what waits for its time, by day
command-embargo = show nothing of a brief before a time: /embargo 12 monday 9:00, or off
command-expire = post a brief no more from a time on: /expire 12 in 6h, or off
option-when = tomorrow 08:00, in 2h, 2026-12-01 07:30, with a zone if you like; off takes it away

when-past = { $wanted } ({ $zone }) has passed. Choose a time to come.
when-gap = { $wanted } does not exist in { $zone }: the clock goes forward over it. Choose { $instead } or another time.
when-impossible = There is no “{ $wanted }”. Write the day as 2026-12-01 and the time as 07:30.
when-unknown-zone = There is no time zone “{ $zone }”. Write one such as Europe/Kyiv, America/New_York or UTC+2.
when-not-understood = “{ $typed }” is not understood as a time. Write for example: tomorrow 08:00, or in 2h.
when-first = That time comes twice in that night; it is the first of the two.
when-second = That time comes twice in this night; it is the second of the two, since the first has passed.
when-elsewhere = That is { $time } ({ $zone }).

refused-not-scheduled = #{ $number } does not wait for a time. /schedule { $number } and a time lets it.
refused-embargo-published = #{ $number } is published, so an embargo comes too late. /withhold { $number } hides it.
refused-expires-first = #{ $number } would go out { $time } and expires { $expiry }, so nobody would get it. Move one of the two with /schedule, /embargo or /expire.
refused-expired = #{ $number } has expired already, and what has ended does not begin again. /post writes a new brief.

card-wished = It is to go out { $time } ({ $zone }), once an editor approves it.
card-going-out = #{ $number } · going out in { $seconds } s
card-going-out-now = #{ $number } · going out now
card-going-out-how = Undo takes it back before anybody gets it.
card-undone = It was taken back in time. Nobody got it.
button-undo = Undo

card-embargo = Embargo until { $time } ({ $zone }).
card-embargo-waits = It is scheduled for { $time }, and waits for the end of its embargo.
card-tick = It is scheduled for { $time }, and goes with the next briefs after that.
card-expires = It is posted until { $time } ({ $zone }).

queue-title = What goes out when ({ $zone })
queue-empty = Nothing waits for its time. /schedule 12 tomorrow 08:00 lets #12 wait.
queue-brief = { $time }  #{ $number }  { $headline }
queue-more = { $count ->
    [one] One more comes later.
   *[other] { $count } more come later.
}

button-time-schedule = Schedule…
button-time-reschedule = Another time…
button-time-embargo = Embargo…
button-unschedule = Cancel schedule
button-numbered = #{ $number }

form-time-schedule = Schedule #{ $number }
form-time-embargo = Embargo of #{ $number }
form-time-expire = End of #{ $number }
form-time-schedule-label = When does it go out?
form-time-embargo-label = Until when is nothing of it shown?
form-time-expire-label = Until when is it posted?
form-time-schedule-question = When does it go out? For example tomorrow 08:00, in 2h, 2026-12-01 07:30.
form-time-embargo-question = Until when is nothing of it shown? For example tomorrow 08:00, in 2h. Empty takes it away.
form-time-expire-question = Until when is it posted? For example tomorrow 08:00, in 2h. Empty takes it away.

cli-unscheduled = #{ $number } is a draft again.
cli-queue-empty = Nothing waits for its time.
