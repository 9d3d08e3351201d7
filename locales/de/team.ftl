# Die Menschen der Redaktion.

command-team = wer zur Redaktion gehört; einladen, Rollen ändern, entfernen, Konten verbinden, Chat bestimmen
option-team-do = was zu tun ist; ohne Angabe, wer zur Redaktion gehört
option-team-role = die Rolle, zu der Sie einladen oder die Sie geben
option-team-who = wer: ein Name, oder # und die Nummer, die /team zeigt

role-writer = Autor
role-editor = Redakteur
role-owner = Leitung
platform-telegram = Telegram
platform-discord = Discord

team-member = { $id } { $name } · { $role } · { $platforms }
team-room = Der Redaktionschat ist { $title }.
team-no-room = Es gibt keinen Redaktionschat. /team here macht diesen Chat dazu.
team-how = /team link verbindet Ihr Konto auf der anderen Plattform.
team-how-owner = /team invite writer, /team role NAME editor, /team remove NAME, /team link, /team here
team-invited = Wer mir das als Erstes sendet, bekommt hier die Rolle { $role }. Es gilt einmal, 48 Stunden lang:
    /claim { $code }
team-invited-link = Oder auf Telegram: { $url }
team-link = Senden Sie mir das innerhalb von 48 Stunden von Ihrem anderen Konto. Es verbindet beide:
    /claim { $code }
team-role-given = { $name } hat jetzt die Rolle { $role }.
team-removed = { $name } gehört nicht mehr zur Redaktion. Alles Geschriebene bleibt.
team-here = Das ist jetzt der Redaktionschat: Entwürfe, die auf Freigabe warten, und Störungen kommen hier an. /team nowhere beendet das.
team-here-private = Entwürfe, die auf Freigabe warten, und Störungen kommen jetzt in diesem Chat an. /team nowhere beendet das.
team-nowhere = Es gibt keinen Redaktionschat mehr. /team here bestimmt einen, in jedem Chat.

refused-last-owner = Die Leitung hat nur { $name }. Geben Sie sie zuerst jemand anderem: /team role NAME owner.
refused-code-in-public = Hier würden andere den Code lesen. Senden Sie /team im privaten Chat mit mir.
error-member-unknown = Niemand hier heißt „{ $who }“. /team zeigt alle mit ihren Nummern.
error-member-several = Mehrere heißen „{ $who }“: { $numbers }. Schreiben Sie eine dieser Nummern statt des Namens.
error-team-usage = Schreiben Sie nur /team, um alle zu sehen, oder: /team invite writer · /team role NAME editor · /team remove NAME · /team link · /team here · /team nowhere

claim-joined = Sie gehören jetzt zu dieser Redaktion, mit der Rolle { $role }. /post schreibt eine Meldung, /help zeigt alles, was Sie tun können.
claim-linked = Dieses Konto gehört jetzt auch { $name }.
error-claim-expired = Dieser Code ist zu alt. Bitten Sie die Leitung um einen neuen.
