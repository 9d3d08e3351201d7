# What a place wants, and how: the menu of /settings.

command-settings = what is sent here and how: topics, urgency, languages, look

settings-title-own = Your settings
settings-title = Settings of { $place }
settings-line = { $name }: { $value }
settings-on = on
settings-off = off

settings-topics-none = None
settings-topics-nothing = none, nothing is sent
settings-topics-every = all
settings-topics-but = all but { $topics }
settings-topics-chosen = { $topics }
settings-topics-how = Press a topic to put it in or leave it out. None ends the subscription.
settings-no-topics = No topics are chosen yet. Choose topics first: /settings, then Topics.

settings-urgency-how = What do you want to be sent?
settings-least-routine = everything
settings-least-urgent = urgent and flash
settings-least-flash = only flash

settings-languages-how = Press the languages in which you want briefs.
settings-languages-all = all

settings-layout-how = How much of a brief do you want to see? A button opens the rest.
settings-layout-headline = headline only
settings-layout-card = headline and beginning
settings-layout-full = full text

settings-sound-on = as urgent as the brief
settings-sound-off = never

settings-button-unknown = This button does nothing any more. /settings opens the menu anew.

button-settings-topics = Topics
button-settings-urgency = Urgency
button-settings-languages = Languages of briefs
button-settings-layout = Layout
button-settings-sound = Sound
button-settings-link-cards = Link previews
button-settings-words = Words
button-settings-include = Only briefs with…
button-settings-exclude = Never with…
button-settings-pause = Pause
button-settings-pause-day = A day
button-settings-pause-week = A week
button-settings-pause-open = Until I resume
button-settings-resume = Resume now

settings-words-no = no filter
settings-words-counted = { $include ->
    [0] { $exclude ->
        [one] one word left out
       *[other] { $exclude } words left out
    }
   *[other] { $exclude ->
        [0] only with { $include ->
            [one] one word
           *[other] one of { $include } words
        }
       *[other] only with some words, without others
    }
}
settings-words-include = Only briefs with: { $words }
settings-words-exclude = Never briefs with: { $words }
settings-words-how = Words are looked for in headline and text, just as you write them: “ferry” does not find “ferries”. Capitals make no difference.
settings-words-many = At most { $most } words and phrases fit. Leave some out.
settings-words-long = A word or phrase has at most { $most } characters. Shorten it.
settings-words-none = There is no word in “{ $words }”. Write letters or digits.

form-words-include = Only briefs with these words
form-words-exclude = No briefs with these words
form-words-label = Words and phrases, apart by commas
form-words-include-question = With which words or phrases do you want briefs? Put commas between them: ferry, city council. It takes the place of the list there was.
form-words-exclude-question = Which words or phrases do you not want to read about? Put commas between them: ferry, city council. It takes the place of the list there was.

settings-pause-none = no
settings-pause-open = until it is resumed
settings-pause-until = until { $time }
settings-pause-how = In a pause no briefs are sent. What is published meanwhile is not sent afterwards, and /latest shows it. Corrections still reach the copies that are there.
settings-pause-begun = Paused. What is published meanwhile is not sent afterwards; /latest shows it.
settings-resumed = New briefs are sent again. What was published in the pause is not; /latest shows it.

command-timezone = the time zone in which you are shown times
option-city = a city, or a distance such as +2; leave it out to be asked

settings-zone-unknown = I know no time zone “{ $typed }”. Write a large city in it, such as Kyiv, or the distance from UTC: +2
settings-zone-which = Which of these is meant?
button-settings-zone = Time zone
form-zone = Time zone
form-zone-label = A city, or the distance from UTC: +2
form-zone-ask = In which time zone are you? Write a large city in it, such as Kyiv, or the distance from UTC: +2. You can also send your location; it is used for this once and not kept.

button-settings-export = Export
button-settings-delete = Delete my data
button-settings-forget = Delete it all

settings-delete-how = This ends the subscription and deletes all that was chosen here, where you stopped reading, and open questions. Two things stay: which briefs were sent here, so that corrections and retractions still reach them, and the newsroom’s log of who changed what. Delete it?
settings-forgotten = Deleted. Nothing is sent here any more; copies that are here still follow corrections. /start begins anew.

button-settings-main = Settings
button-settings-filters = Filters
button-settings-appearance = Look and sound
button-settings-data = My data

settings-data-how = Export gives you all that is chosen here. Delete my data asks once more before it does.
