# Was ein Empfänger will und wie: das Menü von /settings.

command-settings = was hierher geschickt wird und wie: Themen, Dringlichkeit, Sprachen, Umfang

settings-title-own = Ihre Einstellungen
settings-title = Einstellungen von { $place }
settings-line = { $name }: { $value }
settings-on = an
settings-off = aus

settings-topics-none = Keines
settings-topics-nothing = keine, nichts wird geschickt
settings-topics-every = alle
settings-topics-but = alle außer { $topics }
settings-topics-chosen = { $topics }
settings-topics-how = Tippen Sie ein Thema an, um es aufzunehmen oder wegzulassen. „Keines“ beendet das Abo.
settings-no-topics = Noch sind keine Themen gewählt. Wählen Sie zuerst Themen: /settings, dann „Themen“.

settings-urgency-how = Was möchten Sie bekommen?
settings-least-routine = alles
settings-least-urgent = Dringendes und Eilmeldungen
settings-least-flash = nur Eilmeldungen

settings-languages-how = Tippen Sie die Sprachen an, in denen Sie Meldungen möchten.
settings-languages-all = alle

settings-layout-how = Wie viel von einer Meldung möchten Sie sehen? Eine Schaltfläche öffnet den Rest.
settings-layout-headline = nur die Überschrift
settings-layout-card = Überschrift und Anfang
settings-layout-full = ganzer Text

settings-sound-on = je nach Dringlichkeit
settings-sound-off = nie

settings-button-unknown = Diese Schaltfläche bewirkt nichts mehr. /settings öffnet das Menü neu.

button-settings-topics = Themen
button-settings-urgency = Dringlichkeit
button-settings-languages = Sprachen der Meldungen
button-settings-layout = Umfang
button-settings-sound = Ton
button-settings-link-cards = Linkvorschau
button-settings-words = Wörter
button-settings-include = Nur Meldungen mit…
button-settings-exclude = Keine mit…
button-settings-pause = Pause
button-settings-pause-day = Einen Tag
button-settings-pause-week = Eine Woche
button-settings-pause-open = Bis auf Weiteres
button-settings-resume = Jetzt fortsetzen

settings-words-no = kein Filter
settings-words-counted = { $include ->
    [0] { $exclude ->
        [one] ohne ein Wort
       *[other] ohne { $exclude } Wörter
    }
   *[other] { $exclude ->
        [0] nur mit { $include ->
            [one] einem Wort
           *[other] einem von { $include } Wörtern
        }
       *[other] nur mit manchen Wörtern, ohne andere
    }
}
settings-words-include = Nur Meldungen mit: { $words }
settings-words-exclude = Keine Meldungen mit: { $words }
settings-words-how = Gesucht wird in Überschrift und Text, genau so, wie Sie es schreiben: „Fähre“ findet nicht „Fähren“. Groß oder klein ist gleich.
settings-words-many = Höchstens { $most } Wörter und Wendungen passen. Lassen Sie einige weg.
settings-words-long = Ein Wort oder eine Wendung hat höchstens { $most } Zeichen. Kürzen Sie.
settings-words-none = In „{ $words }“ steht kein Wort. Schreiben Sie Buchstaben oder Ziffern.

form-words-include = Nur Meldungen mit diesen Wörtern
form-words-exclude = Keine Meldungen mit diesen Wörtern
form-words-label = Wörter und Wendungen, mit Kommas getrennt
form-words-include-question = Mit welchen Wörtern oder Wendungen möchten Sie Meldungen? Setzen Sie Kommas dazwischen: Fähre, neuer Hafen. Das ersetzt die bisherige Liste.
form-words-exclude-question = Von welchen Wörtern oder Wendungen möchten Sie nichts lesen? Setzen Sie Kommas dazwischen: Fähre, neuer Hafen. Das ersetzt die bisherige Liste.

settings-pause-none = nein
settings-pause-open = bis auf Weiteres
settings-pause-until = bis { $time }
settings-pause-how = In einer Pause werden keine Meldungen geschickt. Was in dieser Zeit erscheint, kommt auch später nicht, /latest zeigt es. Korrekturen erreichen weiterhin die Kopien, die schon da sind.
settings-pause-begun = Pause. Was in dieser Zeit erscheint, kommt auch später nicht; /latest zeigt es.
settings-resumed = Neue Meldungen werden wieder geschickt. Was in der Pause erschien, nicht; /latest zeigt es.

command-timezone = die Zeitzone, in der Sie Zeiten sehen
option-city = eine Stadt oder ein Abstand wie +2; ohne Angabe werden Sie gefragt

settings-zone-unknown = Eine Zeitzone „{ $typed }“ kenne ich nicht. Schreiben Sie eine große Stadt darin, zum Beispiel Berlin, oder den Abstand zu UTC: +2
settings-zone-which = Welche davon ist gemeint?
button-settings-zone = Zeitzone
form-zone = Zeitzone
form-zone-label = Eine Stadt, oder der Abstand zu UTC: +2
form-zone-ask = In welcher Zeitzone sind Sie? Schreiben Sie eine große Stadt darin, etwa Berlin, oder den Abstand zu UTC: +2. Sie können auch Ihren Standort senden; er wird nur dieses eine Mal verwendet und nicht gespeichert.

button-settings-export = Exportieren
button-settings-delete = Meine Daten löschen
button-settings-forget = Alles löschen

settings-delete-how = Das beendet das Abo und löscht alles, was hier gewählt wurde, wo Sie zuletzt gelesen haben, und offene Fragen. Zwei Dinge bleiben: welche Meldungen hierher gingen, damit Korrekturen und Rückzüge sie noch erreichen, und das Protokoll der Redaktion, wer was geändert hat. Löschen?
settings-forgotten = Gelöscht. Hierher wird nichts mehr geschickt; Kopien, die hier stehen, folgen weiter den Korrekturen. /start beginnt von vorn.

button-settings-main = Einstellungen
button-settings-filters = Filter
button-settings-appearance = Darstellung
button-settings-data = Meine Daten

settings-data-how = „Exportieren“ gibt Ihnen alles, was hier gewählt ist. „Meine Daten löschen“ fragt vorher noch einmal.
