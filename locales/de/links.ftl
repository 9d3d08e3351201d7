# Seiten und Bilder, die von einer angegebenen Adresse geholt werden.

fetch-not-http = Geholt wird nur, was mit http:// oder https:// beginnt.
fetch-with-name = Adressen mit Benutzername oder Passwort werden nicht geholt. Lassen Sie diesen Teil weg.
fetch-internal = Diese Adresse führt in ein privates Netz und wird nicht geholt. Nehmen Sie eine öffentliche.
fetch-port = Seiten auf Port { $port } werden nicht geholt. Nehmen Sie eine Adresse ohne Port.
fetch-no-host = { $host } gibt es nicht. Prüfen Sie die Adresse.
fetch-unreachable = Diese Adresse antwortet nicht. Prüfen Sie sie oder versuchen Sie es später noch einmal.
fetch-not-found = Unter dieser Adresse gibt es keine Seite (404). Prüfen Sie sie.
fetch-refused = Diese Website gibt die Seite nicht heraus (Status { $status }). Schreiben Sie die Meldung von Hand.
fetch-redirects = Diese Adresse leitet mehr als { $most } Mal weiter. Nehmen Sie die Adresse der Seite selbst.
fetch-too-big = Was unter dieser Adresse liegt, ist größer als { $most } MB. Schreiben Sie die Meldung von Hand.
fetch-too-slow = Diese Adresse brauchte länger als { $seconds } Sekunden. Versuchen Sie es später noch einmal.
fetch-not-a-page = Was unter dieser Adresse liegt, ist keine Webseite. Nehmen Sie die Adresse der Seite, die davon handelt.
fetch-not-a-picture = Was unter dieser Adresse liegt, ist kein Bild. Nehmen Sie die Adresse des Bildes selbst.
fetch-broken = Diese Website hat ihre Antwort abgebrochen. Versuchen Sie es später noch einmal.
fetch-no-title = Diese Seite hat keinen Titel.
fetch-stopping = Der Dienst hält gerade an. Versuchen Sie es in einer Minute noch einmal.

fetch-no-page = Nur der Link wurde übernommen. { $reason }
fetch-no-picture = Das Bild der Seite wurde nicht übernommen. { $reason }
