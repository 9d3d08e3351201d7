# La fiche du brouillon : ses champs, ses pages et ce qui est vérifié avant de publier.

card-follow-up = Elle fait suite à #{ $number } : dans chaque discussion, elle y répond.
card-language = Langue : { $language }
card-alt = L’image montre : { $alt }
card-no-alt = L’image n’a pas de description pour qui ne la voit pas. « Plus… » permet de l’ajouter.
card-choose-topics = Choisissez ses thèmes ; ceux marqués ✓ y sont.
card-choose-topics-page = Choisissez ses thèmes ; ceux marqués ✓ y sont. Page { $page } sur { $pages }.
card-choose-desk = Choisissez le service qui signe.
card-no-choices = Il n’y a pas encore de thèmes. Tapez le premier.
card-no-desks = Il n’y a pas encore de services. /desk en crée un.

button-more-fields = Plus…
button-back = Retour
button-done = Terminé
button-type-topics = Les taper…
button-previous = ‹ Avant
button-next = Après ›
button-field-desk = Service
button-field-alt = Légende d’image
button-field-related = À lire aussi
button-field-follow-up = Suite de
button-field-language = Langue
button-remove-picture = Retirer l’image
button-time-expire = Fin…

form-alt-label = Ce que montre l’image
form-alt-question = Que voit-on sur l’image ? Une phrase, pour qui ne la voit pas.
form-related-label = Numéro d’une brève, ou titre et adresse
form-related-question = Qu’y associer ? Le numéro d’une brève publiée, ou le titre d’un autre article puis son adresse.
form-follow-up-label = Numéro de la brève précédente
form-follow-up-question = À quelle brève fait-elle suite ? Écrivez le numéro d’une brève publiée, par exemple : #12
form-language-label = Langue
form-language-question = Dans quelle langue est-elle écrite ? Par exemple : fr, uk ou pt-BR

error-alt-long = La description compte { $length } caractères, pour { $most } au plus. Raccourcissez-la et renvoyez-la.
error-language = Ce n’est pas une langue. Écrivez son code, par exemple fr, uk ou pt-BR.
error-brief-number = Ce n’est pas un numéro de brève. Écrivez 12 ou #12.

command-preview = comment l’autre plateforme affichera une brève, et ce qui n’y tiendra pas

check-first = Avant son départ :
check-no-text = Elle n’a pas de texte.
check-cut = Sur { $platform }, { $leftOut } de ses { $whole } caractères ne tiennent pas ; un bouton ouvre la suite.
check-picture-gone = Il n’y a plus d’image à l’adresse de son image.

button-publish-anyway = Publier quand même
button-preview-telegram = Sur Telegram
button-preview-discord = Sur Discord

reach-nobody = Personne n’y est encore abonné.
reach-exact = Elle part vers { $where } ; tout le monde l’a en { $time } environ.
reach-about = Elle part vers environ { $where } ; tout le monde l’a en { $time } environ.
reach-in-digests = { $places ->
    [one] { $places } la reçoit dans son récapitulatif.
   *[other] { $places } la reçoivent dans leur récapitulatif.
}
reach-only-digests = Elle part vers { $where }, dans leur prochain récapitulatif.
reach-telegram = { $places ->
    [one] { $places } discussion sur Telegram
   *[other] { $places } discussions sur Telegram
}
reach-discord = { $places ->
    [one] { $places } salon sur Discord
   *[other] { $places } salons sur Discord
}

preview-title = #{ $number } telle que { $platform } l’affichera :
preview-byline = Au-dessus, en petit : { $text }
preview-headline = Titre : { $text }
preview-text = Texte : { $text }
preview-message = { $text }
preview-picture = Image : { $text }
preview-picture-bare = Image, sans description
preview-field = En dessous : { $text }
preview-footer = À la fin, en petit : { $text }
preview-link-card = Avec un aperçu de la page { $text }
preview-button = Bouton : { $text }
preview-fits = Tout tient sur { $platform }.

post-first-picture = Une brève a une seule image : c’est la première qui est prise.
post-picture-left-out = L’image est laissée de côté : il y a plusieurs brèves, et on ne sait pas à laquelle elle va. Ouvrez-en une et donnez-lui l’image.
post-maybe-split = Telegram coupe un message à 4 096 caractères, et ici je ne reçois pas la suite. Si votre texte continuait, écrivez-le dans une discussion privée avec moi.
post-joined = Votre texte est arrivé en deux messages ; ils sont réunis.
