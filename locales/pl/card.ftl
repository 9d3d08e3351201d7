# The draft's card: its fields, its pages, and what is looked at before publishing.

card-follow-up = To ciąg dalszy #{ $number }: w każdym czacie będzie na nią odpowiedzią.
card-language = Język: { $language }
card-alt = Na zdjęciu: { $alt }
card-no-alt = Zdjęcie nie ma opisu dla osób, które go nie widzą. Dodaje się go pod Więcej…
card-choose-topics = Wybór tematów; te z ✓ są ustawione.
card-choose-topics-page = Wybór tematów; te z ✓ są ustawione. Strona { $page } z { $pages }.
card-choose-desk = Wybór działu, który podpisuje depeszę.
card-no-choices = Nie ma jeszcze tematów. Pierwszy trzeba wpisać.
card-no-desks = Nie ma jeszcze działów. /desk tworzy pierwszy.

button-more-fields = Więcej…
button-back = Wróć
button-done = Gotowe
button-type-topics = Wpisz…
button-previous = ‹ Wcześniejsze
button-next = Dalsze ›
button-field-desk = Dział
button-field-alt = Opis zdjęcia
button-field-related = Powiązane
button-field-follow-up = Ciąg dalszy
button-field-language = Język
button-remove-picture = Usuń zdjęcie
button-time-expire = Koniec…

form-alt-label = Co widać na zdjęciu
form-alt-question = Co widać na zdjęciu? Jedno zdanie, dla osób, które go nie widzą.
form-related-label = Numer depeszy albo tytuł i adres
form-related-question = Co się z nią wiąże? Numer opublikowanej depeszy albo tytuł innego materiału, a po nim adres.
form-follow-up-label = Numer wcześniejszej depeszy
form-follow-up-question = Której depeszy to ciąg dalszy? Potrzebny jest numer opublikowanej, na przykład: #12
form-language-label = Język
form-language-question = W jakim języku jest napisana? Na przykład: en, uk lub pt-BR

error-alt-long = Opis jest za długi (liczba znaków: { $length }, limit: { $most }). Trzeba go skrócić i wysłać ponownie.
error-language = To nie jest język. Potrzebny jest jego kod, na przykład en, uk lub pt-BR.
error-brief-number = To nie jest numer depeszy. Pisze się go tak: 12 lub #12.

command-preview = jak depeszę pokaże druga platforma i co się tam nie zmieści

check-first = Zanim wyjdzie:
check-no-text = Nie ma tekstu.
check-cut = Na platformie { $platform } nie zmieści się { $leftOut } z { $whole } znaków; resztę otwiera przycisk.
check-picture-gone = Pod adresem jej zdjęcia nie ma już zdjęcia.

button-publish-anyway = Opublikuj mimo to
button-preview-telegram = Na Telegramie
button-preview-discord = Na Discordzie

reach-nobody = Nikt jej jeszcze nie subskrybuje.
reach-exact = Trafi do { $where }; do ostatniego za około { $time }.
reach-about = Trafi do około { $where }; do ostatniego za około { $time }.
reach-in-digests = { $places ->
    [one] { $places } z nich w przeglądzie.
    [few] { $places } z nich w przeglądach.
    [many] { $places } z nich w przeglądach.
   *[other] { $places } z nich w przeglądach.
}
reach-only-digests = Trafi do { $where } w następnych przeglądach.
reach-telegram = { $places ->
    [one] jednego czatu na Telegramie
    [few] { $places } czatów na Telegramie
    [many] { $places } czatów na Telegramie
   *[other] { $places } czatu na Telegramie
}
reach-discord = { $places ->
    [one] jednego kanału na Discordzie
    [few] { $places } kanałów na Discordzie
    [many] { $places } kanałów na Discordzie
   *[other] { $places } kanału na Discordzie
}

preview-title = #{ $number } tak, jak pokaże ją { $platform }:
preview-byline = Nad nią, małym drukiem: { $text }
preview-headline = Tytuł: { $text }
preview-text = Tekst: { $text }
preview-message = { $text }
preview-picture = Zdjęcie: { $text }
preview-picture-bare = Zdjęcie bez opisu
preview-field = Pod nią: { $text }
preview-footer = Na końcu, małym drukiem: { $text }
preview-link-card = Z podglądem strony { $text }
preview-button = Przycisk: { $text }
preview-fits = { $platform } pomieści całość.

post-first-picture = Depesza ma jedno zdjęcie: zostaje pierwsze.
post-picture-left-out = Zdjęcie zostało pominięte: depesz jest kilka i nie wiadomo, do której należy. Można je dodać po otwarciu jednej z nich.
post-maybe-split = Telegram kończy wiadomość po 4096 znakach, a tu nie widzę dalszego ciągu. Dłuższy tekst najlepiej wysłać mi w prywatnym czacie.
post-joined = Tekst przyszedł w dwóch wiadomościach; są połączone.
