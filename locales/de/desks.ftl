# Ressorts: was die Redaktion mit ihnen tut.

command-desk = Ressorts, die Meldungen zeichnen: anlegen, umbenennen, beschreiben, ordnen, stilllegen
option-desk-do = was zu tun ist; ohne Angabe alle Ressorts mit Schaltflächen
option-desk-which = das Ressort, mit seinem Namen
option-desk-text = neuer Name, Biografie, Kontakt oder Adresse des Avatars

desk-list-title = { $count ->
    [one] Ein Ressort
   *[other] { $count } Ressorts
}
desk-list-how = Wählen Sie ein Ressort, um es zu ändern. Neue Entwürfe zeichnet das erste. In einer Zeile: /desk add Hafenressort
desk-plain = noch ohne Kontakt
desk-has-avatar = mit Avatar
desk-added = Angelegt. Geben Sie ihm eine Biografie und einen Avatar.
desk-changed = Geändert. Was ab jetzt erscheint oder bearbeitet wird, zeigt es.
desk-renamed = Umbenannt. „{ $old }“ funktioniert weiter.
desk-moved = Es steht jetzt an Stelle { $at } von { $count }.
desk-retire-title = { $desk } stilllegen?
desk-retire-warning = Neue Meldungen kann { $desk } dann nicht mehr zeichnen. Frühere behalten es. /desk add holt es zurück.
desk-retired = { $desk } ist stillgelegt. Seine Meldungen behalten es.

button-desk-add = Ressort anlegen
button-all-desks = Alle Ressorts
button-biography = Biografie
button-contact = Kontakt
button-avatar = Avatar
button-no-avatar = Avatar entfernen

form-desk-add = Neues Ressort
form-desk-add-label = Name
form-desk-add-question = Wie heißt das Ressort? Zum Beispiel: Hafenressort
form-desk-rename = { $desk } umbenennen
form-desk-rename-label = Neuer Name
form-desk-rename-question = Wie heißt { $desk } künftig? Der alte Name funktioniert weiter.
form-desk-biography = Biografie von { $desk }
form-desk-biography-label = Ein, zwei Sätze, oder nichts
form-desk-biography-question = Wer schreibt für { $desk }? Ein, zwei Sätze.
form-desk-contact = Kontakt von { $desk }
form-desk-contact-label = Eine Adresse oder ein Name, oder nichts
form-desk-contact-question = Wie erreichen Leser { $desk }?
form-desk-avatar = Avatar von { $desk }
form-desk-avatar-label = Adresse eines Bildes
form-desk-avatar-question = Senden Sie ein Bild von höchstens 256 KB oder seine Webadresse, die mit https:// beginnt.

error-desk-usage = Schreiben Sie nur /desk, um alle Ressorts zu sehen, oder: /desk add Hafenressort · /desk rename Hafenressort (und in der nächsten Zeile der neue Name) · /desk biography Hafenressort Wer wir sind · /desk avatar Hafenressort · /desk up Hafenressort · /desk retire Hafenressort
error-desk-unknown = Ein Ressort „{ $desk }“ gibt es nicht. /desk zeigt alle.
error-desk-gone = Dieses Ressort wird nicht mehr benutzt. /desk zeigt die übrigen.
error-avatar-large = Der Avatar ist zu groß, denn er geht mit jeder Nachricht mit. Senden Sie einen von höchstens { $most } KB.
refused-last-desk = { $desk } ist das einzige Ressort. Legen Sie zuerst ein anderes an: /desk add NAME
