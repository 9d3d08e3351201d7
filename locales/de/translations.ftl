# Eine Meldung in anderen Sprachen als ihrer eigenen: Seiten, Formulare und Antworten der Redaktion.

command-translate = eine Meldung in einer anderen Sprache schreiben oder ihre Übersetzung ändern
option-translation-language = die Sprache: de, uk oder pt-BR; ohne Angabe wählen Sie aus
option-translation = die Überschrift in der ersten Zeile, darunter der Text; ohne Angabe ein Formular

button-translations = Übersetzungen
button-translation-other = Andere Sprache…
button-translation-note = Korrekturhinweis
button-translation-confirm = Stimmt noch
button-translation-remove = Entfernen
button-translation-remove-now = Jetzt entfernen

card-translations = Auch in: { $languages }

translation-no-headline = { $language } (ohne Überschrift)
translation-no-text = { $language } (ohne Text)
translation-outdated = { $language } (früherer Text)
translations-how = Wählen Sie eine Sprache, um die Meldung darin zu schreiben, oder eine Übersetzung, um sie zu ändern.
translations-none = Bisher gibt es sie nur in einer Sprache: { $language }. Wählen Sie eine weitere.
translations-full = Es gibt { $most } Übersetzungen, mehr passen nicht. Entfernen Sie eine, um eine andere zu schreiben.
translation-page = { $language }, wie Leser es sehen:
translation-page-no-headline = { $language }. Noch ohne Überschrift: Leser sehen die des Originals.
translation-page-no-text = { $language }. Noch ohne Text: Leser bekommen das Original, wie hier.
translation-page-older = { $language }. Das Original hat sich seither geändert. Ändern Sie den Text, oder wählen Sie „Stimmt noch“, wenn er noch gilt.
translation-page-wrong = { $language }. Das Original wurde seither korrigiert, deshalb bekommen Leser, was Sie hier sehen. Ändern Sie den Text, oder wählen Sie „Stimmt noch“, wenn er gilt.
translation-how = Auch /translate { $number } { $language } ändert sie: die Überschrift in dieser Zeile, der Text darunter.
translation-remove = Leser dieser Sprache ({ $language }) bekommen dann das Original. Übersetzung entfernen?

form-translation = #{ $number }: { $language }
form-translation-new = #{ $number } in einer anderen Sprache
form-translation-headline-label = Überschrift
form-translation-headline-question = Wie lautet die Überschrift ({ $language })? Eine Zeile, höchstens 256 Zeichen.
form-translation-text-label = Text
form-translation-text-question = Wie lautet der Text ({ $language })?
form-translation-alt-label = Was das Bild zeigt
form-translation-alt-question = Was ist auf dem Bild zu sehen? Ein Satz ({ $language }).
form-translation-note-label = Der Korrekturhinweis
form-translation-note-question = Was war falsch? Der Hinweis auf jeder Kopie ({ $language }).
form-translation-tag-label = Sprache
form-translation-tag-question = In welche Sprache? Schreiben Sie ihr Kürzel, zum Beispiel: de, uk oder pt-BR
form-translation-any-headline-question = Wie lautet die Überschrift in dieser Sprache? Eine Zeile, höchstens 256 Zeichen.
form-translation-any-text-question = Wie lautet der Text in dieser Sprache?

check-translation-no-headline = Der Übersetzung ({ $language }) fehlt die Überschrift: Gezeigt wird die des Originals.
check-translation-no-text = Der Übersetzung ({ $language }) fehlt der Text: Diese Leser bekommen das Original.
check-translation-outdated = Die Übersetzung ({ $language }) gibt einen früheren Text wieder.

error-translation-original = Die Meldung selbst ist in dieser Sprache ({ $language }), eine Übersetzung braucht es da nicht. Wählen Sie eine andere.
error-translation-twice = Es gibt zwei Übersetzungen in dieselbe Sprache ({ $language }). Lassen Sie eine weg.
error-translation-empty = Die Übersetzung ({ $language }) ist leer. Schreiben Sie die Überschrift und darunter den Text.
error-translations-many = Eine Meldung hat höchstens { $most } Übersetzungen. Entfernen Sie eine, um eine andere zu schreiben.
error-no-translation = #{ $number } hat keine Übersetzung in diese Sprache ({ $language }). /translate { $number } zeigt, welche es gibt.
error-translation-overtaken = Jemand anderes hat diese Übersetzung geändert, während Sie geschrieben haben; Ihre Fassung wurde nicht übernommen. Öffnen Sie sie noch einmal, um vom jetzigen Stand auszugehen.
