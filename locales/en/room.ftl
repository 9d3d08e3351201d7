# The newsroom's own room, and what is said to a writer in private.

room-waiting = #{ $number } · waiting for an editor · by { $name }
room-approved = #{ $number } · let out by { $name }, { $time }
room-rejected = #{ $number } · sent back by { $name }, { $time }
room-spiked = #{ $number } · given up by { $name }, { $time }
room-scheduled = It goes out { $time }.
room-reason = Why: { $reason }

writer-rejected = #{ $number } “{ $headline }” was sent back by { $name }: { $reason }
    /edit { $number } changes it, /submit { $number } hands it in again.

alert-title = The wire has trouble:
alert-parked = { $count ->
    [one] One place gets nothing any more ({ $reasons }): { $places }
   *[other] { $count } places get nothing any more ({ $reasons }): { $places }
}
alert-parked-reason = { $reason } { $count }
alert-failed = { $count ->
    [one] #{ $number } failed in one place: { $reason }. /report { $number } tells more.
   *[other] #{ $number } failed in { $count } places: { $reason }. /report { $number } tells more.
}
alert-unauthorized = { $platform } refuses the token of bot { $account }. Nothing is sent there until it has a new one.
alert-silenced = { $minutes ->
    [one] { $platform } has refused too much of bot { $account }, which is silent for a minute. What is due waits: look which places refuse, with /report.
   *[other] { $platform } has refused too much of bot { $account }, which is silent for { $minutes } minutes. What is due waits: look which places refuse, with /report.
}
alert-outage = { $platform } does not answer (bot { $account }). What is due waits.
alert-outage-over = { $platform } answers again (bot { $account }). What waited is being sent.
