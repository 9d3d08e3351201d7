# Eine Meldung in anderen Sprachen als ihrer eigenen: Seiten, Formulare und Antworten der Redaktion.

check-translation-no-headline = Der Übersetzung ({ $language }) fehlt die Überschrift: Gezeigt wird die des Originals.
check-translation-no-text = Der Übersetzung ({ $language }) fehlt der Text: Diese Leser bekommen das Original.
check-translation-outdated = Die Übersetzung ({ $language }) gibt einen früheren Text wieder.

error-translation-original = Die Meldung selbst ist in dieser Sprache ({ $language }), eine Übersetzung braucht es da nicht. Wählen Sie eine andere.
error-translation-twice = Es gibt zwei Übersetzungen in dieselbe Sprache ({ $language }). Lassen Sie eine weg.
error-translation-empty = Die Übersetzung ({ $language }) ist leer. Schreiben Sie die Überschrift und darunter den Text.
error-translations-many = Eine Meldung hat höchstens { $most } Übersetzungen. Entfernen Sie eine, um eine andere zu schreiben.
error-no-translation = #{ $number } hat keine Übersetzung in diese Sprache ({ $language }). /translate { $number } zeigt, welche es gibt.
