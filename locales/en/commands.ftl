# What each command and each of its options is for: one line, at most 100 characters.

command-latest = the newest briefs, of one topic or of all
command-more = the next briefs after those you were shown
command-read = one brief in full
command-search = briefs with certain words in them, newest first
command-topics = all topics, with buttons to choose
command-subscribe = get briefs here: of some topics, or of all
command-unsubscribe = leave topics out, or end it all
command-stop = end the subscription
command-start = begin here
command-help = what you can do here
command-cancel = give up the question that waits for your answer
command-post = write a new brief
command-drafts = what is not published yet
command-edit = change a draft
command-publish = send a brief out
command-update = new facts: replace the text, copies say when
command-correct = something was wrong: copies carry a correction note
command-refile = a typo: replace the text, copies say nothing
command-withhold = hide a published brief while you check
command-release = show a withheld brief again
command-retract = take a published brief back everywhere
command-spike = give a draft up
command-claim = claim the newsroom with a code, or this server for its newsroom

option-topic = one topic
option-topics = topics, apart by spaces; none for all
option-words = one or more words; “with quotation marks” for words that stand together
option-number = the number of the brief
option-text = the text; leave it out to get a form
option-picture = a picture: PNG, JPEG, GIF or WebP, at most 10 MB
option-urgency = how urgent it is
option-note = what was wrong, for readers; leave it out to get a form
option-reason = why it is taken back, for readers; leave it out to get a form
option-code = the code that was printed when the program started
option-payload = where to begin

help-newsroom = For the newsroom:
help-short = I am a news bot. /latest shows the newest briefs, /topics lets you choose what to get, /help shows all I can do.
help-short-newsroom = To make a brief of a message, reply to it with /post, or write /post, a headline and a text. /help shows all I can do.

error-number-missing = Which brief? Write its number after the command: /{ $command } 12. /drafts lists drafts, /latest what is published.
error-number-missing-reader = Which brief? Write its number after the command: /{ $command } 12. /latest shows the newest.
error-choice = “{ $words }” is not understood. Write one of: { $choices }.
error-unknown-command = There is no command /{ $command }. /help shows what you can do.
error-unexpected = Something went wrong on our side. Try again in a moment; if it stays, tell the newsroom this number: { $reference }.

refused-not-administrator = Only administrators of this place can change what is sent here. In a private chat with me you can choose for yourself.
refused-not-newsroom = /{ $command } is for the newsroom. Readers use /latest, /topics and /subscribe.
refused-not-writer = /{ $command } needs a writer’s role. Ask an owner of the newsroom.
refused-not-editor = /{ $command } needs an editor’s role. Ask an editor to do it.
refused-not-owner = /{ $command } needs an owner’s role. Ask an owner to do it.
