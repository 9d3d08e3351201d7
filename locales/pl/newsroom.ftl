# The newsroom's cards, forms and answers. On a card the number comes first.

post-usage = W jednym wierszu /post i tytuł, w następnych tekst, a na końcu, w razie potrzeby, wiersz #tematów. Można dołączyć zdjęcie. Można też teraz wysłać lub przekazać samą wiadomość.

card-draft = #{ $number } · szkic
card-submitted = #{ $number } · czeka na redaktora
card-scheduled = #{ $number } · wysyłka: { $time } ({ $zone })
card-published = #{ $number } · opublikowana: { $time } · wersja { $version }
card-withheld = #{ $number } · wstrzymana
card-retracted = #{ $number } · wycofana; trwa usuwanie jej kopii
card-spiked = #{ $number } · porzucona
card-no-topics = Nie ma tematu, więc dostaną ją tylko ci, którzy chcą wszystkich tematów.
card-needs-headline = Brakuje tytułu.
card-proposed = Propozycja: { $headline }
card-next-headline = Tytuł ustawia się przyciskami albo przez /edit { $number } i tytuł.
card-next-writer-draft = /submit { $number } przekazuje ją redaktorowi, /edit { $number } zmienia.
card-next-writer-submitted = Decyduje redaktor. Do tego czasu zmienia ją /edit { $number }.
card-next-submitted = /approve { $number } wysyła ją, /reject { $number } i powód odsyła.
card-text-stays = Tytuł jest nowy, tekst zostaje. Aby zmienić oba, tekst trzeba podać w wierszach pod tytułem.
card-next-publish = /publish { $number } wysyła ją, /edit { $number } zmienia.
card-next-scheduled = /schedule { $number } i pora przesuwa ją, /schedule { $number } cancel anuluje, /publish { $number } flash wysyła teraz.
card-next-published = /update { $number }, /correct { $number } lub /retract { $number } zmienia każdą kopię, /report { $number } mówi, dokąd dotarła.
card-next-withheld = /release { $number } ją przywraca, /retract { $number } wycofuje.

drafts-title = Jeszcze nieopublikowane
drafts-none = Nie ma szkiców. Nowy zaczyna /post.
drafts-more = Jest ich więcej; każdy otwiera /edit i numer.
drafts-no-headline = (jeszcze bez tytułu)
drafts-draft = #{ $number } · szkic
drafts-submitted = #{ $number } · czeka na redaktora
drafts-scheduled = #{ $number } · czeka na swoją porę

import-made = { $count ->
    [one] Powstał jeden szkic
    [few] Powstały { $count } szkice
    [many] Powstało { $count } szkiców
   *[other] Powstało { $count } szkicu
}
import-left-out = Pominięto: { $lines }

button-ask-me = Pytaj mnie po kolei
button-open = Otwórz #{ $number }
button-cancel = Anuluj
button-take-headline = Weź proponowany tytuł
button-field-headline = Tytuł
button-field-text = Tekst
button-field-topics = Tematy
button-field-link = Link
button-field-picture = Zdjęcie
button-urgency-flash = Flash
button-urgency-urgent = Pilna
button-urgency-routine = Zwykła
button-publish = Opublikuj
button-spike = Porzuć
button-update = Zaktualizuj
button-correct = Sprostuj
button-refile = Literówka
button-withhold = Wstrzymaj
button-release = Przywróć
button-follow-up = Ciąg dalszy…
button-retract = Wycofaj

retract-reach = { $copies ->
    [0] Nie ma jej jeszcze w żadnym czacie i nikt jej już nie dostanie.
    [one] Jest w jednym czacie.
    [few] Jest w { $copies } czatach.
    [many] Jest w { $copies } czatach.
   *[other] Jest w { $copies } czatu.
}
retract-how = Każda kopia zostanie usunięta, a tam, gdzie platforma już na to nie pozwala, zamieni się w notę. Tego nie da się cofnąć. Wycofać #{ $number }?
button-retract-reason = Wycofaj z powodem…
button-retract-plain = Wycofaj bez powodu

