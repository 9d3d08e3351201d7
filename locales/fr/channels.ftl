# Ce qui se passe encore avec les brèves dans un salon ou un forum Discord : la page « Salon » de /settings.

button-settings-channel = Salon
button-settings-crosspost = Publier aux abonnés
button-settings-threads = Fils
button-settings-roles = Rôles à mentionner
button-settings-tags = Étiquettes

channel-how = Ce qui se passe encore ici avec les brèves.
channel-threads-how = Avec les fils, chaque nouvelle brève a le sien, qui porte son titre.

channel-roles-none = aucun
channel-roles-counted = { $count ->
    [one] { $count }
   *[other] { $count }
}
channel-roles-how = Un rôle que vous ajoutez est mentionné au-dessus de chaque nouvelle brève de son thème et de son urgence. Les corrections ne mentionnent personne, et les brèves silencieuses ne font pas de bruit.
channel-roles-line = @{ $role } : { $topic }, { $urgency }
channel-roles-every = tous les thèmes
channel-roles-topic = Les brèves de quel thème doivent mentionner le rôle ?
channel-roles-urgency = À partir de quelle urgence ?
channel-roles-pick = Choisissez le rôle à mentionner. Thème : { $topic }. Urgence : { $urgency }.
channel-roles-placeholder = Choisir un rôle
channel-roles-many = { $most } rôles au plus. Retirez-en d’abord un.
channel-roles-everyone = @everyone n’est jamais mentionné. Choisissez un autre rôle.
channel-roles-unknown = Je ne vois pas ce rôle sur ce serveur. Choisissez-en un autre.
channel-roles-forbidden = Vous n’avez pas le droit de mentionner ce rôle. Demandez à quelqu’un qui l’a, ou choisissez un rôle que chacun peut mentionner.
channel-roles-elsewhere = Les rôles s’ajoutent sur le serveur lui-même : utilisez /settings dans le salon.
channel-roles-mute = Ajouté, mais je n’ai pas encore le droit de mentionner @{ $role }. Dans les paramètres du rôle, permettez à chacun de le mentionner.
channel-role-unnamed = rôle { $id }
button-roles-add = Ajouter un rôle
button-role-remove = Retirer @{ $role }

channel-tags-counted = { $count ->
    [0] d’après leurs noms
    [one] { $count } choisie, les autres d’après leurs noms
   *[other] { $count } choisies, les autres d’après leurs noms
}
channel-tags-how = Une brève reçoit les étiquettes de ses thèmes. Un thème trouve de lui-même l’étiquette à son nom ; touchez-le pour en choisir une autre.
channel-tags-line = { $topic } : { $tag }
channel-tags-none = Ce forum n’a pas d’étiquette que je puisse utiliser. Ajoutez-en d’abord dans les paramètres du forum.
channel-tags-elsewhere = Les étiquettes se choisissent dans le forum lui-même : utilisez /settings dans un de ses messages.
channel-tag-which = Quelle étiquette pour les brèves de { $topic } ?
button-tag-by-name = Celle à son nom
