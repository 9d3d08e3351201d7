# A digest as readers see it: several briefs in one message.

digest-title-scheduled = { $count ->
    [one] Your digest: one brief
   *[other] Your digest: { $count } briefs
}
digest-title-quiet = { $count ->
    [one] While it was quiet: one brief
   *[other] While it was quiet: { $count } briefs
}
digest-title-overload = { $count ->
    [one] One brief
   *[other] { $count } briefs at once
}
digest-title-catch-up = { $count ->
    [one] While you were away: one brief
   *[other] While you were away: { $count } briefs
}
digest-no-topic = More news
digest-more = { $count ->
    [one] One more
   *[other] { $count } more
}
digest-withheld = What stood here is withheld while we check it.
digest-retracted = What stood here was retracted.
digest-rest-title = The rest of the digest
digest-gone = This digest is not there any more. /latest shows the newest briefs.
