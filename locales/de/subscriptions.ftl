# Themen, und was ein Empfänger geschickt haben will. $where ist "private", wo jemand nur für sich selbst spricht.

start-own = Willkommen bei { $newsroom }. Tippen Sie die Themen an, die Sie möchten, oder keines für alle, und dann, wie sie kommen. Vorher kommt nichts.
start-here = Hier kann { $newsroom } Meldungen bringen. Tippen Sie die gewünschten Themen an, oder keines für alle, und dann, wie sie kommen.
start-again = Willkommen zurück bei { $newsroom }. Themen zurzeit: { $topics }. Tippen Sie ein Thema an, um es aufzunehmen oder wegzulassen, oder wählen Sie, wie Meldungen kommen.
start-topic-ways = { $topic }: Wie möchten Sie neue Meldungen dazu bekommen?
start-chosen-all = Fertig: Jede Meldung kommt sofort hierher. Themen: { $topics }.
start-chosen-urgent = Fertig: Nur Dringendes und Eilmeldungen kommen hierher, sofort. Themen: { $topics }.
start-chosen-digest = Fertig: Meldungen kommen gesammelt hierher, { $when } ({ $zone }). Eine Eilmeldung kommt sofort. Themen: { $topics }.
start-change = /settings ändert das alles jederzeit; /latest zeigt jetzt die neuesten Meldungen.
button-start = Meldungen hier bekommen
button-start-all = Alles sofort
button-start-urgent = Nur Dringendes
button-start-digest = Täglicher Überblick
start-place = Ich bringe kurze Meldungen. Administratoren wählen mit /subscribe und /settings, was hierher geschickt wird; /latest steht allen offen.
start-topic = { $topic }: Bekommen Sie hier jede neue Meldung dazu, oder lesen Sie, was es gibt.

topics-none = Noch gibt es keine Themen. /subscribe bringt Ihnen jede Meldung.
topics-list = { $where ->
    [private] Tippen Sie ein Thema an, um es zu bekommen oder wegzulassen, oder schreiben Sie /subscribe und seinen Namen. /latest und sein Name zeigt, was es gibt:
   *[place] Administratoren tippen ein Thema an, damit es hierher kommt oder wegbleibt. Lesen können es alle mit /latest und seinem Namen:
}

subscription-every = { $where ->
    [private] Sie bekommen ab jetzt jede Meldung. /unsubscribe und ein Thema lässt es weg, /stop beendet alles.
   *[place] Ab jetzt kommt jede Meldung hierher. /unsubscribe und ein Thema lässt es weg, /stop beendet alles.
}
subscription-already-every = { $where ->
    [private] Sie bekommen schon jede Meldung. /subscribe und ein Thema beschränkt sie auf dieses.
   *[place] Hierher kommt schon jede Meldung. /subscribe und ein Thema beschränkt sie auf dieses.
}
subscription-chosen = { $where ->
    [private] Sie bekommen: { $topics }. /subscribe und ein weiteres Thema nimmt es dazu, /subscribe allein bringt alle.
   *[place] Hierher kommt: { $topics }. /subscribe und ein weiteres Thema nimmt es dazu, /subscribe allein bringt alle.
}
subscription-already-chosen = { $where ->
    [private] Das bekommen Sie schon: { $topics }. /subscribe und ein weiteres Thema nimmt es dazu.
   *[place] Das kommt schon hierher: { $topics }. /subscribe und ein weiteres Thema nimmt es dazu.
}
subscription-narrowed = { $where ->
    [private] Bisher bekamen Sie alle Themen, ab jetzt nur noch: { $topics }. /subscribe allein bringt alle zurück.
   *[place] Bisher kamen alle Themen hierher, ab jetzt nur noch: { $topics }. /subscribe allein bringt alle zurück.
}
subscription-unhidden = { $where ->
    [private] Sie bekommen dieses Thema wieder. /topics zeigt, was Sie bekommen.
   *[place] Dieses Thema kommt wieder hierher. /topics zeigt, was hierher kommt.
}
subscription-hidden = { $where ->
    [private] Sie bekommen alle Themen außer: { $hidden }. /subscribe und sein Name bringt eines zurück.
   *[place] Hierher kommen alle Themen außer: { $hidden }. /subscribe und sein Name bringt eines zurück.
}
subscription-ended = { $where ->
    [private] Sie bekommen keine Meldungen mehr. /subscribe beginnt jederzeit wieder, und /latest geht weiterhin.
   *[place] Hierher kommen keine Meldungen mehr. /subscribe beginnt jederzeit wieder, und /latest geht weiterhin.
}
subscription-none = { $where ->
    [private] Sie haben kein Abo. /subscribe bringt Ihnen jede Meldung, mit /topics wählen Sie aus.
   *[place] Hier gibt es kein Abo. /subscribe bringt jede Meldung, mit /topics wählen Sie aus.
}
subscription-not-wanted = { $where ->
    [private] Dieses Thema haben Sie nicht bekommen. /topics zeigt, was Sie bekommen.
   *[place] Dieses Thema kam nicht hierher. /topics zeigt, was hierher kommt.
}

place-added = { $title } bekommt ab jetzt jede Meldung. Dort beschränkt /subscribe und ein Thema die Auswahl, /stop beendet alles.
place-returned = { $title } ist zurück, und das Abo läuft weiter wie zuvor. Dort zeigt und ändert es /topics.

button-every-topic = Alle Themen
button-stop = Abo beenden
button-chosen = ✓ { $label }
button-subscribe = { $topic } abonnieren

error-topic-unknown = Ein Thema „{ $topic }“ gibt es nicht. /topics zeigt alle.
error-topic-gone = Dieses Thema gibt es nicht mehr. /topics zeigt die vorhandenen.
error-topics-none = Nennen Sie mindestens ein Thema.
error-place-paused = Die Redaktion hat den Versand hierher angehalten, deshalb kommt nichts. Bitten Sie die Redaktion fortzufahren.
