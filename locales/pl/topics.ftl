# Topics: what the newsroom does with them.

command-topic = tematy: dodawanie, nazwy, kolejność, opisy, zamykanie
option-topic-do = co zrobić; bez tego widać wszystkie tematy z przyciskami
option-topic-which = temat, po nazwie; dla nowego słowo, którym się go wpisuje
option-topic-text = nowa nazwa, emoji, kolor lub miejsce; przy retire temat, do którego przechodzi

topic-list-title = { $count ->
    [one] Jeden temat
    [few] { $count } tematy
    [many] { $count } tematów
   *[other] { $count } tematu
}
topic-list-how = Naciśnięcie tematu pozwala go zmienić. W jednym wierszu: /topic add pogoda Pogoda ☀️ · /topic rename pogoda klimat
topic-added = Dodano. Czytelnicy mogą go już wybierać.
topic-changed = Zmieniono.
topic-renamed = Nazwa zmieniona. #{ $old } nadal wszędzie działa.
topic-moved = Teraz ma numer { $at } z { $count }.
topic-place = { $where }: { $place }
topic-is-moving = Trwa przenoszenie jego subskrybentów. Do tego czasu jest w użyciu.
topic-retire-title = Zamknąć temat { $topic }?
topic-retire-how = Naciśnięcie tematu przekazuje mu subskrybentów i nazwy. Można też zamknąć go bez następcy.
topic-end-warning = { $count ->
    [0] Nikt nie zostanie bez tematu. W temacie { $topic } nic nowego się już nie ukaże; /topic add go przywraca.
    [one] Jedno miejsce zostanie bez tematu i nic już nie dostanie. Aby je zachować, { $topic } trzeba połączyć z innym tematem.
    [few] { $count } miejsca zostaną bez tematu i nic już nie dostaną. Aby je zachować, { $topic } trzeba połączyć z innym tematem.
    [many] { $count } miejsc zostanie bez tematu i nic już nie dostanie. Aby je zachować, { $topic } trzeba połączyć z innym tematem.
   *[other] { $count } miejsca zostanie bez tematu i nic już nie dostanie. Aby je zachować, { $topic } trzeba połączyć z innym tematem.
}
topic-ended = Temat { $topic } jest zamknięty. /topic add { $handle } go przywraca.
topic-joined = { $topic } to teraz { $into }: subskrybenci przeszli, a nazwy prowadzą tutaj.
topic-joining = Subskrybenci tematu { $topic } przechodzą do tematu { $into }. Do tego czasu { $topic } jest w użyciu.

button-topic-add = Dodaj temat
button-all-topics = Wszystkie tematy
button-more-topics = Więcej tematów
button-earlier-topics = Wcześniejsze tematy
button-rename = Nazwa
button-emoji = Emoji
button-colour = Kolor
button-local-name = Nazwa w języku
button-up = ↑ W górę
button-down = ↓ W dół
button-retire = Zamknij…
button-retire-alone = Zamknij bez następcy
button-retire-into = Do innego tematu
button-retire-now = Zamknij

form-topic-add = Nowy temat
form-topic-add-label = Nazwa, w razie potrzeby z emoji
form-topic-add-question = Jak nazywa się temat? Na przykład: Pogoda ☀️
form-topic-rename = Nowa nazwa: { $topic }
form-topic-rename-label = Nowa nazwa
form-topic-rename-question = Jak odtąd nazywa się { $topic }? Stara nazwa nadal działa.
form-topic-name = { $topic } w innym języku
form-topic-name-label = Język i nazwa
form-topic-name-question = W jakim języku i jak? Na przykład: de Wetter. Sam język usuwa nazwę.
form-topic-emoji = Emoji: { $topic }
form-topic-emoji-label = Jedno emoji albo nic
form-topic-emoji-question = Jakie emoji stoi przed { $topic }?
form-topic-colour = Kolor: { $topic }
form-topic-colour-label = Sześć cyfr jak #1f6feb albo nic
form-topic-colour-question = Jaki kolor Discord pokazuje obok { $topic }? Sześć cyfr, na przykład #1f6feb.

error-topic-usage = Samo /topic pokazuje wszystkie tematy; poza tym: /topic add pogoda Pogoda ☀️ · /topic rename pogoda klimat · /topic name pogoda de Wetter · /topic emoji pogoda ☀️ · /topic colour pogoda #1f6feb · /topic up pogoda · /topic place pogoda · /topic retire pogoda into klimat
error-topic-taken = „{ $topic }” jest lub było nazwą tematu { $owner }. Trzeba wybrać inną.
error-topic-retired = Temat „{ $topic }” został zamknięty. Trzeba wybrać inny albo go przywrócić: /topic add { $topic }
error-topic-place = Nie znam tego miejsca. Trzeba mnie tam dodać i użyć tam /subscribe, a potem podać je jako telegram:CHAT/THREAD albo discord:FORUM i tag.
error-name-length = Nazwa może mieć od 1 do { $most } znaków.
error-emoji = Potrzebne jest jedno emoji i nic więcej.
error-colour = „{ $colour }” to nie kolor. Pisze się go sześcioma cyframi, na przykład #1f6feb.
error-local-name = Potrzebny jest język i nazwa w nim, na przykład: de Wetter
refused-topic-itself = Tematu { $topic } nie można połączyć z nim samym. Trzeba wybrać inny.
refused-topic-moving = Trwa jeszcze przenoszenie subskrybentów tematu { $topic }. Proszę spróbować ponownie, gdy się skończy.
