# The newsroom's own room, and what is said to a writer in private.

room-waiting = #{ $number } · czeka na redaktora · { $name }
room-approved = #{ $number } · wypuszczona · { $name }, { $time }
room-rejected = #{ $number } · odesłana · { $name }, { $time }
room-spiked = #{ $number } · porzucona · { $name }, { $time }
room-scheduled = Wysyłka: { $time }.
room-reason = Powód: { $reason }

writer-rejected = #{ $number } „{ $headline }” wraca ({ $name }): { $reason }
    /edit { $number } zmienia ją, /submit { $number } przekazuje ponownie.

alert-title = Serwis ma kłopoty:
alert-parked = { $count ->
    [one] Jedno miejsce nic już nie dostaje ({ $reasons }): { $places }. Jeśli to pomyłka, trzeba mnie tam dodać ponownie, z prawem do pisania.
    [few] { $count } miejsca nic już nie dostają ({ $reasons }): { $places }. Jeśli to pomyłka, trzeba mnie tam dodać ponownie, z prawem do pisania.
    [many] { $count } miejsc nic już nie dostaje ({ $reasons }): { $places }. Jeśli to pomyłka, trzeba mnie tam dodać ponownie, z prawem do pisania.
   *[other] { $count } miejsca nic już nie dostaje ({ $reasons }): { $places }. Jeśli to pomyłka, trzeba mnie tam dodać ponownie, z prawem do pisania.
}
alert-parked-reason = { $reason } { $count }
parked-blocked = zablokowane
parked-kicked = usunięto mnie stamtąd
parked-left = opuszczone
parked-deleted = skasowane
parked-deactivated = konto usunięte
parked-unreachable = poza zasięgiem
parked-no-rights = bez prawa do pisania
parked-paused = wstrzymane przez redakcję
alert-failed = { $count ->
    [one] #{ $number } nie dotarła do jednego miejsca: { $reason }. Więcej mówi /report { $number }.
    [few] #{ $number } nie dotarła do { $count } miejsc: { $reason }. Więcej mówi /report { $number }.
    [many] #{ $number } nie dotarła do { $count } miejsc: { $reason }. Więcej mówi /report { $number }.
   *[other] #{ $number } nie dotarła do { $count } miejsca: { $reason }. Więcej mówi /report { $number }.
}
alert-unauthorized = { $platform } odrzuca token bota { $account }. Nic tam nie wychodzi. Trzeba wpisać w ustawieniach nowy token i uruchomić program ponownie.
alert-silenced = { $minutes ->
    [one] { $platform } zbyt często odmawia botowi { $account }, więc bot milczy przez minutę. Reszta czeka: które miejsca odmawiają, mówi /report.
    [few] { $platform } zbyt często odmawia botowi { $account }, więc bot milczy przez { $minutes } minuty. Reszta czeka: które miejsca odmawiają, mówi /report.
    [many] { $platform } zbyt często odmawia botowi { $account }, więc bot milczy przez { $minutes } minut. Reszta czeka: które miejsca odmawiają, mówi /report.
   *[other] { $platform } zbyt często odmawia botowi { $account }, więc bot milczy przez { $minutes } minuty. Reszta czeka: które miejsca odmawiają, mówi /report.
}
alert-outage = { $platform } nie odpowiada (bot { $account }). Wysyłka czeka; nic nie trzeba robić.
alert-outage-over = { $platform } znów odpowiada (bot { $account }). To, co czekało, jest wysyłane.
alert-stalled = { $platform }: od { $minutes } min nic nie wychodzi, choć powinno (bot { $account }). Proszę zajrzeć do dziennika programu; jeśli nic tam nie ma, uruchomić go ponownie.
alert-moving = { $platform }: kolejka znów się rusza (bot { $account }).
