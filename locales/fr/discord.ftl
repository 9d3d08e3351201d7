# Ce que le bot Discord dit de lui-même. Les noms des permissions sont ceux qu’affiche Discord.

discord-cannot-view = Je ne vois pas ce salon. Donnez-moi ici la permission « Voir le salon » et réessayez.
discord-cannot-send = Je n’ai pas le droit d’écrire ici. Donnez-moi la permission « Envoyer des messages » dans ce salon et réessayez.
discord-cannot-send-in-thread = Je n’ai pas le droit d’écrire dans ce fil. Donnez-moi ici la permission « Envoyer des messages dans les fils » et réessayez.
discord-cannot-embed = Je n’ai pas le droit d’afficher des brèves ici. Donnez-moi la permission « Intégrer des liens » dans ce salon et réessayez.
discord-not-here = Je ne suis pas présent ici : rien ne peut y être configuré. Demandez à un administrateur de m’ajouter, ou envoyez-moi la commande en message privé.

discord-make-brief = En faire une brève
discord-failed = Un problème est survenu de notre côté, et rien n’a été modifié. Réessayez dans un instant.
discord-button-unknown = Ce bouton vient d’une ancienne version et ne fait plus rien. Utilisez la commande ; /help les liste.
discord-form-late = Le formulaire a mis trop longtemps à s’ouvrir. Le bouton l’ouvre.
discord-form-open = Ouvrir le formulaire
discord-form-long = « { $field } » compte { $length } caractères, et un formulaire Discord en contient { $most } au plus. Modifiez-le par une commande ou par une autre porte de la rédaction.

discord-unavailable = Discord ne répond pas. Réessayez dans un instant.
discord-picture-unavailable = Discord n’a pas transmis l’image. Joignez-la de nouveau.
