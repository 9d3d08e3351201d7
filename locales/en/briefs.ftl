# What is said when something cannot be done with a brief. Every sentence says what works instead.

refused-not-published = #{ $number } is not published yet. Change it with /edit { $number }, then /publish { $number }.
refused-edit-published = #{ $number } is published. Use /update { $number } for new facts, /correct { $number } for a mistake, /refile { $number } for a typo.
refused-published = #{ $number } is published already. Use /update { $number }, /correct { $number } or /retract { $number }.
refused-publish-withheld = #{ $number } is published and withheld. /release { $number } shows it again.
refused-scheduled = #{ $number } waits for its time already. /publish { $number } flash sends it now, /spike { $number } gives it up.
refused-spiked = #{ $number } was given up. Write a new brief with /post.
refused-spiked-already = #{ $number } was given up already. Write a new brief with /post.
refused-spike-published = #{ $number } is published. /retract { $number } and a reason takes it back.
refused-withheld-already = #{ $number } is withheld already. /release { $number } shows it again, /retract { $number } takes it back.
refused-not-withheld = #{ $number } is not withheld: readers can read it. /withhold { $number } hides it.
refused-retract-draft = #{ $number } is not published. /spike { $number } gives it up.
refused-retracted = #{ $number } was retracted, which is final. Write a new brief with /post.
refused-retracted-already = #{ $number } was retracted already. Its copies are being taken back.
refused-paused-already = #{ $number } is paused already. Resume sends it to the rest, Stop sending ends it.
refused-not-paused = #{ $number } is not paused. /report { $number } tells how far it has come.
refused-stopped = Sending #{ $number } was stopped for good. /post writes a new brief; /update, /correct and /retract change its copies.
refused-all-sent = #{ $number } is everywhere it goes already. /retract { $number } takes it back.

error-headline-long = The headline has { $length } characters, and at most { $most } fit. Put a shorter one on the first line and the rest on the lines below it.
error-headline-missing = #{ $number } needs a headline first. Write /edit { $number } and the headline.
error-text-long = The text has { $length } characters, and at most { $most } fit. Shorten it and send it again.
error-text-missing = The new text is missing. Write it after the number.
error-draft-empty = There is nothing to publish yet. Write /post, the headline on the same line, and the text on the lines below.
error-link = That is no web address. Write one that begins with https://, for example https://example.org/story.
error-note-missing = A few words are missing that tell readers why. Write them after the number.
error-note-long = That note has { $length } characters, and at most { $most } fit. Shorten it and send it again.
error-related-unpublished = #{ $number } is not published, so no brief can refer to it. Publish it first or leave it out.
error-topic-name = “{ $topic }” cannot be a topic. Use letters, digits and hyphens, at most 40 of them.
error-topics-many = A brief has at most { $most } topics. Leave some out.
refused-read-unpublished = #{ $number } is not published. /edit { $number } opens it.
error-no-brief = There is no brief #{ $number }. /latest shows the newest.
error-picture-large = The picture is too large: at most { $most } MB fit. Make it smaller and send it again.
error-picture-kind = That is no picture that chats can show. Send a PNG, JPEG, GIF or WebP file.
error-picture-shape = That picture has { $width } × { $height } pixels. Both sides together may have { $most }, and one side at most { $ratio } times the other. Make it smaller and send it again.
