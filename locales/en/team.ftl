# The newsroom's people.

command-team = who belongs to the newsroom; invite, change roles, remove, join accounts, name a room
option-team-do = what to do; leave it out to see who belongs to the newsroom
option-team-role = the role to invite to, or to give
option-team-who = whose: a name, or # and the number that /team shows

role-writer = writer
role-editor = editor
role-owner = owner
platform-telegram = Telegram
platform-discord = Discord

team-member = { $id } { $name } · { $role } · { $platforms }
team-room = The newsroom’s room is { $title }.
team-no-room = There is no newsroom’s room. /team here makes this chat one.
team-how = /team link joins your account on the other platform.
team-how-owner = /team invite writer, /team role NAME editor, /team remove NAME, /team link, /team here
team-invited = Whoever sends me this first is { $role } here. It works once, within 48 hours:
    /claim { $code }
team-invited-link = Or on Telegram: { $url }
team-link = From your other account, send me this within 48 hours. It joins both:
    /claim { $code }
team-role-given = { $name } is { $role } now.
team-removed = { $name } does not belong to the newsroom any more. What they wrote stays.
team-here = This is the newsroom’s room now: drafts that wait for an editor and alerts arrive here. /team nowhere ends that.
team-here-private = Drafts that wait for an editor and alerts arrive in this chat now. /team nowhere ends that.
team-nowhere = The newsroom has no room any more. /team here, in any chat, names one.

refused-last-owner = { $name } is the only owner. Make somebody else one first: /team role NAME owner.
refused-code-in-public = Others would read the code here. Send /team in a private chat with me.
error-member-unknown = Nobody here is called “{ $who }”. /team lists everybody with their numbers.
error-member-several = Several are called “{ $who }”: { $numbers }. Write one of these numbers instead of the name.
error-team-usage = Write /team alone to see everybody, or: /team invite writer · /team role NAME editor · /team remove NAME · /team link · /team here · /team nowhere

claim-joined = You belong to this newsroom now, as { $role }. /post writes a brief, /help shows all you can do.
claim-linked = This account is { $name }’s as well now.
error-claim-expired = That code is too old. Ask an owner for a new one.
