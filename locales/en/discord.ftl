# What the Discord bot says of its own accord. The names of permissions are those that Discord shows.

discord-cannot-view = I cannot see this channel. Give me the permission “View Channel” here and try again.
discord-cannot-send = I may not write here. Give me the permission “Send Messages” in this channel and try again.
discord-cannot-send-in-thread = I may not write in this thread. Give me the permission “Send Messages in Threads” here and try again.
discord-cannot-embed = I may not show briefs here. Give me the permission “Embed Links” in this channel and try again.
discord-not-here = I am not in this place myself, so nothing can be set up here. Ask an administrator to add me, or use the command in a direct message to me.

discord-make-brief = Make a brief
discord-failed = Something went wrong on our side, and nothing was changed. Try again in a moment.
discord-button-unknown = This button is from an older version and does nothing any more. Use the command instead; /help lists them.
discord-form-late = The form took too long to open. Press the button to open it.
discord-form-open = Open the form
discord-form-long = “{ $field }” has { $length } characters, and a form on Discord holds at most { $most }. Change it by command, or on another way into the newsroom.

discord-unavailable = Discord does not answer. Try again in a moment.
discord-picture-unavailable = Discord did not hand over the picture. Attach it again.
