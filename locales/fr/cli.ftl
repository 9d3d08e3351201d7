# Ce que dit la ligne de commande.

error-file = Impossible de lire { $path }. Vérifiez le nom et réessayez.
error-cli-translation = « { $text } » n’est pas une traduction. Écrivez une langue et un fichier, par exemple uk=ferry.uk.md.
error-cli-text-missing = Il manque le texte. Donnez-le après le numéro ou avec --file.
error-port-in-use = Le port { $port } de { $host } est occupé. Arrêtez ce qui l’utilise ou donnez une autre valeur à PORT.
error-cannot-listen = Impossible d’écouter sur { $host }, port { $port } ({ $reason }). Donnez à HOST et PORT une adresse de cette machine.

cli-published = #{ $number } est publiée.
cli-scheduled = #{ $number } est programmée : { $time } ({ $zone }).
cli-drafted = #{ $number } est un brouillon : { $headline }
cli-needs-headline = #{ $number } est un brouillon encore sans titre. Proposition : { $proposed }
cli-left-out = Laissé de côté : { $line }
cli-changed = #{ $number } passe à la version { $version } ; toutes les copies suivent.
cli-translated = La traduction de #{ $number } est enregistrée.
cli-retracted = #{ $number } est retirée ; chaque copie est supprimée ou remplacée.
cli-brief = #{ $number }  { $state }  { $headline }
cli-no-briefs = Il n’y a pas encore de brèves.
cli-no-headline = (sans titre)
cli-destination-added = { $address } reçoit { $topics }.
cli-destination-every-topic = tous les thèmes
cli-destination-paused = { $address } est en pause.
cli-destination = { $address }  { $state }  { $title }
cli-no-destinations = Il n’y a pas encore de destinations. Pour en ajouter une : briefwire destination add ADDRESS
error-destination-no-bot = Aucun bot { $platform } n’est configuré ici. Définissez d’abord son jeton.
error-destination-unknown = { $address } n’est pas une destination. Voir : briefwire destination list
error-state = Cet état n’existe pas. Utilisez l’un de ceux-ci : { $states }.
error-destination-none = Il manque l’adresse. Donnez-en une comme telegram:-1001234567890, ou un fichier avec --from.

welcome-running = Briefwire est en marche. Son état : { $url }/health/ready
welcome-playground = Le bac à sable est ouvert : { $url }
welcome-claim = Cette rédaction n’a pas encore de responsable. Envoyez au bot, une fois : /claim { $code }
error-port = { $text } n’est pas un port. Utilisez un nombre de 0 à 65535.
error-address = { $address } n’est pas une adresse. Écrivez telegram:CHAT, telegram:CHAT/THREAD ou discord:CHANNEL, avec les identifiants de la plateforme.
error-number = « { $text } » n’est pas un numéro de brève. C’est ce qui suit le # d’une brève, par exemple 12.
error-urgency = « { $text } » n’est pas un niveau d’urgence. Utilisez flash, urgent ou routine.
error-count = « { $text } » n’est pas une quantité. Utilisez un nombre entier à partir de 1.
