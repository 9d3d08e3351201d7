# Ce que veut une destination, et comment : le menu de /settings.

command-settings = ce qui est envoyé ici et comment : thèmes, urgence, langues, format

settings-title-own = Vos réglages
settings-title = Réglages de { $place }
settings-line = { $name } : { $value }
settings-on = oui
settings-off = non

settings-topics-none = Aucun
settings-topics-nothing = aucun, rien n’est envoyé
settings-topics-every = tous
settings-topics-but = tous sauf { $topics }
settings-topics-chosen = { $topics }
settings-topics-how = Touchez un thème pour l’ajouter ou l’écarter. « Aucun » met fin à l’abonnement.
settings-no-topics = Aucun thème n’est encore choisi. Choisissez d’abord des thèmes : /settings, puis « Thèmes ».

settings-urgency-how = Que voulez-vous recevoir ?
settings-least-routine = tout
settings-least-urgent = l’urgent et les flashs
settings-least-flash = seulement les flashs

settings-languages-how = Touchez les langues dans lesquelles vous voulez des brèves.
settings-languages-all = toutes

settings-layout-how = Que voulez-vous voir d’une brève ? Un bouton ouvre le reste.
settings-layout-headline = le titre seul
settings-layout-card = le titre et le début
settings-layout-full = le texte entier

settings-sound-on = selon l’urgence
settings-sound-off = jamais

settings-button-unknown = Ce bouton ne fait plus rien. /settings rouvre le menu.

button-settings-topics = Thèmes
button-settings-urgency = Urgence
button-settings-languages = Langues des brèves
button-settings-layout = Format
button-settings-sound = Son
button-settings-link-cards = Aperçus de liens
button-settings-words = Mots
button-settings-include = Seulement avec…
button-settings-exclude = Jamais avec…
button-settings-pause = Pause
button-settings-pause-day = Un jour
button-settings-pause-week = Une semaine
button-settings-pause-open = Jusqu’à nouvel ordre
button-settings-resume = Reprendre

settings-words-no = aucun filtre
settings-words-counted = { $include ->
    [0] { $exclude ->
        [one] { $exclude } mot écarté
       *[other] { $exclude } mots écartés
    }
   *[other] { $exclude ->
        [0] seulement avec { $include ->
            [one] { $include } mot
           *[other] l’un de ces { $include } mots
        }
       *[other] seulement avec certains mots, sans d’autres
    }
}
settings-words-include = Seulement les brèves avec : { $words }
settings-words-exclude = Jamais les brèves avec : { $words }
settings-words-how = Les mots sont cherchés dans le titre et le texte, tels que vous les écrivez : « bateau » ne trouve pas « bateaux ». Les majuscules ne comptent pas.
settings-words-many = { $most } mots et expressions au plus. Retirez-en.
settings-words-long = Un mot ou une expression a { $most } caractères au plus. Raccourcissez.
settings-words-none = Il n’y a pas de mot dans « { $words } ». Écrivez des lettres ou des chiffres.

form-words-include = Seulement les brèves avec ces mots
form-words-exclude = Pas de brèves avec ces mots
form-words-label = Mots et expressions, séparés par des virgules
form-words-include-question = Avec quels mots ou expressions voulez-vous des brèves ? Séparez-les par des virgules : bateau, conseil municipal. Cela remplace la liste existante.
form-words-exclude-question = De quels mots ou expressions ne voulez-vous rien lire ? Séparez-les par des virgules : bateau, conseil municipal. Cela remplace la liste existante.

settings-pause-none = non
settings-pause-open = jusqu’à nouvel ordre
settings-pause-until = en cours (fin : { $time })
settings-pause-how = Pendant une pause, aucune brève n’est envoyée. Ce qui paraît entre-temps n’est pas envoyé après coup, et /latest l’affiche. Les corrections atteignent toujours les copies déjà là.
settings-pause-begun = En pause. Ce qui paraît entre-temps n’est pas envoyé après coup ; /latest l’affiche.
settings-resumed = Les nouvelles brèves sont de nouveau envoyées. Celles parues pendant la pause ne le sont pas ; /latest les affiche.

command-timezone = le fuseau dans lequel vous voyez les heures
option-city = une ville, ou un décalage comme +2 ; sans lui, je vous le demande

settings-zone-unknown = Je ne connais pas de fuseau « { $typed } ». Écrivez une grande ville qui s’y trouve, comme Paris, ou le décalage avec UTC : +2
settings-zone-which = Lequel voulez-vous dire ?
button-settings-zone = Fuseau horaire
form-zone = Fuseau horaire
form-zone-label = Une ville, ou le décalage avec UTC : +2
form-zone-ask = Dans quel fuseau horaire êtes-vous ? Écrivez une grande ville qui s’y trouve, comme Paris, ou le décalage avec UTC : +2. Vous pouvez aussi envoyer votre position ; elle ne sert que cette fois et n’est pas gardée.

button-settings-export = Exporter
button-settings-delete = Effacer mes données
button-settings-forget = Tout effacer

settings-delete-how = Cela met fin à l’abonnement et efface tout ce qui a été choisi ici, où vous en étiez de votre lecture et les questions en attente. Deux choses restent : quelles brèves ont été envoyées ici, pour que corrections et retraits les atteignent encore, et le journal de la rédaction, qui dit qui a changé quoi. Effacer ?
settings-forgotten = Effacé. Plus rien n’est envoyé ici ; les copies déjà là suivent toujours les corrections. /start recommence à zéro.

button-settings-main = Réglages
button-settings-filters = Filtres
button-settings-appearance = Aspect et son
button-settings-data = Mes données

settings-data-how = « Exporter » vous donne tout ce qui est choisi ici. « Effacer mes données » demande encore une fois avant d’agir.
