# The draft's card: its fields, its pages, and what is looked at before publishing.

card-follow-up = It goes on with #{ $number }: in each chat it answers that brief.
card-language = Language: { $language }
card-alt = The picture shows: { $alt }
card-no-alt = The picture has no description for those who cannot see it. More… adds one.
card-choose-topics = Choose its topics; those with ✓ are on it.
card-choose-topics-page = Choose its topics; those with ✓ are on it. Page { $page } of { $pages }.
card-choose-desk = Choose the desk that speaks.
card-no-choices = There are no topics yet. Type the first one.
card-no-desks = There are no desks yet. /desk makes one.

button-more-fields = More…
button-back = Back
button-done = Done
button-type-topics = Type them…
button-previous = ‹ Earlier
button-next = Later ›
button-field-desk = Desk
button-field-alt = Picture’s words
button-field-related = Related
button-field-follow-up = Follow-up of
button-field-language = Language
button-remove-picture = Remove picture
button-time-expire = End…

form-alt-label = What the picture shows
form-alt-question = What is to be seen in the picture? One sentence, for those who cannot see it.
form-related-label = A brief’s number, or a title and address
form-related-question = What goes with it? The number of a published brief, or another story’s title and, after it, its address.
form-follow-up-label = Number of the earlier brief
form-follow-up-question = Which brief does it go on with? Write the number of a published one, for example: #12
form-language-label = Language
form-language-question = In which language is it written? For example: en, uk or pt-BR

error-alt-long = The description has { $length } characters, and at most { $most } fit. Shorten it and send it again.
error-language = That is no language. Write its code, for example en, uk or pt-BR.
error-brief-number = That is no brief’s number. Write it as 12 or #12.

command-preview = how the other platform will show a brief, and what will not fit there

check-first = Before it goes out:
check-no-text = It has no text.
check-cut = On { $platform } { $leftOut } of its { $whole } characters do not fit; a button opens the rest.
check-picture-gone = There is no picture any more at its picture’s address.

button-publish-anyway = Publish anyway
button-preview-telegram = On Telegram
button-preview-discord = On Discord

reach-nobody = Nobody is subscribed to it yet.
reach-exact = It goes to { $where }; the last has it in about { $time }.
reach-about = It goes to about { $where }; the last has it in about { $time }.
reach-in-digests = { $places ->
    [one] One of them gets it in its digest.
   *[other] { $places } of them get it in their digests.
}
reach-only-digests = It goes to { $where }, in their next digests.
reach-telegram = { $places ->
    [one] one chat on Telegram
   *[other] { $places } chats on Telegram
}
reach-discord = { $places ->
    [one] one channel on Discord
   *[other] { $places } channels on Discord
}

preview-title = #{ $number } as { $platform } will show it:
preview-byline = Above it, small: { $text }
preview-headline = Headline: { $text }
preview-text = Text: { $text }
preview-message = { $text }
preview-picture = Picture: { $text }
preview-picture-bare = Picture, without a description
preview-field = Below it: { $text }
preview-footer = At the end, small: { $text }
preview-link-card = With a card of the page { $text }
preview-button = Button: { $text }
preview-fits = All of it fits on { $platform }.

post-first-picture = A brief has one picture: the first of yours is taken.
post-picture-left-out = The picture is left out: there are several briefs, and it is not clear whose it is. Open one and give it the picture.
post-maybe-split = Telegram ends a message at 4,096 characters, and here I do not hear what follows. If your text went on, write it in a private chat with me.
post-joined = Your text came in two messages; they are joined.
