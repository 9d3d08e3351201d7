# Zwei haben gleichzeitig dasselbe an einer Meldung geändert.

overtaken = { $name } hat { $field } von #{ $number } geändert, während Sie geschrieben haben.
overtaken-theirs = Jetzt steht da: { $text }
overtaken-yours = Sie schrieben: { $text }
overtaken-nothing = Was Sie geschrieben haben, wurde nicht übernommen. Bearbeiten Sie noch einmal, um vom jetzigen Stand auszugehen.
button-edit-again = Noch einmal bearbeiten

overtaken-headline = die Überschrift
overtaken-text = den Text
overtaken-topics = die Themen
overtaken-link = den Link
overtaken-picture = das Bild
overtaken-alt = die Bildbeschreibung
overtaken-related = den Verweis
overtaken-follow-up = die frühere Meldung
overtaken-language = die Sprache
