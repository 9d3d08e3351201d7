# Où en est une brève : ce que disent /report et `briefwire report`.

command-report = où en est une brève, et ce qui a échoué

report-title = #{ $number } · { $headline } · version { $version }
report-sent = envoyées : { $copies }
report-edited = passées à cette version : { $copies }
report-removed = supprimées : { $copies }
report-digested = dans des récapitulatifs : { $copies }, le dernier après { $time }
report-pending = à venir : { $copies }
report-retrying = nouvel essai en cours : { $copies }
report-parked = en attente du retour de la destination : { $copies }
report-expired = trop tard : { $copies }
report-skipped = plus souhaitées : { $copies }
report-cancelled = annulées : { $copies }
report-out-of-reach = hors d’atteinte : { $copies }
report-posting = Elle est encore en cours d’envoi.
report-withheld = Elle est suspendue ; l’envoi reprend après /release { $number }.
report-paused = L’envoi est en pause. Les copies en place sont toujours corrigées ; « Reprendre l’envoi » la diffuse aux autres.
report-stopped = L’envoi est arrêté. Personne d’autre ne la reçoit ; les copies en place sont toujours corrigées.
report-changing = La dernière modification est encore en route.
report-time-half = la moitié en { $time }
report-time-most = 95 % en { $time }
report-time-all = toutes en { $time }
report-seconds = { $seconds } s
report-minutes = { $minutes } min { $seconds } s
report-hours = { $hours } h { $minutes } min
report-uncertain = { $copies ->
    [one] { $copies } envoi est resté sans réponse : il est peut-être en double, ou invisible.
   *[other] { $copies } envois sont restés sans réponse : chacun est peut-être en double, ou invisible.
}
report-failed = En échec : { $copies }
report-reason = { $copies } × { $reason }
report-cause = { $cause } : { $reason }
report-reasons-more = et d’autres
report-place = { $place } : { $figures }
report-telegram-channel = Canaux Telegram
report-telegram-group = Groupes Telegram
report-telegram-private = Discussions privées Telegram
report-discord-channel = Salons Discord
report-discord-group = Groupes Discord
report-discord-private = Messages privés Discord
report-place-sent = envoyées { $copies }
report-place-waiting = à venir { $copies }
report-place-failed = en échec { $copies }
report-nothing = Personne n’est là pour la recevoir.
report-reactions = Réactions : { $reactions }
report-reaction = { $emoji } { $times }
report-reaction-other = autres { $times }
report-pressed-read = Lue en entier : { $times }
report-pressed-like = Sur le même sujet : { $times }
report-pressed-open = Ouverte par un lien : { $times }
report-pressed-send = Transmise en carte : { $times }
report-pressed-follow = Suivie : { $times }
report-pressed-unfollow = N’est plus suivie : { $times }
report-again = { $copies ->
    [0] Il ne reste rien à renvoyer.
    [one] { $copies } copie est renvoyée.
   *[other] { $copies } copies sont renvoyées.
}
report-troubled = { $address }  { $reason }  { $title }

button-sending-pause = Mettre en pause
button-sending-resume = Reprendre l’envoi
button-sending-stop = Arrêter l’envoi
button-report-open = Rapport
button-report = Actualiser
button-send-again = Renvoyer les échecs

refused-report-not-yours = #{ $number } est la brève de quelqu’un d’autre. Un éditeur peut vous dire où elle en est.
error-report-unpublished = #{ $number } n’a jamais été publiée : rien à signaler. /publish { $number } la diffuse.

# Pourquoi des copies ont échoué, et que faire.
failure-text-refused = la plateforme a refusé le texte
failure-picture-refused = la plateforme a refusé l’image
failure-no-rights = le bot n’a pas le droit d’y écrire
failure-no-answer = la plateforme n’a pas répondu
failure-unmade = le message n’a pas pu être composé
failure-unconfirmed = peut-être arrivée, sans confirmation
failure-not-deletable = suppression impossible
failure-refused = refusée

remedy-text-refused = → Simplifiez le texte avec /refile { $number } ; un nouvel essai suivra.
remedy-picture-refused = → Prenez une autre image, ou renvoyez les échecs.
remedy-no-rights = → Quelqu’un là-bas doit laisser le bot écrire ; renvoyez ensuite les échecs.
remedy-no-answer = → Renvoyez les échecs dès que la plateforme répond.
remedy-unmade = → Renvoyez les échecs ; si cela n’aide pas, le journal dit pourquoi.
remedy-unconfirmed = → Allez voir sur place : avec DELIVERY_GUARANTEE=at-most-once, rien n’est envoyé deux fois.
remedy-not-deletable = → Quelqu’un là-bas doit la supprimer, ou renvoyez les échecs.
remedy-refused = → Vérifiez que la destination existe encore ; renvoyez ensuite les échecs.
