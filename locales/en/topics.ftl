# Topics: what the newsroom does with them.

error-topic-taken = “{ $topic }” is a name of { $owner }, or was one. Choose another.
error-topic-retired = The topic “{ $topic }” was retired. Choose another, or bring it back: /topic add { $topic }
error-name-length = A name has between 1 and { $most } characters.
error-emoji = Send one emoji and nothing else.
error-colour = “{ $colour }” is no colour. Write it as six digits, for example #1f6feb.
error-local-name = Write the language and the name in it, for example: de Wetter
refused-topic-itself = { $topic } cannot be retired into itself. Choose another topic.
refused-topic-moving = The subscribers of { $topic } are still being moved. Try again when that is done.
