# The newsroom's cards, forms and answers. On a card the number comes first.

post-usage = Write /post and the headline on one line, the text on the lines below, and if you like a last line of #topics. A photo may come along. Or send or forward the message itself now.

card-draft = #{ $number } · draft
card-submitted = #{ $number } · waiting for an editor
card-scheduled = #{ $number } · goes out { $time } ({ $zone })
card-published = #{ $number } · published { $time } · version { $version }
card-withheld = #{ $number } · withheld
card-retracted = #{ $number } · retracted; its copies are being taken back
card-spiked = #{ $number } · given up
card-no-topics = It has no topic, so only those who want every topic get it.
card-needs-headline = It needs a headline.
card-proposed = Proposed: { $headline }
card-next-headline = Set one with the buttons, or with /edit { $number } and the headline.
card-next-writer-draft = /submit { $number } hands it to an editor, /edit { $number } changes it.
card-next-writer-submitted = An editor decides. Until then /edit { $number } changes it.
card-next-submitted = /approve { $number } sends it out, /reject { $number } and a reason sends it back.
card-text-stays = The headline is new, the text stays. To change both, write the text on the lines below the headline.
card-next-publish = /publish { $number } sends it out, /edit { $number } changes it.
card-next-scheduled = /schedule { $number } and a time moves it, /schedule { $number } cancel stops it, /publish { $number } flash sends it now.
card-next-published = /update { $number }, /correct { $number } or /retract { $number } change every copy, /report { $number } tells how far it has come.
card-next-withheld = /release { $number } shows it again, /retract { $number } takes it back.

drafts-title = Not published yet
drafts-none = There are no drafts. Write one with /post.
drafts-more = There are more; /edit and a number opens any of them.
drafts-no-headline = (no headline yet)
drafts-draft = #{ $number } · draft
drafts-submitted = #{ $number } · waits for an editor
drafts-scheduled = #{ $number } · waits for its time

import-made = { $count ->
    [one] One draft was made
   *[other] { $count } drafts were made
}
import-left-out = Left out: { $lines }

button-ask-me = Ask me step by step
button-open = Open #{ $number }
button-cancel = Cancel
button-take-headline = Take the proposed headline
button-field-headline = Headline
button-field-text = Text
button-field-topics = Topics
button-field-link = Link
button-field-picture = Picture
button-urgency-flash = Flash
button-urgency-urgent = Urgent
button-urgency-routine = Routine
button-publish = Publish
button-spike = Give up
button-update = Update
button-correct = Correct
button-refile = Refile
button-withhold = Withhold
button-release = Release
button-follow-up = Follow-up…
button-retract = Retract

retract-reach = { $copies ->
    [0] It stands in no chat yet, and is then sent to nobody.
    [one] It is posted in one chat.
   *[other] It is posted in { $copies } chats.
}
retract-how = Every copy is deleted, or becomes a notice where the platform no longer deletes. Nothing brings it back. Take #{ $number } back?
button-retract-reason = Retract, with a reason…
button-retract-plain = Retract without a reason

form-post = A new brief
form-edit = Edit #{ $number }
form-follow-up = A follow-up to #{ $number }
form-update = Update #{ $number }
form-correct = Correct #{ $number }
form-refile = Refile #{ $number }
form-retract = Retract #{ $number }
form-headline-label = Headline
form-headline-question = What is the headline? One line, at most 256 characters.
form-text-label = Text
form-text-question = What is the text?
form-post-headline-label = Headline
form-post-headline-question = One line, at most 256 characters. Left empty, the first line of the text is the headline.
form-post-text-label = Text
form-post-text-question = The text alone, or with its headline on the first line, or a whole news page as you copied it.
form-long-text-label = The new text in place of the old one
form-long-text-question = The present text is too long for this form, so it is not shown. What you write replaces all of it.
form-topics-label = Topics, apart by spaces
form-topics-question = Which topics? Write them apart by spaces, for example: politics economy
form-link-label = Link to the full story
form-link-question = Which address leads to the full story? It begins with https://.
form-picture-label = Address of a picture
form-picture-question = Send the picture, or a web address of one that begins with https://.
form-note-label = What was wrong? Readers see this.
form-note-question = What was wrong? Readers see this note on every copy. One or two sentences.
form-reason-label = Why? Readers may see this.
form-reason-question = Why is it taken back? Readers may see this reason. One or two sentences.
form-new-text-label = The new text
form-new-text-question = What is the new text? It takes the place of the whole old one.
form-corrected-text-label = The corrected text, if it changes
form-corrected-text-question = What is the corrected text, if it changes?
form-returned = Here is what you wrote, so that you can use it again:
form-cancel = /cancel gives up.
form-again = You used a command after I had asked, so I did not take that for the answer. Once more:
form-skip = Send - to leave it empty, /cancel gives up.
form-cancelled = Given up. Nothing was changed.
form-nothing-to-cancel = There is nothing to give up. /help shows what you can do.
form-answer-missing = That answer is empty. Write a few words, or /cancel.
form-no-picture = No picture is needed here. Answer with text, or /cancel.

claim-done = You are an owner of this newsroom now. /post writes the first brief, /help shows all you can do.
claim-member = You belong to this newsroom already. /help shows all you can do.
claim-used-up = Your code is used up, so nobody else can do anything with it.
claim-exposed = Others can read that code here: delete your message. Codes belong in a private chat with me.
claim-server = This server belongs to the newsroom now: its commands appear here within a minute. /post writes a brief.

error-claim-how = To claim the newsroom, send /claim and the code that was printed when the program started.
error-claim-nobody = I cannot see who you are here. Send /claim and the code in a private chat with me.
error-claim-closed = No code is waiting to be used. If you belong to the newsroom, ask an owner to invite you.
error-claim-wrong = That is not the code, or somebody used it already. Send it as /claim CODE, or ask an owner for a new one.
error-claim-often = That was too many wrong codes. Wait an hour and try again.
