# Ce qui ne va pas dans un fichier texte qui doit devenir une brève.

import-page-empty = Pas de brève sur cette page : seul son habillage a été trouvé. Copiez la page entière, titre et texte compris.
import-page-translations = Une page d’actualité n’a pas de traductions. Mettez chaque brève dans son propre fichier.
import-unknown = La ligne « { $field } » ne veut rien dire ici. Sont connus : topics, desk, urgency, language, image, link et related.
import-repeated = « { $field } » y figure deux fois. Retirez-en une.
import-not-a-field = La ligne « { $field } » est incompréhensible. Écrivez un nom, un deux-points et une valeur.
import-unclosed = Il manque la ligne --- qui termine la première partie. Mettez-la avant le titre.
import-not-an-urgency = L’urgence n’est ni flash, ni urgent, ni routine.
import-not-a-language = La langue est incompréhensible. Écrivez par exemple fr ou uk.
import-not-an-address = « { $field } » n’est pas une adresse web. Écrivez-en une qui commence par https://.
import-not-a-number = « { $field } » ne désigne aucune brève. Écrivez son numéro, ou le titre d’un autre article.
import-headline-missing = Il manque le titre. Mettez-le sur la première ligne du texte.
import-headline-long = Le titre est trop long : 256 caractères au plus. Mettez un titre plus court sur la première ligne.
