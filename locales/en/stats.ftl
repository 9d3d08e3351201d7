# What the newsroom did and for whom: what /stats and `briefwire stats` say.

command-stats = the newsroom’s figures: reach, deliveries, subscribers
option-period = how far back: day, week or month

stats-title-day = Today
stats-title-week = The last 7 days
stats-title-month = The last 30 days
stats-reach = { $places ->
    [0] Nobody is subscribed yet.
    [one] Reach: one place
   *[other] Reach: { $places } places
}
stats-kind-telegram-channel = { $places } Telegram { $places ->
    [one] channel
   *[other] channels
}
stats-kind-telegram-group = { $places } small Telegram { $places ->
    [one] group
   *[other] groups
}
stats-kind-telegram-supergroup = { $places } Telegram { $places ->
    [one] group
   *[other] groups
}
stats-kind-telegram-topic = { $places } Telegram forum { $places ->
    [one] topic
   *[other] topics
}
stats-kind-telegram-private = { $places } Telegram private { $places ->
    [one] chat
   *[other] chats
}
stats-kind-discord-text = { $places } Discord { $places ->
    [one] channel
   *[other] channels
}
stats-kind-discord-announcement = { $places } Discord announcement { $places ->
    [one] channel
   *[other] channels
}
stats-kind-discord-forum = { $places } Discord { $places ->
    [one] forum
   *[other] forums
}
stats-kind-discord-thread = { $places } Discord { $places ->
    [one] thread
   *[other] threads
}
stats-kind-discord-direct = { $places } Discord direct { $places ->
    [one] message
   *[other] messages
}
stats-published = Briefs published: { $briefs }
stats-posted = Deliveries: { $copies }
stats-edited = changed: { $copies }
stats-removed = deleted: { $copies }
stats-time = { $briefs ->
    [one] 95 % within { $time } (one brief)
   *[other] 95 % within { $time } (median of { $briefs } briefs)
}
stats-digests = Digests: { $copies }
stats-digests-last = the last of those due at { $due } left at { $last }
stats-failed = Failed: { $copies }
stats-subscribers = Subscribers: +{ $gained } −{ $lost }
stats-topics-subscribers = Most chosen: { $topics }
stats-topics-briefs = Most written about: { $topics }
stats-topic = { $topic } { $count }

button-stats-day = Today
button-stats-week = 7 days
button-stats-month = 30 days

chart-deliveries = Deliveries
chart-subscribers = Subscribers
chart-changes = Came and went
chart-telegram = Telegram
chart-discord = Discord
chart-copies = Copies of #{ $number } over time
chart-alt-stats = Chart: deliveries ({ $copies }) and subscribers ({ $subscribers })
chart-alt-report = Chart: copies of #{ $number } over time
