# Listen von Meldungen.

list-title = Neueste Meldungen
list-title-topic = Neueste Meldungen: { $topic }
list-title-search = Gefunden zu „{ $words }“
list-title-like = Ähnlich wie #{ $number }
list-more = /more zeigt die nächsten.
list-end = Das ist alles.
list-nothing = Noch ist nichts veröffentlicht. /subscribe bringt Ihnen die erste Meldung.
list-nothing-topic = Zu { $topic } ist noch nichts veröffentlicht. /latest zeigt alle Themen.
list-nothing-search = Zu „{ $words }“ ist nichts zu finden. Versuchen Sie es mit weniger Wörtern oder nur einem Wortanfang; /latest zeigt die neuesten Meldungen.
list-nothing-like = Noch ist #{ $number } nichts ähnlich. /latest zeigt die neuesten Meldungen.
list-nothing-more = Das war die letzte. /latest beginnt wieder mit der neuesten.
list-corrected = korrigiert

error-search-empty = Was suchen Sie? Schreiben Sie ein, zwei Wörter hinter den Befehl: /search Fähre.

button-latest = Neueste Meldungen
button-more = Mehr zeigen
button-read = #{ $number } lesen
button-topics = Themen
button-like = Ähnliches
button-share = Teilen
button-read-on = Beim Bot lesen

inline-nothing = Nichts gefunden. Öffnen Sie den Bot, um das Neueste zu lesen.
