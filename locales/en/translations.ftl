# A brief in other languages than its own: the newsroom’s pages, forms and answers.

command-translate = write a brief in another language, or change its translation
option-translation-language = the language: en, uk or pt-BR; leave it out to choose
option-translation = the headline on the first line, the text on the lines below; leave it out to get a form

button-translations = Translations
button-translation-other = Another language…
button-translation-note = Correction note
button-translation-confirm = Still right
button-translation-remove = Remove
button-translation-remove-now = Remove it

card-translations = Also in: { $languages }

translation-no-headline = { $language } (no headline)
translation-no-text = { $language } (no text)
translation-outdated = { $language } (of an earlier text)
translations-how = Choose a language to write the brief in, or a translation to change it.
translations-none = It is in { $language } only. Choose a language to write it in.
translations-full = There are { $most } translations, which is all that fit. Remove one to write another.
translation-page = In { $language }, as its readers see it:
translation-page-no-headline = In { $language }. It has no headline yet: readers see the original’s.
translation-page-no-text = In { $language }. It has no text yet: readers get the original, as here.
translation-page-older = In { $language }. The original has changed since. Change the text, or press Still right if it still holds.
translation-page-wrong = In { $language }. The original was corrected since, so readers get what you see here. Change the text, or press Still right if it holds.
translation-how = /translate { $number } { $language } changes it too: the headline on that line, the text on the lines below.
translation-remove = Readers of { $language } will get the original. Remove the translation?

form-translation = #{ $number } in { $language }
form-translation-new = #{ $number } in another language
form-translation-headline-label = Headline
form-translation-headline-question = What is the headline in { $language }? One line, at most 256 characters.
form-translation-text-label = Text
form-translation-text-question = What is the text in { $language }?
form-translation-alt-label = What the picture shows
form-translation-alt-question = What is to be seen in the picture? One sentence in { $language }.
form-translation-note-label = The correction note
form-translation-note-question = What was wrong? The note on every copy, in { $language }.
form-translation-tag-label = Language
form-translation-tag-question = Into which language? Write its code, for example: en, uk or pt-BR
form-translation-any-headline-question = What is the headline in that language? One line, at most 256 characters.
form-translation-any-text-question = What is the text in that language?

check-translation-no-headline = Its translation into { $language } has no headline: the original’s is shown.
check-translation-no-text = Its translation into { $language } has no text: those readers get the original.
check-translation-outdated = Its translation into { $language } is of an earlier text.

error-translation-original = The brief itself is in { $language }, so it cannot have a translation into it. Choose another language.
error-translation-twice = There are two translations into { $language }. Leave one of them.
error-translation-empty = The translation into { $language } is empty. Write its headline, and the text on the lines below.
error-translations-many = A brief has at most { $most } translations. Remove one to write another.
error-no-translation = #{ $number } has no translation into { $language }. /translate { $number } shows what it has.
error-translation-overtaken = Somebody else has changed that translation while you were writing, so yours was not taken. Open it again to go on from theirs.
