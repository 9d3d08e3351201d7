# Ce que seul l’adaptateur Telegram dit.

telegram-stale-button = Ce bouton ne marche plus. Renvoyez la commande.
telegram-interrupted = J’ai été interrompu en cours de route. Merci de renvoyer.
telegram-interrupted-newsroom = J’ai été interrompu en cours de route. Vérifiez avec /drafts, puis renvoyez.
telegram-failed = Un problème est survenu ici. Réessayez dans un instant.
telegram-unavailable = Telegram ne répond pas. Réessayez dans un instant.

telegram-picture-unavailable = Telegram n’a pas transmis l’image. Renvoyez-la dans un instant.

telegram-posting-no-member = Je ne suis pas dans cette discussion. Ajoutez-m’y d’abord.
telegram-posting-channel = Je n’ai pas le droit de publier dans ce canal. Faites de moi un administrateur qui peut publier des messages.
telegram-posting-group = Je n’ai pas le droit d’écrire dans ce groupe. Autorisez les membres à envoyer des messages, ou faites de moi un administrateur.
