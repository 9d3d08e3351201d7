# What is wrong with a text file that is to become a brief.

import-page-empty = Na tej stronie nie ma depeszy: są tylko menu i ozdobniki. Trzeba skopiować całą stronę, z tytułem i tekstem.
import-page-translations = Strona z wiadomościami nie może mieć tłumaczeń. Każda depesza musi być w osobnym pliku.
import-unknown = Wiersz „{ $field }” nic tu nie znaczy. Znane są topics, desk, urgency, language, image, link i related.
import-repeated = „{ $field }” występuje dwa razy. Trzeba zostawić jedno.
import-not-a-field = Wiersz „{ $field }” jest niezrozumiały. Potrzebna jest nazwa, dwukropek i wartość.
import-unclosed = Brakuje wiersza ---, który kończy pierwszą część. Jego miejsce jest przed tytułem.
import-not-an-urgency = Pilność to nie flash, urgent ani routine.
import-not-a-language = Język jest niezrozumiały. Pisze się na przykład en lub uk.
import-not-an-address = „{ $field }” to nie adres strony. Powinien zaczynać się od https://.
import-not-a-number = „{ $field }” nie wskazuje żadnej depeszy. Potrzebny jest jej numer albo tytuł innego materiału.
import-headline-missing = Brakuje tytułu. Jego miejsce jest w pierwszym wierszu tekstu.
import-headline-long = Tytuł jest za długi: mieści się najwyżej 256 znaków. W pierwszym wierszu trzeba podać krótszy.
