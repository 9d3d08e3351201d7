# Was der Discord-Bot von sich aus sagt. Die Namen der Berechtigungen sind die, die Discord zeigt.

discord-cannot-view = Ich sehe diesen Kanal nicht. Geben Sie mir hier die Berechtigung „Kanal anzeigen“ und versuchen Sie es noch einmal.
discord-cannot-send = Ich darf hier nicht schreiben. Geben Sie mir in diesem Kanal die Berechtigung „Nachrichten senden“ und versuchen Sie es noch einmal.
discord-cannot-send-in-thread = Ich darf in diesem Thread nicht schreiben. Geben Sie mir hier die Berechtigung „Nachrichten in Threads senden“ und versuchen Sie es noch einmal.
discord-cannot-embed = Ich darf hier keine Meldungen zeigen. Geben Sie mir in diesem Kanal die Berechtigung „Links einbetten“ und versuchen Sie es noch einmal.
discord-not-here = Ich bin hier selbst nicht dabei, deshalb lässt sich nichts einrichten. Bitten Sie einen Administrator, mich hinzuzufügen, oder schreiben Sie mir den Befehl als Direktnachricht.

discord-make-brief = Zur Meldung machen
discord-failed = Bei uns ist etwas schiefgegangen, und nichts wurde geändert. Versuchen Sie es gleich noch einmal.
discord-button-unknown = Diese Schaltfläche stammt aus einer älteren Version und bewirkt nichts mehr. Nehmen Sie den Befehl; /help zeigt alle.
discord-form-late = Das Formular brauchte zu lange. Die Schaltfläche öffnet es.
discord-form-open = Formular öffnen
discord-form-long = „{ $field }“ hat { $length } Zeichen, ein Formular auf Discord fasst höchstens { $most }. Ändern Sie es mit einem Befehl oder auf einem anderen Weg in die Redaktion.

discord-unavailable = Discord antwortet nicht. Versuchen Sie es gleich noch einmal.
discord-picture-unavailable = Discord hat das Bild nicht herausgegeben. Hängen Sie es noch einmal an.
