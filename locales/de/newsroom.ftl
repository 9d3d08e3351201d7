# Karten, Formulare und Antworten der Redaktion. Auf einer Karte steht die Nummer vorn.

post-usage = Schreiben Sie /post und die Überschrift in eine Zeile, den Text darunter und, wenn Sie mögen, zuletzt eine Zeile mit #Themen. Ein Foto darf dabei sein. Oder senden Sie jetzt die Nachricht selbst, oder leiten Sie sie weiter.

card-draft = #{ $number } · Entwurf
card-submitted = #{ $number } · wartet auf Freigabe
card-scheduled = #{ $number } · geht hinaus: { $time } ({ $zone })
card-published = #{ $number } · veröffentlicht { $time } · Version { $version }
card-withheld = #{ $number } · zurückgehalten
card-retracted = #{ $number } · zurückgezogen; die Kopien werden entfernt
card-spiked = #{ $number } · verworfen
card-no-topics = Ohne Thema: Nur wer alle Themen will, bekommt die Meldung.
card-needs-headline = Die Überschrift fehlt.
card-proposed = Vorschlag: { $headline }
card-next-headline = Setzen Sie eine mit den Schaltflächen oder mit /edit { $number } und der Überschrift.
card-next-writer-draft = /submit { $number } legt sie einem Redakteur vor, /edit { $number } ändert sie.
card-next-writer-submitted = Ein Redakteur entscheidet. Bis dahin ändert /edit { $number } sie.
card-next-submitted = /approve { $number } verschickt sie, /reject { $number } und ein Grund gibt sie zurück.
card-text-stays = Die Überschrift ist neu, der Text bleibt. Um beides zu ändern, schreiben Sie den Text unter die Überschrift.
card-next-publish = /publish { $number } verschickt sie, /edit { $number } ändert sie.
card-next-scheduled = /schedule { $number } und eine Zeit verlegt sie, /schedule { $number } cancel hält sie auf, /publish { $number } flash verschickt sie jetzt.
card-next-published = /update { $number }, /correct { $number } und /retract { $number } ändern jede Kopie, /report { $number } sagt, wie weit sie ist.
card-next-withheld = /release { $number } zeigt sie wieder, /retract { $number } zieht sie zurück.

drafts-title = Noch nicht veröffentlicht
drafts-none = Es gibt keine Entwürfe. Schreiben Sie einen mit /post.
drafts-more = Es gibt noch mehr; /edit und eine Nummer öffnet jeden davon.
drafts-no-headline = (noch ohne Überschrift)
drafts-draft = #{ $number } · Entwurf
drafts-submitted = #{ $number } · wartet auf Freigabe
drafts-scheduled = #{ $number } · wartet auf ihren Termin

import-made = { $count ->
    [one] Ein Entwurf ist angelegt
   *[other] { $count } Entwürfe sind angelegt
}
import-left-out = Weggelassen: { $lines }

button-ask-me = Schritt für Schritt
button-open = #{ $number } öffnen
button-cancel = Abbrechen
button-take-headline = Vorschlag übernehmen
button-field-headline = Überschrift
button-field-text = Text
button-field-topics = Themen
button-field-link = Link
button-field-picture = Bild
button-urgency-flash = Eilmeldung
button-urgency-urgent = Dringend
button-urgency-routine = Normal
button-publish = Veröffentlichen
button-spike = Verwerfen
button-update = Aktualisieren
button-correct = Korrigieren
button-refile = Ausbessern
button-withhold = Zurückhalten
button-release = Wieder zeigen
button-follow-up = Fortsetzung…
button-retract = Zurückziehen

retract-reach = { $copies ->
    [0] Die Meldung steht noch in keinem Chat und geht dann an niemanden.
    [one] Die Meldung steht in einem Chat.
   *[other] Die Meldung steht in { $copies } Chats.
}
retract-how = Jede Kopie wird gelöscht, oder zu einem Hinweis, wo die Plattform nicht mehr löscht. Das lässt sich nicht rückgängig machen. #{ $number } zurückziehen?
button-retract-reason = Mit Grund zurückziehen…
button-retract-plain = Ohne Grund zurückziehen

