# Was mit Meldungen in einem Kanal oder Forum von Discord sonst noch geschieht: die Seite „Kanal“ von /settings.

button-settings-channel = Kanal
button-settings-crosspost = An Follower senden
button-settings-threads = Threads
button-settings-roles = Rollen erwähnen
button-settings-tags = Tags

channel-how = Was mit Meldungen hier sonst noch geschieht.
channel-threads-how = Sind Threads an, bekommt jede neue Meldung einen, der nach ihrer Überschrift heißt.

channel-roles-none = keine
channel-roles-counted = { $count ->
    [one] eine
   *[other] { $count }
}
channel-roles-how = Eine Rolle, die Sie hinzufügen, wird über jeder neuen Meldung ihres Themas und ihrer Dringlichkeit erwähnt. Korrekturen erwähnen niemanden, und lautlose Meldungen bleiben lautlos.
channel-roles-line = @{ $role }: { $topic }, { $urgency }
channel-roles-every = alle Themen
channel-roles-topic = Bei Meldungen zu welchem Thema soll die Rolle erwähnt werden?
channel-roles-urgency = Ab welcher Dringlichkeit?
channel-roles-pick = Wählen Sie die Rolle, die erwähnt wird. Thema: { $topic }. Dringlichkeit: { $urgency }.
channel-roles-placeholder = Rolle wählen
channel-roles-many = Höchstens { $most } Rollen passen. Entfernen Sie zuerst eine.
channel-roles-everyone = @everyone wird nie erwähnt. Wählen Sie eine andere Rolle.
channel-roles-unknown = Diese Rolle sehe ich auf diesem Server nicht. Wählen Sie eine andere.
channel-roles-forbidden = Diese Rolle dürfen Sie selbst nicht erwähnen. Bitten Sie jemanden, der es darf, oder wählen Sie eine, die alle erwähnen können.
channel-roles-elsewhere = Rollen werden auf dem Server selbst hinzugefügt: Nutzen Sie /settings im Kanal.
channel-roles-mute = Hinzugefügt, aber ich darf @{ $role } noch nicht erwähnen. Erlauben Sie in den Einstellungen der Rolle allen, sie zu erwähnen.
channel-role-unnamed = Rolle { $id }
button-roles-add = Rolle hinzufügen
button-role-remove = @{ $role } entfernen

channel-tags-counted = { $count ->
    [0] nach ihren Namen
    [one] einer gewählt, die übrigen nach ihren Namen
   *[other] { $count } gewählt, die übrigen nach ihren Namen
}
channel-tags-how = Eine Meldung bekommt die Tags ihrer Themen. Ein Thema findet den Tag seines Namens von selbst; tippen Sie es an, um einen anderen zu wählen.
channel-tags-line = { $topic }: { $tag }
channel-tags-none = Dieses Forum hat keinen Tag, den ich benutzen darf. Legen Sie zuerst in den Einstellungen des Forums Tags an.
channel-tags-elsewhere = Tags werden im Forum selbst gewählt: Nutzen Sie /settings in einem seiner Beiträge.
channel-tag-which = Welchen Tag bekommen Meldungen zu { $topic }?
button-tag-by-name = Den seines Namens
