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
settings-no-topics = Nothing is sent there yet. Choose topics first: /settings, then Topics.

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
