# Les fiches, formulaires et réponses de la rédaction. Sur une fiche, le numéro vient en premier.

post-usage = Écrivez /post et le titre sur une ligne, le texte en dessous et, si vous voulez, une dernière ligne de #thèmes. Vous pouvez joindre une photo. Ou envoyez ou transférez maintenant le message lui-même.

card-draft = #{ $number } · brouillon
card-submitted = #{ $number } · attend un éditeur
card-scheduled = #{ $number } · départ : { $time } ({ $zone })
card-published = #{ $number } · publiée ({ $time }) · version { $version }
card-withheld = #{ $number } · suspendue
card-retracted = #{ $number } · retirée ; ses copies sont en cours de retrait
card-spiked = #{ $number } · abandonnée
card-no-topics = Elle n’a pas de thème : seuls ceux qui veulent tous les thèmes la recevront.
card-needs-headline = Il lui manque un titre.
card-proposed = Proposition : { $headline }
card-next-headline = Donnez-en un avec les boutons, ou avec /edit { $number } et le titre.
card-next-writer-draft = /submit { $number } la soumet à un éditeur, /edit { $number } la modifie.
card-next-writer-submitted = Un éditeur décide. D’ici là, /edit { $number } la modifie.
card-next-submitted = /approve { $number } la diffuse, /reject { $number } suivi d’un motif la renvoie.
card-text-stays = Le titre est nouveau, le texte reste. Pour changer les deux, écrivez le texte sous le titre.
card-next-publish = /publish { $number } la diffuse, /edit { $number } la modifie.
card-next-scheduled = /schedule { $number } et une heure la déplace, /schedule { $number } cancel l’annule, /publish { $number } flash l’envoie tout de suite.
card-next-published = /update { $number }, /correct { $number } ou /retract { $number } changent chaque copie, /report { $number } dit où elle en est.
card-next-withheld = /release { $number } la rétablit, /retract { $number } la retire.

drafts-title = Pas encore publiées
drafts-none = Il n’y a pas de brouillons. Écrivez-en un avec /post.
drafts-more = Il y en a d’autres ; /edit et un numéro ouvre n’importe lequel.
drafts-no-headline = (pas encore de titre)
drafts-draft = #{ $number } · brouillon
drafts-submitted = #{ $number } · attend un éditeur
drafts-scheduled = #{ $number } · attend son heure

import-made = { $count ->
    [one] { $count } brouillon a été créé
   *[other] { $count } brouillons ont été créés
}
import-left-out = Laissé de côté : { $lines }

button-ask-me = Étape par étape
button-open = Ouvrir #{ $number }
button-cancel = Annuler
button-take-headline = Prendre le titre proposé
button-field-headline = Titre
button-field-text = Texte
button-field-topics = Thèmes
button-field-link = Lien
button-field-picture = Image
button-urgency-flash = Flash
button-urgency-urgent = Urgent
button-urgency-routine = Normal
button-publish = Publier
button-spike = Abandonner
button-update = Mettre à jour
button-correct = Corriger
button-refile = Retoucher
button-withhold = Suspendre
button-release = Rétablir
button-follow-up = Suite…
button-retract = Retirer

retract-reach = { $copies ->
    [0] Elle n’est encore dans aucune discussion et ne partira plus.
    [one] Elle est dans { $copies } discussion.
   *[other] Elle est dans { $copies } discussions.
}
retract-how = Chaque copie est supprimée, ou remplacée par un avis là où la plateforme ne supprime plus. C’est irréversible. Retirer #{ $number } ?
button-retract-reason = Retirer avec un motif…
button-retract-plain = Retirer sans motif

form-post = Une nouvelle brève
form-edit = Modifier #{ $number }
form-follow-up = Une suite à #{ $number }
form-update = Mettre à jour #{ $number }
form-correct = Corriger #{ $number }
form-refile = Retoucher #{ $number }
form-retract = Retirer #{ $number }
form-headline-label = Titre
form-headline-question = Quel est le titre ? Une ligne, 256 caractères au plus.
form-text-label = Texte
form-text-question = Quel est le texte ?
form-post-headline-label = Titre
form-post-headline-question = Une ligne, 256 caractères au plus. Si c’est vide, la première ligne du texte sert de titre.
form-post-text-label = Texte
form-post-text-question = Le texte seul, ou avec son titre sur la première ligne, ou une page d’actualité entière copiée.
form-long-text-label = Le nouveau texte, à la place de l’ancien
form-long-text-question = Le texte actuel est trop long pour ce formulaire. Ce que vous écrivez le remplace en entier.
form-topics-label = Thèmes, séparés par des espaces
form-topics-question = Quels thèmes ? Séparez-les par des espaces, par exemple : politique économie
form-link-label = Lien vers l’article complet
form-link-question = Quelle adresse mène à l’article complet ? Elle commence par https://.
form-picture-label = Adresse d’une image
form-picture-question = Envoyez l’image, ou son adresse web, qui commence par https://.
form-note-label = Quelle erreur ? Les lecteurs liront cela.
form-note-question = Qu’est-ce qui était faux ? Les lecteurs verront cette note sur chaque copie. Une ou deux phrases.
form-reason-label = Pourquoi ? Les lecteurs peuvent le voir.
form-reason-question = Pourquoi la retirer ? Les lecteurs verront peut-être ce motif. Une ou deux phrases.
form-new-text-label = Le nouveau texte
form-new-text-question = Quel est le nouveau texte ? Il remplace l’ancien en entier.
form-corrected-text-label = Le texte corrigé, s’il change
form-corrected-text-question = Quel est le texte corrigé, s’il change ?
form-returned = Voici ce que vous avez écrit, pour le réutiliser :
form-cancel = /cancel abandonne.
form-again = Vous avez utilisé une commande après ma question : je n’ai donc pas pris cela pour la réponse. Je répète :
form-skip = Envoyez - pour laisser vide, /cancel abandonne.
form-cancelled = Abandonné. Rien n’a été modifié.
form-nothing-to-cancel = Il n’y a rien à abandonner. /help montre ce que vous pouvez faire.
form-answer-missing = Cette réponse est vide. Écrivez quelques mots, ou /cancel.
form-no-picture = Pas besoin d’image ici. Répondez par du texte, ou /cancel.

claim-done = Vous êtes maintenant responsable de cette rédaction. /post écrit la première brève, /help montre tout ce que vous pouvez faire.
claim-member = Vous faites déjà partie de cette rédaction. /help montre tout ce que vous pouvez faire.
claim-used-up = Votre code a servi : personne d’autre ne peut plus rien en faire.
claim-exposed = D’autres peuvent lire ce code ici : supprimez votre message. Les codes vont dans une discussion privée avec moi.
claim-server = Ce serveur appartient maintenant à la rédaction : ses commandes y apparaissent d’ici une minute. /post écrit une brève.

error-claim-how = Pour prendre en main la rédaction, envoyez /claim et le code affiché au démarrage du programme.
error-claim-nobody = Je ne vois pas qui vous êtes ici. Envoyez /claim et le code dans une discussion privée avec moi.
error-claim-closed = Aucun code n’attend d’être utilisé. Si vous faites partie de la rédaction, demandez une invitation à un responsable.
error-claim-wrong = Ce n’est pas le code, ou quelqu’un s’en est déjà servi. Envoyez /claim CODE, ou demandez-en un nouveau à un responsable.
error-claim-often = Trop de codes faux. Attendez une heure et réessayez.
