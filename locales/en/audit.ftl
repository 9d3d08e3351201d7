# The audit log in words.

command-audit = who did what, when and from where; of one brief, or of everything

audit-title = What was done
audit-title-brief = What was done with #{ $number }
audit-nothing = Nothing is on record there.
audit-who = { $name } · { $time } · { $from }
button-audit-more = Show more

audit-via-telegram = Telegram
audit-via-discord = Discord
audit-via-cli = command line
audit-via-api = API
audit-via-system = the program

audit-brief-create = #{ $number } drafted
audit-brief-edit = #{ $number } edited
audit-brief-submit = #{ $number } submitted
audit-brief-approve = #{ $number } approved
audit-brief-reject = #{ $number } sent back
audit-brief-publish = #{ $number } published
audit-brief-schedule = #{ $number } scheduled
audit-brief-unschedule = #{ $number } taken off the schedule
audit-brief-spike = #{ $number } given up
audit-brief-update = #{ $number } updated
audit-brief-correct = #{ $number } corrected
audit-brief-refile = #{ $number } refiled
audit-brief-withhold = #{ $number } withheld
audit-brief-release = #{ $number } released
audit-brief-pause = sending #{ $number } paused
audit-brief-resume = sending #{ $number } resumed
audit-brief-stop = sending #{ $number } stopped
audit-brief-retract = #{ $number } retracted
audit-team-invite = an invitation given
audit-team-role = { $name } given another role
audit-team-remove = { $name } removed from the newsroom
audit-team-room = the newsroom’s room changed
audit-joined = { $name } joined the newsroom
audit-linked = { $name } joined another account
audit-other = { $action }, { $subject }
audit-changed = { $field } changed
audit-set = { $field }: { $is }
audit-from-to = { $field }: { $was } → { $is }
