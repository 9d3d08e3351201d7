# Une brève dans d’autres langues que la sienne : pages, formulaires et réponses de la rédaction.

command-translate = écrire une brève dans une autre langue, ou modifier sa traduction
option-translation-language = la langue : fr, uk ou pt-BR ; vide pour choisir
option-translation = le titre sur la première ligne, le texte en dessous ; vide pour un formulaire

button-translations = Traductions
button-translation-other = Autre langue…
button-translation-note = Note de correction
button-translation-confirm = Toujours juste
button-translation-remove = Retirer
button-translation-remove-now = La retirer

card-translations = Existe aussi en : { $languages }

translation-no-headline = { $language } (sans titre)
translation-no-text = { $language } (sans texte)
translation-outdated = { $language } (texte antérieur)
translations-how = Choisissez une langue pour y écrire la brève, ou une traduction pour la modifier.
translations-none = Elle n’existe que dans une langue : { $language }. Choisissez-en une autre pour l’y écrire.
translations-full = Il y a { $most } traductions, il n’en tient pas plus. Retirez-en une pour en écrire une autre.
translation-page = En { $language }, telle que la voient ses lecteurs :
translation-page-no-headline = En { $language }. Pas encore de titre : les lecteurs voient celui de l’original.
translation-page-no-text = En { $language }. Pas encore de texte : les lecteurs reçoivent l’original, comme ici.
translation-page-older = En { $language }. L’original a changé depuis. Modifiez le texte, ou touchez « Toujours juste » s’il tient encore.
translation-page-wrong = En { $language }. L’original a été corrigé depuis : les lecteurs reçoivent ce que vous voyez ici. Modifiez le texte, ou touchez « Toujours juste » s’il tient.
translation-how = /translate { $number } { $language } la modifie aussi : le titre sur cette ligne, le texte en dessous.
translation-remove = Ceux qui lisent en { $language } recevront l’original. Retirer la traduction ?

form-translation = #{ $number } en { $language }
form-translation-new = #{ $number } dans une autre langue
form-translation-headline-label = Titre
form-translation-headline-question = Quel est le titre en { $language } ? Une ligne, 256 caractères au plus.
form-translation-text-label = Texte
form-translation-text-question = Quel est le texte en { $language } ?
form-translation-alt-label = Ce que montre l’image
form-translation-alt-question = Que voit-on sur l’image ? Une phrase en { $language }.
form-translation-note-label = La note de correction
form-translation-note-question = Qu’est-ce qui était faux ? La note de chaque copie, en { $language }.
form-translation-tag-label = Langue
form-translation-tag-question = Vers quelle langue ? Écrivez son code, par exemple : fr, uk ou pt-BR
form-translation-any-headline-question = Quel est le titre dans cette langue ? Une ligne, 256 caractères au plus.
form-translation-any-text-question = Quel est le texte dans cette langue ?

check-translation-no-headline = Sa traduction en { $language } n’a pas de titre : c’est celui de l’original qui s’affiche.
check-translation-no-text = Sa traduction en { $language } n’a pas de texte : ces lecteurs reçoivent l’original.
check-translation-outdated = Sa traduction en { $language } est celle d’un texte antérieur.

error-translation-original = La brève elle-même est en { $language } : elle ne peut pas y être traduite. Choisissez une autre langue.
error-translation-twice = Il y a deux traductions en { $language }. Retirez-en une.
error-translation-empty = La traduction en { $language } est vide. Écrivez son titre, et le texte en dessous.
error-translations-many = Une brève a { $most } traductions au plus. Retirez-en une pour en écrire une autre.
error-no-translation = #{ $number } n’a pas de traduction en { $language }. /translate { $number } montre celles qu’elle a.
error-translation-overtaken = Quelqu’un d’autre a modifié cette traduction pendant que vous écriviez : la vôtre n’a pas été prise. Rouvrez-la pour repartir de l’autre.
