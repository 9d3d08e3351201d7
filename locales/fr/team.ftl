# Les gens de la rédaction.

command-team = qui est de la rédaction ; inviter, changer les rôles, exclure, relier des comptes, choisir un salon
option-team-do = que faire ; sans choix, qui fait partie de la rédaction
option-team-role = le rôle de l’invitation, ou celui à donner
option-team-who = qui : un nom, ou # et le numéro qu’affiche /team

role-writer = rédacteur
role-editor = éditeur
role-owner = responsable
platform-telegram = Telegram
platform-discord = Discord

team-member = { $id } { $name } · { $role } · { $platforms }
team-room = Le salon de la rédaction est { $title }.
team-no-room = La rédaction n’a pas de salon. /team here choisit cette discussion.
team-how = /team link relie votre compte sur l’autre plateforme.
team-how-owner = /team invite writer, /team role NAME editor, /team remove NAME, /team link, /team here
team-invited = La première personne qui m’envoie ceci reçoit le rôle { $role }. Valable une fois, pendant 48 heures :
    /claim { $code }
team-invited-link = Ou sur Telegram : { $url }
team-link = Depuis votre autre compte, envoyez-moi ceci dans les 48 heures. Les deux seront reliés :
    /claim { $code }
team-role-given = { $name } a maintenant le rôle { $role }.
team-removed = { $name } ne fait plus partie de la rédaction. Ses textes restent.
team-here = C’est désormais le salon de la rédaction : les brouillons qui attendent un éditeur et les alertes arrivent ici. /team nowhere y met fin.
team-here-private = Les brouillons qui attendent un éditeur et les alertes arrivent désormais dans cette discussion. /team nowhere y met fin.
team-nowhere = La rédaction n’a plus de salon. /team here, dans n’importe quelle discussion, en choisit un.

refused-last-owner = { $name } est seul responsable. Nommez-en d’abord un autre : /team role NAME owner.
refused-code-in-public = D’autres liraient le code ici. Envoyez /team dans une discussion privée avec moi.
error-member-unknown = Personne ici ne s’appelle « { $who } ». /team liste tout le monde avec les numéros.
error-member-several = Plusieurs s’appellent « { $who } » : { $numbers }. Écrivez un de ces numéros au lieu du nom.
error-team-usage = Écrivez /team seul pour voir tout le monde, ou : /team invite writer · /team role NAME editor · /team remove NAME · /team link · /team here · /team nowhere

claim-joined = Vous faites maintenant partie de cette rédaction, avec le rôle { $role }. /post écrit une brève, /help montre tout ce que vous pouvez faire.
claim-linked = Ce compte est maintenant aussi celui de { $name }.
error-claim-expired = Ce code est trop ancien. Demandez-en un nouveau à un responsable.
