# A brief in other languages than its own: the newsroom’s pages, forms and answers.

check-translation-no-headline = Its translation into { $language } has no headline: the original’s is shown.
check-translation-no-text = Its translation into { $language } has no text: those readers get the original.
check-translation-outdated = Its translation into { $language } is of an earlier text.

error-translation-original = The brief itself is in { $language }, so it cannot have a translation into it. Choose another language.
error-translation-twice = There are two translations into { $language }. Leave one of them.
error-translation-empty = The translation into { $language } is empty. Write its headline, and the text on the lines below.
error-translations-many = A brief has at most { $most } translations. Remove one to write another.
error-no-translation = #{ $number } has no translation into { $language }. /translate { $number } shows what it has.
