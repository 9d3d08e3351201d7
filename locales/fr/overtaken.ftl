# Deux personnes ont modifié la même chose d’une brève en même temps.

overtaken = { $name } a modifié { $field } de #{ $number } pendant que vous écriviez.
overtaken-theirs = Maintenant : { $text }
overtaken-yours = Vous avez écrit : { $text }
overtaken-nothing = Ce que vous avez écrit n’a pas été pris. Reprenez la modification à partir de ce qui s’y trouve.
button-edit-again = Reprendre

overtaken-headline = le titre
overtaken-text = le texte
overtaken-topics = les thèmes
overtaken-link = le lien
overtaken-picture = l’image
overtaken-alt = la description de l’image
overtaken-related = le renvoi
overtaken-follow-up = la brève précédente
overtaken-language = la langue
