# Topics and what a place wants to be sent.

error-topic-unknown = There is no topic “{ $topic }”. /topics lists them all.
error-topic-gone = That topic no longer exists. /topics lists those there are.
error-topics-none = Name at least one topic.
error-place-paused = The newsroom has paused this place, so nothing is sent here. Ask the newsroom to go on.
