# Two people changed the same thing of a brief at the same time.

overtaken = { $name } changed the { $field } of #{ $number } while you were writing.
overtaken-theirs = Now it is: { $text }
overtaken-yours = You wrote: { $text }
overtaken-nothing = What you wrote was not taken. Edit again to go on from what is there now.
button-edit-again = Edit again

overtaken-headline = headline
overtaken-text = text
overtaken-topics = topics
overtaken-link = link
overtaken-picture = picture
overtaken-alt = description of the picture
overtaken-related = related brief
overtaken-follow-up = earlier brief
overtaken-language = language
