# Une brève dans d’autres langues que la sienne : pages, formulaires et réponses de la rédaction.

check-translation-no-headline = Sa traduction en { $language } n’a pas de titre : c’est celui de l’original qui s’affiche.
check-translation-no-text = Sa traduction en { $language } n’a pas de texte : ces lecteurs reçoivent l’original.
check-translation-outdated = Sa traduction en { $language } est celle d’un texte antérieur.

error-translation-original = La brève elle-même est en { $language } : elle ne peut pas y être traduite. Choisissez une autre langue.
error-translation-twice = Il y a deux traductions en { $language }. Retirez-en une.
error-translation-empty = La traduction en { $language } est vide. Écrivez son titre, et le texte en dessous.
error-translations-many = Une brève a { $most } traductions au plus. Retirez-en une pour en écrire une autre.
error-no-translation = #{ $number } n’a pas de traduction en { $language }. /translate { $number } montre celles qu’elle a.
