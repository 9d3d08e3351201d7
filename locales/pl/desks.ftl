# Desks: what the newsroom does with them.

command-desk = działy, które podpisują depesze: dodawanie, nazwy, opisy, kolejność, zamykanie
option-desk-do = co zrobić; bez tego widać wszystkie działy z przyciskami
option-desk-which = dział, po nazwie
option-desk-text = nowa nazwa, notka, kontakt lub adres awatara

desk-list-title = { $count ->
    [one] Jeden dział
    [few] { $count } działy
    [many] { $count } działów
   *[other] { $count } działu
}
desk-list-how = Naciśnięcie działu pozwala go zmienić. Nowe szkice należą do pierwszego. W jednym wierszu: /desk add Port
desk-plain = jeszcze bez kontaktu
desk-has-avatar = z awatarem
desk-added = Dodano. Teraz przyda się notka i awatar.
desk-changed = Zmieniono. Będzie to widać w tym, co odtąd zostanie wysłane lub zmienione.
desk-renamed = Nazwa zmieniona. „{ $old }” nadal działa.
desk-moved = Teraz ma numer { $at } z { $count }.
desk-retire-title = Zamknąć dział { $desk }?
desk-retire-warning = Nowe depesze nie będą mogły być z działu { $desk }. Te, które go mają, zachowają go. /desk add go przywraca.
desk-retired = Dział { $desk } jest zamknięty. Jego depesze go zachowują.

button-desk-add = Dodaj dział
button-all-desks = Wszystkie działy
button-biography = Notka
button-contact = Kontakt
button-avatar = Awatar
button-no-avatar = Usuń awatar

form-desk-add = Nowy dział
form-desk-add-label = Nazwa
form-desk-add-question = Jak nazywa się dział? Na przykład: Port
form-desk-rename = Nowa nazwa: { $desk }
form-desk-rename-label = Nowa nazwa
form-desk-rename-question = Jak odtąd nazywa się { $desk }? Stara nazwa nadal działa.
form-desk-biography = Notka: { $desk }
form-desk-biography-label = Jedno lub dwa zdania albo nic
form-desk-biography-question = Kto pisze w dziale { $desk }? Jedno lub dwa zdania.
form-desk-contact = Kontakt: { $desk }
form-desk-contact-label = Adres, nazwisko albo nic
form-desk-contact-question = Jak czytelnicy skontaktują się z działem { $desk }?
form-desk-avatar = Awatar: { $desk }
form-desk-avatar-label = Adres obrazka
form-desk-avatar-question = Potrzebny jest obrazek do 256 KB albo jego adres w sieci, zaczynający się od https://.

error-desk-usage = Samo /desk pokazuje wszystkie działy; poza tym: /desk add Port · /desk rename Port (i nowa nazwa w następnym wierszu) · /desk biography Port Kim jesteśmy · /desk avatar Port · /desk up Port · /desk retire Port
error-desk-unknown = Nie ma działu „{ $desk }”. /desk pokazuje wszystkie.
error-desk-gone = Ten dział nie jest już używany. /desk pokazuje te, które są.
error-avatar-large = Awatar jest za duży: idzie z każdą wiadomością. Może mieć najwyżej { $most } KB.
refused-last-desk = { $desk } to jedyny dział. Najpierw trzeba dodać inny: /desk add NAME
