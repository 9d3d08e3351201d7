# Die Karte des Entwurfs: ihre Felder, ihre Seiten und was vor dem Veröffentlichen geprüft wird.

card-follow-up = Die Meldung setzt #{ $number } fort und antwortet in jedem Chat darauf.
card-language = Sprache: { $language }
card-alt = Das Bild zeigt: { $alt }
card-no-alt = Dem Bild fehlt eine Beschreibung für alle, die es nicht sehen können. „Mehr…“ fügt sie hinzu.
card-choose-topics = Wählen Sie die Themen; die mit ✓ gehören dazu.
card-choose-topics-page = Wählen Sie die Themen; die mit ✓ gehören dazu. Seite { $page } von { $pages }.
card-choose-desk = Wählen Sie das Ressort, das spricht.
card-no-choices = Noch gibt es keine Themen. Tippen Sie das erste ein.
card-no-desks = Noch gibt es keine Ressorts. /desk legt eines an.

button-more-fields = Mehr…
button-back = Zurück
button-done = Fertig
button-type-topics = Eintippen…
button-previous = ‹ Früher
button-next = Später ›
button-field-desk = Ressort
button-field-alt = Bildbeschreibung
button-field-related = Siehe auch
button-field-follow-up = Fortsetzung von
button-field-language = Sprache
button-remove-picture = Bild entfernen
button-time-expire = Ende…

form-alt-label = Was das Bild zeigt
form-alt-question = Was ist auf dem Bild zu sehen? Ein Satz für alle, die es nicht sehen können.
form-related-label = Nummer einer Meldung, oder Titel und Adresse
form-related-question = Was gehört dazu? Die Nummer einer Meldung, oder Titel und dahinter Adresse einer anderen Seite.
form-follow-up-label = Nummer der früheren Meldung
form-follow-up-question = Welche Meldung setzt sie fort? Schreiben Sie die Nummer einer veröffentlichten, zum Beispiel: #12
form-language-label = Sprache
form-language-question = In welcher Sprache ist sie geschrieben? Zum Beispiel: de, uk oder pt-BR

error-alt-long = Die Beschreibung hat { $length } Zeichen, höchstens { $most } passen. Kürzen Sie sie und senden Sie sie noch einmal.
error-language = Das ist keine Sprache. Schreiben Sie ihr Kürzel, zum Beispiel de, uk oder pt-BR.
error-brief-number = Das ist keine Meldungsnummer. Schreiben Sie sie als 12 oder #12.

command-preview = wie die andere Plattform eine Meldung zeigen wird und was dort nicht hineinpasst

check-first = Bevor sie hinausgeht:
check-no-text = Der Text fehlt.
check-cut = Auf { $platform } passen { $leftOut } von { $whole } Zeichen nicht hinein; eine Schaltfläche öffnet den Rest.
check-picture-gone = Unter der Adresse des Bildes gibt es kein Bild mehr.

button-publish-anyway = Trotzdem veröffentlichen
button-preview-telegram = Auf Telegram
button-preview-discord = Auf Discord

reach-nobody = Noch hat niemand das abonniert.
reach-exact = Geht an { $where }; nach etwa { $time } ist sie überall.
reach-about = Geht an etwa { $where }; nach etwa { $time } ist sie überall.
reach-in-digests = { $places ->
    [one] Einer davon bekommt sie im Überblick.
   *[other] { $places } davon bekommen sie im Überblick.
}
reach-only-digests = Geht an { $where }, im nächsten Überblick.
reach-telegram = { $places ->
    [one] einen Chat auf Telegram
   *[other] { $places } Chats auf Telegram
}
reach-discord = { $places ->
    [one] einen Kanal auf Discord
   *[other] { $places } Kanäle auf Discord
}

preview-title = #{ $number }, wie { $platform } sie zeigen wird:
preview-byline = Darüber, klein: { $text }
preview-headline = Überschrift: { $text }
preview-text = Text: { $text }
preview-message = { $text }
preview-picture = Bild: { $text }
preview-picture-bare = Bild, ohne Beschreibung
preview-field = Darunter: { $text }
preview-footer = Am Ende, klein: { $text }
preview-link-card = Mit einer Vorschau der Seite { $text }
preview-button = Schaltfläche: { $text }
preview-fits = Auf { $platform } passt alles hinein.

post-first-picture = Eine Meldung hat nur ein Bild: Genommen wird das erste.
post-picture-left-out = Das Bild bleibt weg: Es sind mehrere Meldungen, und es ist nicht klar, zu welcher es gehört. Öffnen Sie eine und geben Sie ihr das Bild.
post-maybe-split = Telegram beendet eine Nachricht bei 4.096 Zeichen, und was folgt, höre ich hier nicht. Falls Ihr Text weiterging, schreiben Sie ihn im privaten Chat mit mir.
post-joined = Ihr Text kam in zwei Nachrichten an; sie sind zusammengefügt.
