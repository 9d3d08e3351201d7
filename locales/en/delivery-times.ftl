# When briefs come: at once or in digests, and the quiet hours.

command-digest = get briefs together at times you choose, or at once
option-when-digest = times and days: 8:00, or mon fri 8:00 18:00, or off; leave it out to choose
command-quiet = hours in which nothing is sent
option-hours = from when to when: 22:00-7:00, or off; leave it out to choose

button-settings-digest = Delivery
button-settings-digest-times = Times
button-settings-digest-days = Days
button-settings-digest-other = Another time…
button-digest-at-once = At once
button-digest-daily = Once a day
button-digest-several = Several times a day
button-digest-weekly = On some days
button-digest-every-day = Every day

digest-at-once = each brief at once
digest-every-day = every day at { $times }
digest-on-days = { $days } at { $times }
digest-next = Next digest: { $time } ({ $zone })
digest-how = A digest brings what came since the last one in one message; when there is nothing new, none comes. A flash comes at once all the same.
digest-times-how = Press a time to add it or take it away. Time zone: { $zone }.
digest-days-how = Press the days on which you want digests.
digest-time-last = A digest needs one time at least. Add another one first, or go back and choose At once.
digest-times-many = At most { $most } digests a day fit. Take a time away first.
digest-time-not-understood = I do not understand “{ $word }”. Write one or more times, such as 6:30 or 9pm.
digest-not-understood = I do not understand “{ $word }”. Write times, and days if you like: /digest mon fri 8:00, or /digest off

form-digest-times = Another time for digests
form-digest-times-label = One or more times: 6:30 or 9pm
form-digest-times-question = At what time do you want a digest? Write one or more times, such as 6:30 or 9pm.

button-settings-quiet = Quiet hours
button-settings-quiet-other = Other hours…
button-quiet-off = No quiet hours
button-quiet-flash-sound = Flash with sound
button-quiet-flash-silent = Flash silently
button-quiet-flash-wait = Flash waits

quiet-none = none
quiet-hours = { $from } to { $to }, { $flash ->
    [silent] a flash comes silently
    [wait] a flash waits as well
   *[other] a flash comes with sound
}
quiet-how = What is published in quiet hours waits and comes together when they end. Time zone: { $zone }.
quiet-not-understood = I do not understand “{ $words }”. Write when it is quiet, such as 22:30-6:45, or off.
quiet-same = Quiet hours cannot begin and end at the same time. Write two times, such as 22:30-6:45.

form-quiet = Quiet hours
form-quiet-label = From when to when: 22:30-6:45
form-quiet-question = From when to when is it quiet? Write two times, such as 22:30-6:45, or off.
