# What only the Telegram adapter says.

telegram-stale-button = This button no longer works. Send the command again.
telegram-interrupted = I was interrupted while doing this. Please send it again.
telegram-interrupted-newsroom = I was interrupted while doing this. Check with /drafts, then send it again.
telegram-failed = Something went wrong here. Try again in a moment.
telegram-unavailable = Telegram does not answer. Try again in a moment.

telegram-picture-unavailable = Telegram did not hand over the picture. Send it again in a moment.

telegram-posting-no-member = I am not in this chat. Add me to it first.
telegram-posting-channel = I may not post in this channel. Make me an administrator who may post messages.
telegram-posting-group = I may not write in this group. Let members send messages, or make me an administrator.
