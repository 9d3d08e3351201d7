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
    [one] One place gets nothing any more ({ $reasons }): { $places }. If that is a mistake, add me there again with the right to post.
   *[other] { $count } places get nothing any more ({ $reasons }): { $places }. If that is a mistake, add me there again with the right to post.
}
alert-parked-reason = { $reason } { $count }
parked-blocked = blocked
parked-kicked = removed from there
parked-left = left
parked-deleted = deleted
parked-deactivated = account deleted
parked-unreachable = out of reach
parked-no-rights = not allowed to post
parked-paused = paused by the newsroom
alert-failed = { $count ->
    [one] #{ $number } failed in one place: { $reason }. /report { $number } tells more.
   *[other] #{ $number } failed in { $count } places: { $reason }. /report { $number } tells more.
}
alert-unauthorized = { $platform } refuses the token of bot { $account }. Nothing is sent there. Put a new token into the settings and restart the program.
alert-silenced = { $minutes ->
    [one] { $platform } has refused too much of bot { $account }, which is silent for a minute. What is due waits: look which places refuse, with /report.
   *[other] { $platform } has refused too much of bot { $account }, which is silent for { $minutes } minutes. What is due waits: look which places refuse, with /report.
}
alert-outage = { $platform } does not answer (bot { $account }). What is due waits; there is nothing to do.
alert-outage-over = { $platform } answers again (bot { $account }). What waited is being sent.
alert-stalled = Nothing has come of what is due on { $platform } for { $minutes } minutes (bot { $account }). Look at the program’s log, and restart it if that says nothing.
alert-moving = The queue of { $platform } moves again (bot { $account }).
