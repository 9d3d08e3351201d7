# What is wrong with a text file that is to become a brief.

import-page-empty = There is no brief on this page: only its furniture was found. Copy the whole page, with headline and text.
import-page-translations = A news page has no translations. Put each brief into a file of its own.
import-unknown = The line “{ $field }” means nothing here. Known are topics, desk, urgency, language, image, link and related.
import-repeated = “{ $field }” stands there twice. Leave one of them.
import-not-a-field = The line “{ $field }” is not understood. Write a name, a colon and a value.
import-unclosed = The line --- that ends the first part is missing. Put it before the headline.
import-not-an-urgency = The urgency is none of flash, urgent and routine.
import-not-a-language = The language is not understood. Write for example en or uk.
import-not-an-address = “{ $field }” is no web address. Write one that begins with https://.
import-not-a-number = “{ $field }” names no brief. Write its number, or the title of another story.
import-headline-missing = The headline is missing. Put it on the first line of the text.
import-headline-long = The headline is too long: at most 256 characters fit. Put a shorter one on the first line.
