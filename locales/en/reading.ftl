# Lists of briefs.

list-title = Latest briefs
list-title-topic = Latest in { $topic }
list-title-search = Found for “{ $words }”
list-title-like = More like #{ $number }
list-more = /more shows the next ones.
list-end = That is all there is.
list-nothing = Nothing is published yet. /subscribe brings you the first brief.
list-nothing-topic = Nothing is published in { $topic } yet. /latest shows all topics.
list-nothing-search = Nothing is found for “{ $words }”. Try fewer words, or only how one of them begins; /latest shows the newest briefs.
list-nothing-like = Nothing else is like #{ $number } yet. /latest shows the newest briefs.
list-nothing-more = That was the last one. /latest begins again with the newest.
list-corrected = corrected

error-search-empty = What are you looking for? Write a word or two after the command: /search ferry.

button-latest = Latest briefs
button-more = Show more
button-read = Read #{ $number }
button-topics = Topics
button-like = More like this
button-share = Share
button-read-on = Read it with the bot

inline-nothing = Nothing is found. Open the bot to read the newest.
