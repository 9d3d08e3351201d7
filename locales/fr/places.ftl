# Les lieux à plusieurs, et qui s’en occupe.

place-added-open = { $title } reçoit désormais toutes les brèves. Choisissez ici ce qui y est envoyé. Vous retrouverez cela avec /settings, « Autres lieux ».
place-returned-open = { $title } est de retour, et tout continue comme avant. Vous retrouverez cela avec /settings, « Autres lieux ».
place-added-discussion = { $title } est le groupe de discussion d’un canal, dont les messages y arrivent d’eux-mêmes. Je n’y envoie donc rien tant qu’un administrateur n’y choisit pas de thèmes avec /subscribe.
place-added-discussion-open = { $title } est le groupe de discussion d’un canal, dont les messages y arrivent d’eux-mêmes. Je n’y envoie donc rien tant que vous ne choisissez pas de thèmes. Vous retrouverez cela avec /settings, « Autres lieux ».
place-added-forum = Chaque thème peut y avoir son propre sujet : utilisez /settings dans ce sujet.

button-settings-places = Autres lieux
settings-places = Autres lieux
settings-places-how = De quel lieu voulez-vous vous occuper ?
settings-places-none = Je ne connais pas d’autre lieu dont vous vous occupez. Ajoutez-moi à un canal, un groupe ou un serveur, ou utilisez-y une fois /settings ; il figurera alors ici.
settings-place-refused = Je ne vois pas que vous administrez ce lieu : ses réglages vous restent fermés. Si c’est le cas, utilisez-y /settings.
settings-place-lost = Je ne peux rien envoyer dans { $place } pour l’instant. Laissez-moi y revenir, et ses réglages seront comme avant.
settings-place-topic = { $group }, sujet { $thread }
settings-forgotten-there = Effacé. Plus rien n’est envoyé à { $place } ; les copies déjà là suivent toujours les corrections.
button-earlier-places = ← Lieux
button-more-places = Lieux →

button-settings-forum = Sujets du forum
settings-forum-how = Touchez un thème pour l’amener dans ce sujet du forum. Le reste du groupe l’écarte alors, pour que personne ne le lise deux fois. Touchez-le encore pour le rendre.
settings-forum-overview = Chaque thème peut avoir son propre sujet dans le forum. Utilisez /settings dans un sujet pour y amener des thèmes ; ceux-ci en ont :
settings-forum-elsewhere = { $topic } arrive dans { $place }.
settings-forum-line = { $place } : { $topics }
settings-forum-lost = { $place } : fermé ou supprimé. Touchez-le pour rendre ses thèmes au groupe.
settings-forum-here = { $topic } arrive désormais ici.
settings-forum-here-alone = { $topic } arrive désormais ici, et le sujet « General » du groupe l’écarte.
settings-forum-moved = Il n’arrive plus dans { $place }.
settings-forum-back = { $topic } n’arrive plus ici.
settings-forum-back-general = { $topic } n’arrive plus ici. Il est de retour dans le sujet « General » du groupe.
settings-forum-returned = Les thèmes de { $place } sont de retour dans le groupe.