form-post = Eine neue Meldung
form-edit = #{ $number } bearbeiten
form-follow-up = Fortsetzung von #{ $number }
form-update = #{ $number } aktualisieren
form-correct = #{ $number } korrigieren
form-refile = #{ $number } ausbessern
form-retract = #{ $number } zurückziehen
form-headline-label = Überschrift
form-headline-question = Wie lautet die Überschrift? Eine Zeile, höchstens 256 Zeichen.
form-text-label = Text
form-text-question = Wie lautet der Text?
form-post-headline-label = Überschrift
form-post-headline-question = Eine Zeile, höchstens 256 Zeichen. Bleibt sie leer, gilt die erste Zeile des Textes.
form-post-text-label = Text
form-post-text-question = Nur der Text, oder die Überschrift in der ersten Zeile, oder eine ganze kopierte Nachrichtenseite.
form-long-text-label = Der neue Text anstelle des alten
form-long-text-question = Der jetzige Text ist zu lang für dieses Formular. Was Sie schreiben, ersetzt ihn ganz.
form-topics-label = Themen, durch Leerzeichen getrennt
form-topics-question = Welche Themen? Trennen Sie sie durch Leerzeichen, zum Beispiel: politik wirtschaft
form-link-label = Link zum ganzen Bericht
form-link-question = Welche Adresse führt zum ganzen Bericht? Sie beginnt mit https://.
form-picture-label = Adresse eines Bildes
form-picture-question = Senden Sie das Bild oder seine Webadresse, die mit https:// beginnt.
form-note-label = Was war falsch? Leser sehen das.
form-note-question = Was war falsch? Leser sehen diesen Hinweis auf jeder Kopie. Ein, zwei Sätze.
form-reason-label = Warum? Leser sehen das vielleicht.
form-reason-question = Warum wird sie zurückgezogen? Leser sehen diesen Grund vielleicht. Ein, zwei Sätze.
form-new-text-label = Der neue Text
form-new-text-question = Wie lautet der neue Text? Er ersetzt den alten ganz.
form-corrected-text-label = Der berichtigte Text, falls er sich ändert
form-corrected-text-question = Wie lautet der berichtigte Text, falls er sich ändert?
form-returned = Hier ist, was Sie geschrieben haben, damit Sie es wieder verwenden können:
form-cancel = /cancel bricht ab.
form-again = Sie haben nach meiner Frage einen Befehl benutzt, deshalb habe ich das nicht als Antwort genommen. Noch einmal:
form-skip = Mit - bleibt es leer, /cancel bricht ab.
form-cancelled = Abgebrochen. Nichts wurde geändert.
form-nothing-to-cancel = Es gibt nichts abzubrechen. /help zeigt, was Sie tun können.
form-answer-missing = Diese Antwort ist leer. Schreiben Sie ein paar Worte, oder /cancel.
form-no-picture = Hier wird kein Bild gebraucht. Antworten Sie mit Text, oder /cancel.

claim-done = Sie gehören jetzt zur Leitung dieser Redaktion. /post schreibt die erste Meldung, /help zeigt alles, was Sie tun können.
claim-member = Sie gehören schon zu dieser Redaktion. /help zeigt alles, was Sie tun können.
claim-used-up = Ihr Code ist verbraucht, niemand sonst kann etwas damit anfangen.
claim-exposed = Andere können diesen Code hier lesen: Löschen Sie Ihre Nachricht. Codes gehören in einen privaten Chat mit mir.
claim-server = Dieser Server gehört jetzt zur Redaktion: Die Befehle erscheinen hier innerhalb einer Minute. /post schreibt eine Meldung.

error-claim-how = Um die Redaktion zu übernehmen, senden Sie /claim und den Code, den das Programm beim Start ausgegeben hat.
error-claim-nobody = Ich sehe hier nicht, wer Sie sind. Senden Sie /claim und den Code im privaten Chat mit mir.
error-claim-closed = Kein Code wartet darauf, eingelöst zu werden. Wenn Sie zur Redaktion gehören, bitten Sie die Leitung um eine Einladung.
error-claim-wrong = Das ist nicht der Code, oder jemand hat ihn schon eingelöst. Senden Sie ihn als /claim CODE, oder bitten Sie die Leitung um einen neuen.
error-claim-often = Das waren zu viele falsche Codes. Warten Sie eine Stunde und versuchen Sie es noch einmal.
