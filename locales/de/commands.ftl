# Wozu jeder Befehl und jede seiner Angaben dient: eine Zeile, höchstens 100 Zeichen.

command-latest = die neuesten Meldungen, zu einem Thema oder zu allen
command-more = die nächsten Meldungen nach den gezeigten
command-read = eine Meldung in voller Länge
command-search = Meldungen mit bestimmten Wörtern, neueste zuerst
command-topics = alle Themen, mit Schaltflächen zum Auswählen
command-subscribe = Meldungen hier bekommen: zu einigen Themen oder zu allen
command-unsubscribe = Themen weglassen oder alles beenden
command-stop = das Abo beenden
command-start = hier beginnen
command-help = was Sie hier tun können
command-cancel = die Frage verwerfen, die auf Ihre Antwort wartet
command-post = eine neue Meldung schreiben
command-drafts = was noch nicht veröffentlicht ist
command-edit = einen Entwurf ändern
command-publish = eine Meldung verschicken
command-update = Neues: Text ersetzen, die Kopien sagen seit wann
command-correct = ein Fehler: die Kopien tragen einen Korrekturhinweis
command-refile = ein Tippfehler: Text ersetzen, ohne Hinweis in den Kopien
command-withhold = eine veröffentlichte Meldung verbergen, während Sie prüfen
command-release = eine zurückgehaltene Meldung wieder zeigen
command-retract = eine veröffentlichte Meldung überall zurückziehen
command-spike = einen Entwurf verwerfen
command-claim = die Redaktion mit einem Code übernehmen, oder diesen Server für sie

option-topic = ein Thema
option-topics = Themen, durch Leerzeichen getrennt; keines für alle
option-words = ein oder mehrere Wörter; „in Anführungszeichen“, was zusammengehört
option-number = die Nummer der Meldung
option-text = der Text; ohne Angabe öffnet sich ein Formular
option-picture = ein Bild: PNG, JPEG, GIF oder WebP, höchstens 10 MB
option-urgency = wie dringend sie ist
option-note = was falsch war, für die Leser; ohne Angabe öffnet sich ein Formular
option-reason = Grund des Rückzugs, für die Leser; ohne Angabe öffnet sich ein Formular
option-code = der Code, den das Programm beim Start ausgegeben hat
option-payload = womit es beginnt

help-newsroom = Für die Redaktion:
help-short = Ich bin ein Nachrichtenbot. /latest zeigt die neuesten Meldungen, mit /topics wählen Sie, was Sie bekommen, /help zeigt alles, was ich kann.
help-short-newsroom = Um aus einer Nachricht eine Meldung zu machen, antworten Sie darauf mit /post, oder schreiben Sie /post, eine Überschrift und einen Text. /help zeigt alles, was ich kann.

error-number-missing = Welche Meldung? Schreiben Sie ihre Nummer hinter den Befehl: /{ $command } 12. /drafts zeigt Entwürfe, /latest Veröffentlichtes.
error-number-missing-reader = Welche Meldung? Schreiben Sie ihre Nummer hinter den Befehl: /{ $command } 12. /latest zeigt die neuesten.
error-choice = „{ $words }“ verstehe ich nicht. Schreiben Sie eines von: { $choices }.
error-unknown-command = Den Befehl /{ $command } gibt es nicht. /help zeigt, was Sie tun können.
error-unexpected = Bei uns ist etwas schiefgegangen. Versuchen Sie es gleich noch einmal; wenn es bleibt, nennen Sie der Redaktion diese Nummer: { $reference }.

refused-not-administrator = Nur wer hier Administrator ist, kann ändern, was hierher geschickt wird. Im privaten Chat mit mir wählen Sie für sich selbst.
refused-not-newsroom = /{ $command } ist für die Redaktion. Für Leser gibt es /latest, /topics und /subscribe.
refused-not-writer = Für /{ $command } brauchen Sie die Rolle Autor. Bitten Sie die Leitung der Redaktion darum.
refused-not-editor = Für /{ $command } braucht es die Rolle Redakteur. Bitten Sie einen Redakteur, das zu tun.
refused-not-owner = Für /{ $command } braucht es die Rolle Leitung. Bitten Sie die Leitung der Redaktion, das zu tun.
