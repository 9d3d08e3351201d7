# Themen: was die Redaktion mit ihnen tut.

command-topic = die Themen: anlegen, umbenennen, ordnen, beschreiben, stilllegen
option-topic-do = was zu tun ist; ohne Angabe alle Themen mit Schaltflächen
option-topic-which = das Thema, mit seinem Namen; bei einem neuen das Wort, das man dafür tippt
option-topic-text = neuer Name, Emoji, Farbe oder Ort; bei retire das Thema, in dem es aufgeht

topic-list-title = { $count ->
    [one] Ein Thema
   *[other] { $count } Themen
}
topic-list-how = Tippen Sie ein Thema an, um es zu ändern. In einer Zeile: /topic add wetter Wetter ☀️ · /topic rename wetter klima
topic-added = Angelegt. Leser können es jetzt wählen.
topic-changed = Geändert.
topic-renamed = Umbenannt. #{ $old } funktioniert überall weiter.
topic-moved = Es steht jetzt an Stelle { $at } von { $count }.
topic-place = { $where }: { $place }
topic-is-moving = Seine Abos ziehen gerade um. Bis das fertig ist, bleibt es in Gebrauch.
topic-retire-title = { $topic } stilllegen?
topic-retire-how = Wählen Sie das Thema, das seine Abos und Namen übernimmt. Oder lassen Sie es einfach enden.
topic-end-warning = { $count ->
    [0] Niemand bliebe ohne Thema. Zu { $topic } kann dann nichts Neues erscheinen; /topic add holt es zurück.
    [one] Ein Empfänger bliebe ohne Thema und bekäme nichts mehr. Legen Sie { $topic } mit einem anderen Thema zusammen, um ihn zu behalten.
   *[other] { $count } Empfänger blieben ohne Thema und bekämen nichts mehr. Legen Sie { $topic } mit einem anderen Thema zusammen, um sie zu behalten.
}
topic-ended = { $topic } ist stillgelegt. /topic add { $handle } holt es zurück.
topic-joined = { $topic } ist jetzt { $into }: Die Abos sind umgezogen, die Namen führen hierher.
topic-joining = Die Abos von { $topic } ziehen zu { $into } um. Bis das fertig ist, bleibt { $topic } in Gebrauch.

button-topic-add = Thema anlegen
button-all-topics = Alle Themen
button-more-topics = Weitere Themen
button-earlier-topics = Vorige Themen
button-rename = Umbenennen
button-emoji = Emoji
button-colour = Farbe
button-local-name = Name in einer Sprache
button-up = ↑ Höher
button-down = ↓ Tiefer
button-retire = Stilllegen…
button-retire-alone = Einfach enden lassen
button-retire-into = Zusammenlegen
button-retire-now = Stilllegen

form-topic-add = Neues Thema
form-topic-add-label = Name, auf Wunsch mit einem Emoji
form-topic-add-question = Wie heißt das Thema? Zum Beispiel: Wetter ☀️
form-topic-rename = { $topic } umbenennen
form-topic-rename-label = Neuer Name
form-topic-rename-question = Wie heißt { $topic } künftig? Der alte Name funktioniert weiter.
form-topic-name = { $topic } in einer anderen Sprache
form-topic-name-label = Sprache und Name
form-topic-name-question = In welcher Sprache, und wie? Zum Beispiel: en Weather. Die Sprache allein löscht ihren Namen.
form-topic-emoji = Emoji von { $topic }
form-topic-emoji-label = Ein Emoji, oder nichts
form-topic-emoji-question = Welches Emoji steht vor { $topic }?
form-topic-colour = Farbe von { $topic }
form-topic-colour-label = Sechs Stellen wie #1f6feb, oder nichts
form-topic-colour-question = Welche Farbe zeigt Discord neben { $topic }? Sechs Stellen, zum Beispiel #1f6feb.

error-topic-usage = Schreiben Sie nur /topic, um alle Themen zu sehen, oder: /topic add wetter Wetter ☀️ · /topic rename wetter klima · /topic name wetter en Weather · /topic emoji wetter ☀️ · /topic colour wetter #1f6feb · /topic up wetter · /topic place wetter · /topic retire wetter into klima
error-topic-taken = „{ $topic }“ ist oder war ein Name von { $owner }. Wählen Sie einen anderen.
error-topic-retired = Das Thema „{ $topic }“ wurde stillgelegt. Wählen Sie ein anderes, oder holen Sie es zurück: /topic add { $topic }
error-topic-place = Diesen Ort kenne ich nicht. Fügen Sie mich dort hinzu, senden Sie dort zuerst /subscribe und nennen Sie ihn dann als telegram:CHAT/THREAD oder discord:FORUM und den Tag.
error-name-length = Ein Name hat 1 bis { $most } Zeichen.
error-emoji = Senden Sie ein Emoji und sonst nichts.
error-colour = „{ $colour }“ ist keine Farbe. Schreiben Sie sechs Stellen, zum Beispiel #1f6feb.
error-local-name = Schreiben Sie die Sprache und den Namen darin, zum Beispiel: en Weather
refused-topic-itself = { $topic } kann nicht in sich selbst aufgehen. Wählen Sie ein anderes Thema.
refused-topic-moving = Die Abos von { $topic } ziehen noch um. Versuchen Sie es danach noch einmal.
