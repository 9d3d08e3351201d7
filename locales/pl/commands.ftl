# What each command and each of its options is for: one line, at most 100 characters.

command-latest = najnowsze depesze, z jednego tematu lub ze wszystkich
command-more = następne depesze z listy
command-read = cała depesza
command-search = depesze z podanymi słowami, od najnowszych
command-topics = wszystkie tematy, z przyciskami do wyboru
command-subscribe = subskrypcja depesz: z wybranych tematów lub ze wszystkich
command-unsubscribe = pominięcie tematów albo koniec subskrypcji
command-stop = koniec subskrypcji
command-start = początek
command-help = co można tu zrobić
command-cancel = rezygnacja z pytania, które czeka na odpowiedź
command-post = nowa depesza
command-drafts = co nie jest jeszcze opublikowane
command-edit = zmiana szkicu
command-publish = wysłanie depeszy
command-update = nowe fakty: inny tekst, kopie podają godzinę
command-correct = był błąd: kopie dostają notkę ze sprostowaniem
command-refile = literówka: inny tekst, kopie o tym nie mówią
command-withhold = ukrycie opublikowanej depeszy na czas sprawdzania
command-release = przywrócenie wstrzymanej depeszy
command-retract = wycofanie opublikowanej depeszy zewsząd
command-spike = porzucenie szkicu
command-claim = przejęcie redakcji kodem albo tego serwera dla redakcji

option-topic = jeden temat
option-topics = tematy oddzielone spacjami; brak oznacza wszystkie
option-words = jedno lub więcej słów; „w cudzysłowie”, jeśli stoją obok siebie
option-number = numer depeszy
option-text = tekst; bez niego otworzy się formularz
option-picture = zdjęcie: PNG, JPEG, GIF lub WebP, najwyżej 10 MB
option-urgency = jak bardzo jest pilna
option-note = co było błędem, dla czytelników; bez tego otworzy się formularz
option-reason = powód wycofania, dla czytelników; bez niego otworzy się formularz
option-code = kod pokazany przy uruchomieniu programu
option-payload = od czego zacząć

help-newsroom = Dla redakcji:
help-short = Jestem botem z wiadomościami. /latest pokazuje najnowsze depesze, /topics pozwala wybrać tematy, /help pokazuje wszystko, co potrafię.
help-short-newsroom = Aby zrobić z wiadomości depeszę, wystarczy odpowiedzieć na nią /post albo napisać /post, tytuł i tekst. /help pokazuje wszystko, co potrafię.

error-number-missing = Która depesza? Jej numer podaje się po poleceniu: /{ $command } 12. /drafts pokazuje szkice, /latest opublikowane.
error-number-missing-reader = Która depesza? Jej numer podaje się po poleceniu: /{ $command } 12. /latest pokazuje najnowsze.
error-choice = „{ $words }” jest niezrozumiałe. Do wyboru: { $choices }.
error-unknown-command = Nie ma polecenia /{ $command }. /help pokazuje, co można zrobić.
error-unexpected = Coś poszło nie tak po naszej stronie. Proszę spróbować ponownie za chwilę; jeśli to nie minie, redakcji przyda się ten numer: { $reference }.

refused-not-administrator = O tym, co tu przychodzi, decydują tylko administratorzy. W prywatnym czacie ze mną każdy wybiera dla siebie.
refused-not-newsroom = /{ $command } jest dla redakcji. Dla czytelników są /latest, /topics i /subscribe.
refused-not-writer = /{ $command } wymaga roli autora. Nadaje ją właściciel redakcji.
refused-not-editor = /{ $command } wymaga roli redaktora. Trzeba poprosić redaktora.
refused-not-owner = /{ $command } wymaga roli właściciela. Trzeba poprosić właściciela.
