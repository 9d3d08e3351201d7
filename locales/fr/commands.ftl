# À quoi sert chaque commande et chacune de ses options : une ligne, 100 caractères au plus.

command-latest = les dernières brèves, d’un thème ou de tous
command-more = les brèves qui suivent celles déjà affichées
command-read = une brève en entier
command-search = les brèves qui contiennent certains mots, les plus récentes d’abord
command-topics = tous les thèmes, avec des boutons pour choisir
command-subscribe = recevoir des brèves ici : de certains thèmes ou de tous
command-unsubscribe = écarter des thèmes, ou tout arrêter
command-stop = mettre fin à l’abonnement
command-start = commencer ici
command-help = ce que vous pouvez faire ici
command-cancel = abandonner la question qui attend votre réponse
command-post = écrire une nouvelle brève
command-drafts = ce qui n’est pas encore publié
command-edit = modifier un brouillon
command-publish = diffuser une brève
command-update = du nouveau : remplacer le texte, les copies disent quand
command-correct = une erreur : les copies portent une note de correction
command-refile = une coquille : remplacer le texte, les copies n’en disent rien
command-withhold = masquer une brève publiée le temps de vérifier
command-release = rétablir une brève suspendue
command-retract = retirer partout une brève publiée
command-spike = abandonner un brouillon
command-claim = prendre en main la rédaction avec un code, ou ce serveur pour elle

option-topic = un thème
option-topics = des thèmes, séparés par des espaces ; aucun pour tous
option-words = un ou plusieurs mots ; « entre guillemets » pour des mots qui se suivent
option-number = le numéro de la brève
option-text = le texte ; sans lui, un formulaire s’ouvre
option-picture = une image : PNG, JPEG, GIF ou WebP, 10 Mo au plus
option-urgency = son degré d’urgence
option-note = ce qui était faux, pour les lecteurs ; sans note, un formulaire s’ouvre
option-reason = pourquoi la retirer, pour les lecteurs ; sans motif, un formulaire s’ouvre
option-code = le code affiché au démarrage du programme
option-payload = par où commencer

help-newsroom = Pour la rédaction :
help-short = Je suis un bot d’actualités. /latest affiche les dernières brèves, /topics vous laisse choisir ce que vous recevez, /help montre tout ce que je sais faire.
help-short-newsroom = Pour faire une brève d’un message, répondez-y par /post, ou écrivez /post, un titre et un texte. /help montre tout ce que je sais faire.

error-number-missing = Quelle brève ? Écrivez son numéro après la commande : /{ $command } 12. /drafts liste les brouillons, /latest ce qui est publié.
error-number-missing-reader = Quelle brève ? Écrivez son numéro après la commande : /{ $command } 12. /latest affiche les dernières.
error-choice = Je ne comprends pas « { $words } ». Écrivez l’un de ces mots : { $choices }.
error-unknown-command = La commande /{ $command } n’existe pas. /help montre ce que vous pouvez faire.
error-unexpected = Un problème est survenu de notre côté. Réessayez dans un instant ; si cela persiste, donnez ce numéro à la rédaction : { $reference }.

refused-not-administrator = Seuls les administrateurs peuvent changer ce qui est envoyé ici. Dans une discussion privée avec moi, vous choisissez pour vous.
refused-not-newsroom = /{ $command } est réservée à la rédaction. Pour les lecteurs : /latest, /topics et /subscribe.
refused-not-writer = /{ $command } demande le rôle de rédacteur. Adressez-vous à un responsable de la rédaction.
refused-not-editor = /{ $command } demande le rôle d’éditeur. Demandez à un éditeur de le faire.
refused-not-owner = /{ $command } demande le rôle de responsable. Demandez à un responsable de le faire.
