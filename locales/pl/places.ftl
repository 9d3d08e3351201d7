# Places of many people, and whoever looks after them.

place-added-open = { $title }: od teraz trafiają tam wszystkie depesze. Tu można wybrać, co tam trafia. Później jest to pod /settings i Inne miejsca.
place-returned-open = { $title }: miejsce wróciło i wszystko trwa jak dotąd. Później jest to pod /settings i Inne miejsca.
place-added-discussion = { $title } to grupa dyskusyjna kanału, a jego wpisy trafiają tam same. Dlatego nic tam nie wysyłam, dopóki administrator nie wybierze tam tematów przez /subscribe.
place-added-discussion-open = { $title } to grupa dyskusyjna kanału, a jego wpisy trafiają tam same. Dlatego nic tam nie wysyłam do czasu wyboru tematów. Później jest to pod /settings i Inne miejsca.
place-added-forum = Każdy temat depesz może mieć tam własny temat forum: trzeba użyć /settings w tym temacie forum.

button-settings-places = Inne miejsca
settings-places = Inne miejsca
settings-places-how = Którym miejscem się zająć?
settings-places-none = Nie znam żadnego innego miejsca do wyboru. Trzeba dodać mnie do kanału, grupy lub serwera albo użyć tam raz /settings; wtedy pojawi się tutaj.
settings-place-refused = Nie widzę, by to konto administrowało tym miejscem, więc jego ustawienia pozostają zamknięte. Administrator może użyć tam /settings.
settings-place-lost = { $place }: na razie nie mogę tam pisać. Po ponownym wpuszczeniu mnie ustawienia będą takie jak dotąd.
settings-place-topic = { $group }, temat { $thread }
settings-forgotten-there = Usunięto. { $place } nic już nie dostaje; kopie, które tam są, nadal są prostowane.
button-earlier-places = ← Miejsca
button-more-places = Więcej miejsc →

button-settings-forum = Tematy forum
settings-forum-how = Naciśnięcie tematu depesz przenosi go do tego tematu forum. Reszta grupy go wtedy pomija, żeby nikt nie czytał dwa razy. Ponowne naciśnięcie go oddaje.
settings-forum-overview = Każdy temat depesz może mieć własny temat forum. Aby przenieść tam tematy depesz, trzeba użyć /settings w temacie forum; te już jakieś mają:
settings-forum-elsewhere = { $topic } trafia w inne miejsce: { $place }.
settings-forum-line = { $place }: { $topics }
settings-forum-lost = { $place }: zamknięte lub usunięte. Naciśnięcie oddaje jego tematy depesz grupie.
settings-forum-here = { $topic }: od teraz trafia tutaj.
settings-forum-here-alone = { $topic }: od teraz trafia tutaj, a temat General tej grupy go pomija.
settings-forum-moved = Nie trafia już w to miejsce: { $place }.
settings-forum-back = { $topic }: już tu nie trafia.
settings-forum-back-general = { $topic }: już tu nie trafia. Wraca do tematu General tej grupy.
settings-forum-returned = Tematy depesz z tego miejsca ({ $place }) wróciły do grupy.
