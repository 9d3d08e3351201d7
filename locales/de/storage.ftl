# Was der Speicher sagt. DATABASE_URL ist der Name einer Einstellung.

storage-url = DATABASE_URL ist unverständlich. Schreiben Sie sqlite: und eine Datei, zum Beispiel sqlite:./data/briefwire.db.
storage-no-postgres = PostgreSQL wird noch nicht unterstützt. Setzen Sie DATABASE_URL auf sqlite: und eine Datei, zum Beispiel sqlite:./data/briefwire.db.
storage-cannot-open = Die Datenbank { $file } lässt sich nicht öffnen ({ $reason }). Prüfen Sie, ob es ihren Ordner gibt und ob darin geschrieben werden darf.
storage-not-a-database = Die Datei { $file } ist keine Briefwire-Datenbank. Setzen Sie DATABASE_URL auf eine andere Datei.
storage-newer-schema = Diese Datenbank stammt von einem neueren Briefwire (ihr Schema ist { $found }, dieses Programm kennt { $known }). Starten Sie das neuere Programm, oder spielen Sie eine Sicherung von vor dem Upgrade ein.
storage-busy = Die Datenbank ist belegt: Ein anderes Programm hält sie seit fünf Sekunden fest. Versuchen Sie es gleich noch einmal.
storage-broken-row = Die Zeile { $row } von { $table } in der Datenbank ist beschädigt. Stellen Sie sie aus einer Sicherung wieder her.

storage-no-brief = Eine Meldung #{ $number } gibt es nicht. Prüfen Sie die Nummer und versuchen Sie es noch einmal.
storage-no-desk = Ein Ressort { $id } gibt es nicht.
storage-no-destination = Einen Empfänger { $id } gibt es nicht.
storage-no-picture = Das Bild ist nicht in der Datenbank.
storage-desk-exists = Ein Ressort { $name } gibt es schon. Wählen Sie einen anderen Namen.
storage-destination-exists = Den Empfänger { $address } gibt es schon.
