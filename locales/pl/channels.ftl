# What else happens with briefs in a channel or forum of Discord: the page “Channel” of /settings.

button-settings-channel = Kanał
button-settings-crosspost = Publikuj obserwującym
button-settings-threads = Wątki
button-settings-roles = Wzmiankowane role
button-settings-tags = Tagi

channel-how = Co jeszcze dzieje się tu z depeszami.
channel-threads-how = Przy włączonych wątkach każda nowa depesza ma własny, nazwany jej tytułem.

channel-roles-none = brak
channel-roles-counted = { $count ->
    [one] jedna
    [few] { $count }
    [many] { $count }
   *[other] { $count }
}
channel-roles-how = Dodana rola jest wzmiankowana nad każdą nową depeszą z jej tematu i o jej pilności. Sprostowania nie wzmiankują nikogo, a ciche depesze nie wydają dźwięku.
channel-roles-line = @{ $role }: { $topic }, { $urgency }
channel-roles-every = wszystkie tematy
channel-roles-topic = Depesze z którego tematu mają wzmiankować rolę?
channel-roles-urgency = Od jakiej pilności?
channel-roles-pick = Wybór roli do wzmiankowania. Temat: { $topic }. Pilność: { $urgency }.
channel-roles-placeholder = Wybierz rolę
channel-roles-many = Nie zmieści się więcej ról (limit: { $most }). Najpierw trzeba którąś usunąć.
channel-roles-everyone = @everyone nigdy nie jest wzmiankowane. Trzeba wybrać inną rolę.
channel-roles-unknown = Nie widzę tej roli na tym serwerze. Trzeba wybrać inną.
channel-roles-forbidden = To konto nie może wzmiankować tej roli. Trzeba poprosić kogoś, kto może, albo wybrać rolę, którą może wzmiankować każdy.
channel-roles-elsewhere = Role dodaje się na samym serwerze: przez /settings na kanale.
channel-roles-mute = Dodano, ale nie mogę jeszcze wzmiankować @{ $role }. W ustawieniach roli trzeba pozwolić na to każdemu.
channel-role-unnamed = rola { $id }
button-roles-add = Dodaj rolę
button-role-remove = Usuń @{ $role }

channel-tags-counted = { $count ->
    [0] według nazw
    [one] jeden wybrany, reszta według nazw
    [few] { $count } wybrane, reszta według nazw
    [many] { $count } wybranych, reszta według nazw
   *[other] { $count } wybranego, reszta według nazw
}
channel-tags-how = Depesza dostaje tagi swoich tematów. Temat sam znajduje tag o swojej nazwie; naciśnięcie go pozwala wybrać inny.
channel-tags-line = { $topic }: { $tag }
channel-tags-none = To forum nie ma tagu, którego mogę użyć. Najpierw trzeba dodać tagi w ustawieniach forum.
channel-tags-elsewhere = Tagi wybiera się na samym forum: przez /settings w jednym z jego postów.
channel-tag-which = Który tag dostają depesze z tematu { $topic }?
button-tag-by-name = Ten o jego nazwie
