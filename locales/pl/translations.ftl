# A brief in other languages than its own: the newsroom’s pages, forms and answers.

command-translate = depesza w innym języku albo zmiana jej tłumaczenia
option-translation-language = język: en, uk lub pt-BR; bez tego pojawi się wybór
option-translation = tytuł w pierwszym wierszu, tekst w następnych; bez tego otworzy się formularz

button-translations = Tłumaczenia
button-translation-other = Inny język…
button-translation-note = Sprostowanie
button-translation-confirm = Nadal dobre
button-translation-remove = Usuń
button-translation-remove-now = Usuń je

card-translations = Także w językach: { $languages }

translation-no-headline = { $language } (bez tytułu)
translation-no-text = { $language } (bez tekstu)
translation-outdated = { $language } (do wcześniejszego tekstu)
translations-how = Wybór języka, w którym ją napisać, albo tłumaczenia do zmiany.
translations-none = Jej jedyny język to { $language }. Można wybrać następny.
translations-full = Więcej tłumaczeń się nie zmieści (limit: { $most }). Aby dodać nowe, trzeba któreś usunąć.
translation-page = Język: { $language }. Tak widzą ją czytelnicy:
translation-page-no-headline = Język: { $language }. Nie ma jeszcze tytułu: czytelnicy widzą tytuł oryginału.
translation-page-no-text = Język: { $language }. Nie ma jeszcze tekstu: czytelnicy dostają oryginał, jak tutaj.
translation-page-older = Język: { $language }. Oryginał się od tego czasu zmienił. Trzeba zmienić tekst albo nacisnąć Nadal dobre, jeśli wciąż się zgadza.
translation-page-wrong = Język: { $language }. Oryginał został od tego czasu poprawiony, więc czytelnicy dostają to, co tutaj widać. Trzeba zmienić tekst albo nacisnąć Nadal dobre, jeśli się zgadza.
translation-how = Zmienia je też /translate { $number } { $language }: tytuł w tym samym wierszu, tekst w następnych.
translation-remove = Czytelnicy tego języka ({ $language }) dostaną oryginał. Usunąć tłumaczenie?

form-translation = #{ $number }: { $language }
form-translation-new = #{ $number } w innym języku
form-translation-headline-label = Tytuł
form-translation-headline-question = Jaki jest tytuł w tym języku ({ $language })? Jeden wiersz, najwyżej 256 znaków.
form-translation-text-label = Tekst
form-translation-text-question = Jaki jest tekst w tym języku ({ $language })?
form-translation-alt-label = Co widać na zdjęciu
form-translation-alt-question = Co widać na zdjęciu? Jedno zdanie w tym języku: { $language }.
form-translation-note-label = Notka ze sprostowaniem
form-translation-note-question = Co było błędem? Notka na każdej kopii, w tym języku: { $language }.
form-translation-tag-label = Język
form-translation-tag-question = Na jaki język? Potrzebny jest jego kod, na przykład: en, uk lub pt-BR
form-translation-any-headline-question = Jaki jest tytuł w tym języku? Jeden wiersz, najwyżej 256 znaków.
form-translation-any-text-question = Jaki jest tekst w tym języku?

check-translation-no-headline = Tłumaczenie ({ $language }) nie ma tytułu: pokazany będzie tytuł oryginału.
check-translation-no-text = Tłumaczenie ({ $language }) nie ma tekstu: ci czytelnicy dostaną oryginał.
check-translation-outdated = Tłumaczenie ({ $language }) dotyczy wcześniejszego tekstu.

error-translation-original = Język samej depeszy to { $language }, więc nie może ona mieć takiego tłumaczenia. Trzeba wybrać inny język.
error-translation-twice = Są dwa tłumaczenia na ten sam język ({ $language }). Trzeba zostawić jedno.
error-translation-empty = Tłumaczenie ({ $language }) jest puste. Potrzebny jest tytuł, a w wierszach pod nim tekst.
error-translations-many = Za dużo tłumaczeń: depesza mieści ich najwyżej { $most }. Aby dodać nowe, trzeba któreś usunąć.
error-no-translation = #{ $number } nie ma tego tłumaczenia ({ $language }). /translate { $number } pokazuje te, które są.
error-translation-overtaken = W trakcie pisania ktoś inny zmienił to tłumaczenie, więc wpisanego nie przyjęto. Trzeba otworzyć je ponownie i zacząć od tamtego.
