# Chats vieler Menschen, und wer sich um sie kümmert.

place-added-open = { $title } bekommt ab jetzt jede Meldung. Hier wählen Sie, was dorthin geht. Später finden Sie das unter /settings, „Andere Chats“.
place-returned-open = { $title } ist zurück, und alles läuft weiter wie zuvor. Später finden Sie das unter /settings, „Andere Chats“.
place-added-discussion = { $title } ist die Diskussionsgruppe eines Kanals, dessen Beiträge dort von selbst ankommen. Darum schicke ich nichts dorthin, bis ein Administrator dort mit /subscribe Themen wählt.
place-added-discussion-open = { $title } ist die Diskussionsgruppe eines Kanals, dessen Beiträge dort von selbst ankommen. Darum schicke ich nichts dorthin, bis Sie Themen wählen. Später finden Sie das unter /settings, „Andere Chats“.
place-added-forum = Jedes Nachrichtenthema kann dort ein eigenes Forumsthema haben: Senden Sie /settings in diesem Forumsthema.

button-settings-places = Andere Chats
settings-places = Andere Chats
settings-places-how = Um welchen Chat möchten Sie sich kümmern?
settings-places-none = Ich kenne keinen anderen Chat, um den Sie sich kümmern. Fügen Sie mich zu einem Kanal, einer Gruppe oder einem Server hinzu, oder senden Sie dort einmal /settings; dann steht er hier.
settings-place-refused = Ich sehe nicht, dass Sie dort Administrator sind, deshalb bleiben die Einstellungen zu. Falls doch, senden Sie dort /settings.
settings-place-lost = Ich kann in { $place } zurzeit nichts schicken. Lassen Sie mich wieder hinein, dann ist alles eingestellt wie zuvor.
settings-place-topic = { $group }, Thema { $thread }
settings-forgotten-there = Gelöscht. An { $place } wird nichts mehr geschickt; Kopien, die dort stehen, folgen weiter den Korrekturen.
button-earlier-places = ← Chats
button-more-places = Chats →

button-settings-forum = Forumsthemen
settings-forum-how = Tippen Sie ein Nachrichtenthema an, um es in dieses Forumsthema zu holen. Der Rest der Gruppe lässt es dann weg, damit es niemand doppelt liest. Noch einmal tippen gibt es zurück.
settings-forum-overview = Jedes Nachrichtenthema kann ein eigenes Forumsthema haben. Senden Sie /settings in einem Forumsthema, um Nachrichtenthemen dorthin zu holen; diese haben welche:
settings-forum-elsewhere = { $topic } kommt nach { $place }.
settings-forum-line = { $place }: { $topics }
settings-forum-lost = { $place }: geschlossen oder gelöscht. Tippen Sie es an, um seine Nachrichtenthemen der Gruppe zurückzugeben.
settings-forum-here = { $topic } kommt ab jetzt hierher.
settings-forum-here-alone = { $topic } kommt ab jetzt hierher, und das Thema „General“ der Gruppe lässt es weg.
settings-forum-moved = Nach { $place } kommt es nicht mehr.
settings-forum-back = { $topic } kommt nicht mehr hierher.
settings-forum-back-general = { $topic } kommt nicht mehr hierher. Es ist zurück im Thema „General“ der Gruppe.
settings-forum-returned = Die Nachrichtenthemen von { $place } sind zurück in der Gruppe.
