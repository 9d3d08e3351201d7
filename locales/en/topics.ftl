# Topics: what the newsroom does with them.

command-topic = the topics: add, rename, order, describe, retire
option-topic-do = what to do; leave it out to see every topic with buttons
option-topic-which = the topic, by its name; for a new one the word to type for it
option-topic-text = the new name, emoji, colour or place; for retire, the topic to move into

topic-list-title = { $count ->
    [one] One topic
   *[other] { $count } topics
}
topic-list-how = Press a topic to change it. On one line: /topic add weather Weather ☀️ · /topic rename weather climate
topic-added = Added. Readers can choose it now.
topic-changed = Changed.
topic-renamed = Renamed. #{ $old } keeps working everywhere.
topic-moved = It is number { $at } of { $count } now.
topic-place = { $where }: { $place }
topic-is-moving = Its subscribers are being moved. Until that is done it stays in use.
topic-retire-title = Retire { $topic }?
topic-retire-how = Press the topic that takes its subscribers and its names. Or let it end alone.
topic-end-warning = { $count ->
    [0] Nobody would be left without a topic. Nothing new can be published on { $topic } then; /topic add brings it back.
    [one] One place would be left with no topic and get nothing any more. Retire { $topic } into another topic to keep it.
   *[other] { $count } places would be left with no topic and get nothing any more. Retire { $topic } into another topic to keep them.
}
topic-ended = { $topic } is retired. /topic add { $handle } brings it back.
topic-joined = { $topic } is { $into } now: its subscribers moved, and its names lead here.
topic-joining = The subscribers of { $topic } are being moved to { $into }. Until that is done { $topic } stays in use.

button-topic-add = Add a topic
button-all-topics = All topics
button-more-topics = More topics
button-earlier-topics = Earlier topics
button-rename = Rename
button-emoji = Emoji
button-colour = Colour
button-local-name = Name in a language
button-up = ↑ Up
button-down = ↓ Down
button-retire = Retire…
button-retire-alone = Let it end alone
button-retire-into = Into another topic
button-retire-now = Retire it

form-topic-add = New topic
form-topic-add-label = Name, with an emoji if you like
form-topic-add-question = What is the topic called? For example: Weather ☀️
form-topic-rename = Rename { $topic }
form-topic-rename-label = New name
form-topic-rename-question = What is { $topic } called from now on? The old name keeps working.
form-topic-name = { $topic } in another language
form-topic-name-label = Language and name
form-topic-name-question = In which language, and how? For example: de Wetter. The language alone takes its name away.
form-topic-emoji = Emoji of { $topic }
form-topic-emoji-label = One emoji, or nothing
form-topic-emoji-question = Which emoji stands before { $topic }?
form-topic-colour = Colour of { $topic }
form-topic-colour-label = Six digits such as #1f6feb, or nothing
form-topic-colour-question = Which colour does Discord show beside { $topic }? Six digits, for example #1f6feb.

error-topic-usage = Write /topic alone to see every topic, or: /topic add weather Weather ☀️ · /topic rename weather climate · /topic name weather de Wetter · /topic emoji weather ☀️ · /topic colour weather #1f6feb · /topic up weather · /topic place weather · /topic retire weather into climate
error-topic-taken = “{ $topic }” is a name of { $owner }, or was one. Choose another.
error-topic-retired = The topic “{ $topic }” was retired. Choose another, or bring it back: /topic add { $topic }
error-topic-place = I do not know that place. Add me there and use /subscribe there first, then name it as telegram:CHAT/THREAD or discord:FORUM and the tag.
error-name-length = A name has between 1 and { $most } characters.
error-emoji = Send one emoji and nothing else.
error-colour = “{ $colour }” is no colour. Write it as six digits, for example #1f6feb.
error-local-name = Write the language and the name in it, for example: de Wetter
refused-topic-itself = { $topic } cannot be retired into itself. Choose another topic.
refused-topic-moving = The subscribers of { $topic } are still being moved. Try again when that is done.
