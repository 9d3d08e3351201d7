# Les listes de brèves.

list-title = Dernières brèves
list-title-topic = Dernières brèves : { $topic }
list-title-search = Trouvé pour « { $words } »
list-title-like = Dans le même genre que #{ $number }
list-more = /more affiche les suivantes.
list-end = C’est tout.
list-nothing = Rien n’est encore publié. /subscribe vous apporte la première brève.
list-nothing-topic = Rien n’est encore publié dans { $topic }. /latest affiche tous les thèmes.
list-nothing-search = Rien trouvé pour « { $words } ». Essayez moins de mots, ou seulement le début de l’un d’eux ; /latest affiche les dernières brèves.
list-nothing-like = Rien ne ressemble encore à #{ $number }. /latest affiche les dernières brèves.
list-nothing-more = C’était la dernière. /latest reprend à la plus récente.
list-corrected = corrigée

error-search-empty = Que cherchez-vous ? Écrivez un mot ou deux après la commande : /search ferry.

button-latest = Dernières brèves
button-more = Voir plus
button-read = Lire #{ $number }
button-topics = Thèmes
button-like = Sur le même sujet
button-share = Partager
button-read-on = Lire avec le bot

inline-nothing = Rien trouvé. Ouvrez le bot pour lire les dernières brèves.
