# Les thèmes : ce que la rédaction en fait.

command-topic = les thèmes : ajouter, renommer, ordonner, décrire, archiver
option-topic-do = que faire ; sans choix, tous les thèmes avec des boutons
option-topic-which = le thème, par son nom ; pour un nouveau, le mot à taper
option-topic-text = nouveau nom, emoji, couleur ou emplacement ; pour retire, le thème qui le reprend

topic-list-title = { $count ->
    [one] { $count } thème
   *[other] { $count } thèmes
}
topic-list-how = Touchez un thème pour le modifier. En une ligne : /topic add meteo Météo ☀️ · /topic rename meteo climat
topic-added = Ajouté. Les lecteurs peuvent désormais le choisir.
topic-changed = Modifié.
topic-renamed = Renommé. #{ $old } fonctionne toujours partout.
topic-moved = Il est maintenant au rang { $at } sur { $count }.
topic-place = { $where } : { $place }
topic-is-moving = Ses abonnés sont en cours de transfert. D’ici là, il reste en usage.
topic-retire-title = Archiver { $topic } ?
topic-retire-how = Choisissez le thème qui reprend ses abonnés et ses noms. Ou laissez-le finir seul.
topic-end-warning = { $count ->
    [0] Personne ne se retrouverait sans thème. Plus rien ne pourra être publié sur { $topic } ; /topic add le rétablit.
    [one] { $count } destination se retrouverait sans thème et ne recevrait plus rien. Pour la garder, fondez { $topic } dans un autre thème.
   *[other] { $count } destinations se retrouveraient sans thème et ne recevraient plus rien. Pour les garder, fondez { $topic } dans un autre thème.
}
topic-ended = { $topic } est archivé. /topic add { $handle } le rétablit.
topic-joined = { $topic } devient { $into } : ses abonnés ont suivi, et ses noms mènent ici.
topic-joining = Les abonnés de { $topic } passent à { $into }. D’ici là, { $topic } reste en usage.

button-topic-add = Ajouter un thème
button-all-topics = Tous les thèmes
button-more-topics = Thèmes suivants
button-earlier-topics = Thèmes précédents
button-rename = Renommer
button-emoji = Emoji
button-colour = Couleur
button-local-name = Nom par langue
button-up = ↑ Monter
button-down = ↓ Descendre
button-retire = Archiver…
button-retire-alone = Le laisser finir seul
button-retire-into = Fondre dans un autre
button-retire-now = Archiver

form-topic-add = Nouveau thème
form-topic-add-label = Nom, avec un emoji si vous voulez
form-topic-add-question = Comment s’appelle le thème ? Par exemple : Météo ☀️
form-topic-rename = Renommer { $topic }
form-topic-rename-label = Nouveau nom
form-topic-rename-question = Comment s’appelle désormais { $topic } ? L’ancien nom fonctionne toujours.
form-topic-name = { $topic } dans une autre langue
form-topic-name-label = Langue et nom
form-topic-name-question = Dans quelle langue, et comment ? Par exemple : en Weather. La langue seule retire son nom.
form-topic-emoji = Emoji de { $topic }
form-topic-emoji-label = Un emoji, ou rien
form-topic-emoji-question = Quel emoji précède { $topic } ?
form-topic-colour = Couleur de { $topic }
form-topic-colour-label = Six chiffres comme #1f6feb, ou rien
form-topic-colour-question = Quelle couleur Discord affiche-t-il à côté de { $topic } ? Six chiffres, par exemple #1f6feb.

error-topic-usage = Écrivez /topic seul pour voir tous les thèmes, ou : /topic add meteo Météo ☀️ · /topic rename meteo climat · /topic name meteo en Weather · /topic emoji meteo ☀️ · /topic colour meteo #1f6feb · /topic up meteo · /topic place meteo · /topic retire meteo into climat
error-topic-taken = « { $topic } » est ou était un nom de { $owner }. Choisissez-en un autre.
error-topic-retired = Le thème « { $topic } » est archivé. Choisissez-en un autre, ou rétablissez-le : /topic add { $topic }
error-topic-place = Je ne connais pas cet endroit. Ajoutez-m’y, envoyez-y d’abord /subscribe, puis nommez-le telegram:CHAT/THREAD ou discord:FORUM et l’étiquette.
error-name-length = Un nom compte de 1 à { $most } caractères.
error-emoji = Envoyez un emoji et rien d’autre.
error-colour = « { $colour } » n’est pas une couleur. Écrivez six chiffres, par exemple #1f6feb.
error-local-name = Écrivez la langue et le nom dans cette langue, par exemple : en Weather
refused-topic-itself = { $topic } ne peut pas être fondu dans lui-même. Choisissez un autre thème.
refused-topic-moving = Les abonnés de { $topic } sont encore en cours de transfert. Réessayez ensuite.
