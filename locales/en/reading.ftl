# Lists of briefs.

list-title = Latest briefs
list-title-topic = Latest in { $topic }
list-more = /more shows the next ones.
list-end = That is all there is.
list-nothing = Nothing is published yet. /subscribe brings you the first brief.
list-nothing-topic = Nothing is published in { $topic } yet. /latest shows all topics.
list-nothing-more = That was the last one. /latest begins again with the newest.
list-corrected = corrected

button-latest = Latest briefs
button-more = Show more
button-read = Read #{ $number }
button-topics = Topics
