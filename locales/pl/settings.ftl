# What a place wants, and how: the menu of /settings.

command-settings = co tu przychodzi i jak: tematy, pilność, języki, wygląd

settings-title-own = Ustawienia
settings-title = Ustawienia: { $place }
settings-line = { $name }: { $value }
settings-on = tak
settings-off = nie

settings-topics-none = Żadne
settings-topics-nothing = żadne, nic nie przychodzi
settings-topics-every = wszystkie
settings-topics-but = wszystkie oprócz: { $topics }
settings-topics-chosen = { $topics }
settings-topics-how = Naciśnięcie tematu dodaje go albo usuwa. Przycisk Żadne kończy subskrypcję.
settings-no-topics = Nie ma tu jeszcze wybranych tematów. Najpierw trzeba wybrać tematy: /settings, potem Tematy.

settings-urgency-how = Co ma przychodzić?
settings-least-routine = wszystko
settings-least-urgent = pilne i z ostatniej chwili
settings-least-flash = tylko z ostatniej chwili

settings-languages-how = W jakich językach mają przychodzić depesze? Naciśnięcie dodaje język albo go usuwa.
settings-languages-all = wszystkie

settings-layout-how = Ile depeszy pokazywać? Resztę otwiera przycisk.
settings-layout-headline = sam tytuł
settings-layout-card = tytuł i początek
settings-layout-full = cały tekst

settings-sound-on = zależnie od pilności
settings-sound-off = nigdy

settings-button-unknown = Ten przycisk już nic nie robi. /settings otwiera menu na nowo.

button-settings-topics = Tematy
button-settings-urgency = Pilność
button-settings-languages = Języki depesz
button-settings-layout = Układ
button-settings-sound = Dźwięk
button-settings-link-cards = Podgląd linków
button-settings-words = Słowa
button-settings-include = Tylko ze słowami…
button-settings-exclude = Nigdy ze słowami…
button-settings-pause = Przerwa
button-settings-pause-day = Dzień
button-settings-pause-week = Tydzień
button-settings-pause-open = Do odwołania
button-settings-resume = Wznów teraz

settings-words-no = bez filtra
settings-words-counted = { $include ->
    [0] { $exclude ->
        [one] bez jednego słowa
        [few] bez { $exclude } słów
        [many] bez { $exclude } słów
       *[other] bez { $exclude } słowa
    }
   *[other] { $exclude ->
        [0] tylko z { $include ->
            [one] jednym słowem
            [few] jednym z { $include } słów
            [many] jednym z { $include } słów
           *[other] jednym z { $include } słowa
        }
       *[other] tylko z jednymi słowami, bez innych
    }
}
settings-words-include = Tylko depesze ze słowami: { $words }
settings-words-exclude = Nigdy depesze ze słowami: { $words }
settings-words-how = Słów szukamy w tytule i tekście dokładnie tak, jak są wpisane: „prom” nie znajduje „promy”. Wielkość liter nie ma znaczenia.
settings-words-many = Limit słów i zwrotów: { $most }. Trzeba któreś pominąć.
settings-words-long = Słowo lub zwrot jest za długie (limit znaków: { $most }). Trzeba je skrócić.
settings-words-none = W „{ $words }” nie ma żadnego słowa. Potrzebne są litery lub cyfry.

form-words-include = Tylko depesze z tymi słowami
form-words-exclude = Bez depesz z tymi słowami
form-words-label = Słowa i zwroty oddzielone przecinkami
form-words-include-question = Z jakimi słowami lub zwrotami mają przychodzić depesze? Oddziela się je przecinkami: prom, rada miasta. Zastąpią dotychczasową listę.
form-words-exclude-question = Z jakimi słowami lub zwrotami depesze mają nie przychodzić? Oddziela się je przecinkami: prom, rada miasta. Zastąpią dotychczasową listę.

settings-pause-none = nie
settings-pause-open = do odwołania
settings-pause-until = do { $time }
settings-pause-how = W czasie przerwy depesze nie przychodzą. To, co się wtedy ukaże, nie przyjdzie później; pokazuje je /latest. Sprostowania nadal trafiają do kopii, które tu są.
settings-pause-begun = Przerwa trwa. To, co się teraz ukaże, nie przyjdzie później; pokazuje je /latest.
settings-resumed = Nowe depesze znów przychodzą. Te z przerwy już nie przyjdą; pokazuje je /latest.

command-timezone = strefa czasowa, w której pokazywane są godziny
option-city = miasto albo różnica, na przykład +2; bez tego padnie pytanie

settings-zone-unknown = Nie znam strefy czasowej „{ $typed }”. Potrzebne jest duże miasto z tej strefy, na przykład Warszawa, albo różnica od UTC: +2
settings-zone-which = Która z nich?
button-settings-zone = Strefa czasowa
form-zone = Strefa czasowa
form-zone-label = Miasto albo różnica od UTC: +2
form-zone-ask = Jaka to strefa czasowa? Potrzebne jest duże miasto z tej strefy, na przykład Warszawa, albo różnica od UTC: +2. Można też wysłać swoją lokalizację; służy tylko ten jeden raz i nie jest przechowywana.

button-settings-export = Eksport
button-settings-delete = Usuń moje dane
button-settings-forget = Usuń wszystko

settings-delete-how = To kończy subskrypcję i usuwa wszystko, co tu wybrano, miejsce przerwania lektury i otwarte pytania. Zostają dwie rzeczy: które depesze tu przyszły, żeby docierały do nich sprostowania i wycofania, oraz dziennik redakcji o tym, kto co zmienił. Usunąć?
settings-forgotten = Usunięto. Nic tu już nie przychodzi; kopie, które tu są, nadal są prostowane. /start zaczyna od nowa.

button-settings-main = Ustawienia
button-settings-filters = Filtry
button-settings-appearance = Wygląd i dźwięk
button-settings-data = Moje dane

settings-data-how = Eksport daje wszystko, co tu wybrano. Usuń moje dane pyta jeszcze raz, zanim usunie.
