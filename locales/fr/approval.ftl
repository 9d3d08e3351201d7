# Soumettre, valider et renvoyer.

command-submit = soumettre votre brouillon aux éditeurs
command-approve = diffuser ce qu’un rédacteur a soumis
command-reject = renvoyer une brève soumise à son rédacteur
option-reject-reason = le motif, pour le rédacteur ; sans motif, un formulaire s’ouvre

button-submit = Soumettre
button-approve = Valider
button-reject = Renvoyer

form-reject = Renvoyer la brève #{ $number }
form-reject-reason-label = Pourquoi ? Le rédacteur lira ce motif.
form-reject-reason-question = Pourquoi la renvoyer ? Le rédacteur lira ce motif. Une ou deux phrases.

refused-not-yours = #{ $number } est le brouillon de quelqu’un d’autre. /drafts affiche les vôtres ; un éditeur peut tous les modifier.
refused-edit-approved = #{ $number } est validée et attend son heure. Demandez à un autre éditeur de la modifier.
refused-four-eyes-edited = Vous avez modifié #{ $number } en dernier : c’est à quelqu’un d’autre de la valider. /submit { $number } la soumet aux autres éditeurs.
refused-four-eyes = #{ $number } est de vous, et ici c’est quelqu’un d’autre qui valide. /submit { $number } la soumet aux autres éditeurs.
refused-submitted-already = #{ $number } attend déjà un éditeur. D’ici là, /edit { $number } la modifie.
refused-approve-draft = #{ $number } n’a pas été soumise. /submit { $number } la soumet aux éditeurs, /publish { $number } la diffuse.
refused-reject-draft = #{ $number } n’a pas été soumise : il n’y a rien à renvoyer. /edit { $number } l’ouvre.
refused-late-approved = Trop tard : { $name } a validé #{ $number }.
refused-late-rejected = Trop tard : { $name } a renvoyé #{ $number }.
refused-late-spiked = Trop tard : { $name } a abandonné #{ $number }.
