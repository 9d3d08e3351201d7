# Was nur der Telegram-Adapter sagt.

telegram-stale-button = Diese Schaltfläche geht nicht mehr. Senden Sie den Befehl noch einmal.
telegram-interrupted = Ich wurde dabei unterbrochen. Bitte senden Sie es noch einmal.
telegram-interrupted-newsroom = Ich wurde dabei unterbrochen. Sehen Sie mit /drafts nach und senden Sie es dann noch einmal.
telegram-failed = Hier ist etwas schiefgegangen. Versuchen Sie es gleich noch einmal.
telegram-unavailable = Telegram antwortet nicht. Versuchen Sie es gleich noch einmal.

telegram-picture-unavailable = Telegram hat das Bild nicht herausgegeben. Senden Sie es gleich noch einmal.

telegram-posting-no-member = Ich bin nicht in diesem Chat. Fügen Sie mich zuerst hinzu.
telegram-posting-channel = Ich darf in diesem Kanal nichts veröffentlichen. Machen Sie mich zum Administrator, der Nachrichten senden darf.
telegram-posting-group = Ich darf in dieser Gruppe nicht schreiben. Lassen Sie Mitglieder Nachrichten senden, oder machen Sie mich zum Administrator.