form-post = Nowa depesza
form-edit = Zmiana #{ $number }
form-follow-up = Ciąg dalszy #{ $number }
form-update = Aktualizacja #{ $number }
form-correct = Sprostowanie #{ $number }
form-refile = Literówka w #{ $number }
form-retract = Wycofanie #{ $number }
form-headline-label = Tytuł
form-headline-question = Jaki jest tytuł? Jeden wiersz, najwyżej 256 znaków.
form-text-label = Tekst
form-text-question = Jaki jest tekst?
form-post-headline-label = Tytuł
form-post-headline-question = Jeden wiersz, najwyżej 256 znaków. Jeśli zostanie pusty, tytułem będzie pierwszy wiersz tekstu.
form-post-text-label = Tekst
form-post-text-question = Sam tekst, tekst z tytułem w pierwszym wierszu albo cała skopiowana strona z wiadomością.
form-long-text-label = Nowy tekst zamiast starego
form-long-text-question = Obecny tekst jest za długi na ten formularz i nie jest pokazany. To, co zostanie wpisane, zastąpi całość.
form-topics-label = Tematy oddzielone spacjami
form-topics-question = Jakie tematy? Oddzielone spacjami, na przykład: sport zdrowie
form-link-label = Link do pełnego materiału
form-link-question = Jaki adres prowadzi do pełnego materiału? Zaczyna się od https://.
form-picture-label = Adres zdjęcia
form-picture-question = Potrzebne jest zdjęcie albo jego adres w sieci, zaczynający się od https://.
form-note-label = Co było błędem? Zobaczą to czytelnicy.
form-note-question = Co było błędem? Czytelnicy zobaczą tę notkę na każdej kopii. Jedno lub dwa zdania.
form-reason-label = Dlaczego? Mogą to zobaczyć czytelnicy.
form-reason-question = Dlaczego jest wycofywana? Czytelnicy mogą zobaczyć ten powód. Jedno lub dwa zdania.
form-new-text-label = Nowy tekst
form-new-text-question = Jaki jest nowy tekst? Zastąpi cały poprzedni.
form-corrected-text-label = Poprawiony tekst, jeśli się zmienia
form-corrected-text-question = Jaki jest poprawiony tekst, jeśli się zmienia?
form-returned = Oto wpisana treść, do ponownego użycia:
form-cancel = /cancel przerywa.
form-again = Po pytaniu przyszło polecenie, więc nie jest ono odpowiedzią. Jeszcze raz:
form-skip = Znak - zostawia to puste, /cancel przerywa.
form-cancelled = Przerwano. Nic się nie zmieniło.
form-nothing-to-cancel = Nie ma czego przerywać. /help pokazuje, co można zrobić.
form-answer-missing = Ta odpowiedź jest pusta. Potrzeba kilku słów albo /cancel.
form-no-picture = Zdjęcie nie jest tu potrzebne. Potrzebny jest tekst albo /cancel.

claim-done = To konto ma teraz rolę właściciela redakcji. /post zaczyna pierwszą depeszę, /help pokazuje wszystkie możliwości.
claim-member = To konto już należy do redakcji. /help pokazuje wszystkie możliwości.
claim-used-up = Kod jest zużyty, więc nikt inny nic z nim nie zrobi.
claim-exposed = Inni mogą tu przeczytać ten kod: proszę usunąć wiadomość. Kody wysyła się w prywatnym czacie ze mną.
claim-server = Ten serwer należy teraz do redakcji: jej polecenia pojawią się tu w ciągu minuty. /post zaczyna depeszę.

error-claim-how = Aby przejąć redakcję, trzeba wysłać /claim i kod pokazany przy uruchomieniu programu.
error-claim-nobody = Nie widzę tu, kto pisze. Proszę wysłać /claim i kod w prywatnym czacie ze mną.
error-claim-closed = Żaden kod nie czeka na użycie. Osobę z redakcji może zaprosić właściciel.
error-claim-wrong = To nie ten kod albo ktoś go już użył. Wysyła się go jako /claim CODE; nowy może dać właściciel.
error-claim-often = Zbyt wiele błędnych kodów. Proszę odczekać godzinę i spróbować ponownie.
