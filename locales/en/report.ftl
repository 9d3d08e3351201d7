# How far a brief has come: what /report and `briefwire report` say.

command-report = how far a brief has come, and what failed

report-title = #{ $number } · { $headline } · version { $version }
report-sent = sent: { $copies }
report-edited = changed to this version: { $copies }
report-removed = deleted: { $copies }
report-digested = in digests: { $copies }, the last one after { $time }
report-pending = to come: { $copies }
report-retrying = being tried again: { $copies }
report-parked = waiting for the place to come back: { $copies }
report-expired = too late: { $copies }
report-skipped = not wanted any more: { $copies }
report-cancelled = not sent any more: { $copies }
report-out-of-reach = out of reach: { $copies }
report-posting = It is still being posted.
report-withheld = It is withheld; posting goes on after /release { $number }.
report-paused = Sending is paused. Copies that stand are still corrected; Resume posts it to the rest.
report-stopped = Sending was stopped. Nobody else gets it; copies that stand are still corrected.
report-changing = The last change is still on its way.
report-time-half = half within { $time }
report-time-most = 95 % within { $time }
report-time-all = all within { $time }
report-seconds = { $seconds } s
report-minutes = { $minutes } min { $seconds } s
report-hours = { $hours } h { $minutes } min
report-uncertain = { $copies ->
    [one] One post went unanswered: it may stand twice, or unseen.
   *[other] { $copies } posts went unanswered: each may stand twice, or unseen.
}
report-failed = Failed: { $copies }
report-reason = { $copies } × { $reason }
report-cause = { $cause }: { $reason }
report-reasons-more = and others
report-place = { $place }: { $figures }
report-telegram-channel = Telegram channels
report-telegram-group = Telegram groups
report-telegram-private = Telegram private chats
report-discord-channel = Discord channels
report-discord-group = Discord groups
report-discord-private = Discord direct messages
report-place-sent = sent { $copies }
report-place-waiting = to come { $copies }
report-place-failed = failed { $copies }
report-nothing = Nobody is there to get it.
report-reactions = Reactions: { $reactions }
report-reaction = { $emoji } { $times }
report-reaction-other = other { $times }
report-pressed-read = Read in full: { $times }
report-pressed-like = More like this: { $times }
report-pressed-open = Opened by link: { $times }
report-pressed-send = Sent on as a card: { $times }
report-pressed-follow = Followed: { $times }
report-pressed-unfollow = Unfollowed: { $times }
report-again = { $copies ->
    [0] Nothing is left that can be sent again.
    [one] One copy is being sent again.
   *[other] { $copies } copies are being sent again.
}
report-troubled = { $address }  { $reason }  { $title }

button-sending-pause = Pause sending
button-sending-resume = Resume sending
button-sending-stop = Stop sending
button-report-open = Report
button-report = Look again
button-send-again = Send failures again

refused-report-not-yours = #{ $number } is somebody else’s brief. An editor can tell you how far it has come.
error-report-unpublished = #{ $number } was never published, so there is nothing to report. /publish { $number } sends it out.

# Why copies failed, and what to do about it.
failure-text-refused = the platform refused the text
failure-picture-refused = the platform refused the picture
failure-no-rights = the bot may not post there
failure-no-answer = the platform did not answer
failure-unmade = the message could not be made
failure-unconfirmed = may have arrived, unconfirmed
failure-not-deletable = could not be deleted
failure-refused = refused

remedy-text-refused = → Simplify the text with /refile { $number }; it is then tried again.
remedy-picture-refused = → Take another picture, or send failures again.
remedy-no-rights = → Somebody there has to let the bot post; then send failures again.
remedy-no-answer = → Send failures again once the platform answers.
remedy-unmade = → Send failures again; if that does not help, the log says why.
remedy-unconfirmed = → Look there: it is not sent twice with DELIVERY_GUARANTEE=at-most-once.
remedy-not-deletable = → Somebody there has to delete it, or send failures again.
remedy-refused = → Look whether the place is still there; then send failures again.
