# How far a brief has come, as its card goes on telling.

progress-posting = Posted so far: { $done }
progress-posting-of = Posted { $done } of { $of }
progress-changing = Changed so far: { $done }
progress-changing-of = Changed { $done } of { $of } copies
progress-removing = Taken back so far: { $done }
progress-removing-of = Taken back { $done } of { $of } copies
progress-left = about { $time } left
progress-pause = Sending is paused; { $done ->
    [one] one copy stands
   *[other] { $done } copies stand
}.
progress-withholding = Posting waits until it is released; { $done ->
    [one] one copy stands
   *[other] { $done } copies stand
}.
progress-right = { $copies ->
    [one] The one copy is right
   *[other] All { $copies } copies are right
}
progress-most = 95 % after { $time }
progress-wrong = { $copies ->
    [one] One chat could not be put right
   *[other] { $copies } chats could not be put right
}; everything else is. /report { $number } says why.
progress-nobody = It stands in no chat.
