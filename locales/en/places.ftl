# Places of many people, and whoever looks after them.

place-added-open = { $title } gets every brief from now on. Here you choose what it gets. You find this again with /settings and Other places.
place-returned-open = { $title } is back, and everything goes on as it was. You find this again with /settings and Other places.
place-added-discussion = { $title } is the discussion group of a channel, whose posts arrive there by themselves. So I send nothing there until an administrator chooses topics, with /subscribe in there.
place-added-discussion-open = { $title } is the discussion group of a channel, whose posts arrive there by themselves. So I send nothing there until you choose topics. You find this again with /settings and Other places.
place-added-forum = Each news topic can have a forum topic of its own there: use /settings in that forum topic.

button-settings-places = Other places
settings-places = Other places
settings-places-how = Which place do you want to look after?
settings-places-none = I know of no other place that you look after. Add me to a channel, a group or a server, or use /settings in there once; then it stands here.
settings-place-refused = I cannot see that you administer that place, so its settings stay closed to you. If you do, use /settings in there.
settings-place-lost = I cannot post in { $place } at the moment. Let me in again, and its settings are as they were.
settings-place-topic = { $group }, topic { $thread }
settings-forgotten-there = Deleted. Nothing is sent to { $place } any more; copies that are there still follow corrections.
button-earlier-places = ← Places
button-more-places = More places →

button-settings-forum = Forum topics
settings-forum-how = Press a news topic to bring it into this forum topic. The rest of the group then leaves it out, so that nobody reads it twice. Press it again to give it back.
settings-forum-overview = Each news topic can have a forum topic of its own. Use /settings in a forum topic to bring news topics there; these have some:
settings-forum-elsewhere = { $topic } comes to { $place }.
settings-forum-line = { $place }: { $topics }
settings-forum-lost = { $place }: closed or deleted. Press it to give its news topics back to the group.
settings-forum-here = { $topic } comes here from now on.
settings-forum-here-alone = { $topic } comes here from now on, and the group’s General topic leaves it out.
settings-forum-moved = It comes to { $place } no more.
settings-forum-back = { $topic } comes here no more.
settings-forum-back-general = { $topic } comes here no more. It is back in the group’s General topic.
settings-forum-returned = The news topics of { $place } are back in the group.
