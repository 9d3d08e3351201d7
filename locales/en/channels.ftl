# What else happens with briefs in a channel or forum of Discord: the page “Channel” of /settings.

button-settings-channel = Channel
button-settings-crosspost = Publish to followers
button-settings-threads = Threads
button-settings-roles = Roles to mention
button-settings-tags = Tags

channel-how = What else happens with briefs here.
channel-threads-how = With threads on, each new brief has one, named by its headline.

channel-roles-none = none
channel-roles-counted = { $count ->
    [one] one
   *[other] { $count }
}
channel-roles-how = A role that you add is mentioned above each new brief of its topic and urgency. Corrections mention nobody, and silent briefs make no sound.
channel-roles-line = @{ $role }: { $topic }, { $urgency }
channel-roles-every = every topic
channel-roles-topic = Briefs of which topic are to mention the role?
channel-roles-urgency = From which urgency on?
channel-roles-pick = Choose the role to mention. Topic: { $topic }. Urgency: { $urgency }.
channel-roles-placeholder = Choose a role
channel-roles-many = At most { $most } roles fit. Remove one first.
channel-roles-everyone = @everyone is never mentioned. Choose another role.
channel-roles-unknown = I do not see that role in this server. Choose another one.
channel-roles-forbidden = You may not mention that role yourself. Ask somebody who may, or choose a role that anyone can mention.
channel-roles-elsewhere = Roles are added in the server itself: use /settings in the channel.
channel-roles-mute = Added, but I may not mention @{ $role } yet. Allow anyone to mention it in the role’s own settings.
channel-role-unnamed = role { $id }
button-roles-add = Add a role
button-role-remove = Remove @{ $role }

channel-tags-counted = { $count ->
    [0] by their names
    [one] one chosen, the others by their names
   *[other] { $count } chosen, the others by their names
}
channel-tags-how = A brief gets the tags of its topics. A topic finds the tag of its own name by itself; press it to choose another.
channel-tags-line = { $topic }: { $tag }
channel-tags-none = This forum has no tag that I may use. Add tags in the forum’s own settings first.
channel-tags-elsewhere = Tags are chosen in the forum itself: use /settings in one of its posts.
channel-tag-which = Which tag do briefs of { $topic } get?
button-tag-by-name = The one of its name
