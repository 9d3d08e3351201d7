# Pages and pictures that are fetched from an address somebody gave.

fetch-not-http = Można otwierać tylko adresy zaczynające się od http:// lub https://.
fetch-with-name = Adresów z nazwą użytkownika lub hasłem nie otwieramy. Trzeba pominąć tę część.
fetch-internal = Ten adres prowadzi do sieci prywatnej, więc go nie otwieramy. Potrzebny jest adres publiczny.
fetch-port = Stron na porcie { $port } nie otwieramy. Potrzebny jest adres bez portu.
fetch-no-host = Nie ma { $host }. Proszę sprawdzić adres.
fetch-unreachable = Ten adres nie odpowiada. Proszę go sprawdzić albo spróbować później.
fetch-not-found = Pod tym adresem nie ma strony (404). Proszę go sprawdzić.
fetch-refused = Ten serwis odmawia pokazania strony (kod { $status }). Depeszę trzeba napisać ręcznie.
fetch-redirects = Ten adres przekierowuje zbyt wiele razy (limit: { $most }). Potrzebny jest adres samej strony.
fetch-too-big = To, co jest pod tym adresem, ma ponad { $most } MB. Depeszę trzeba napisać ręcznie.
fetch-too-slow = Ten adres odpowiadał dłużej niż { $seconds } s. Proszę spróbować później.
fetch-not-a-page = Pod tym adresem nie ma strony internetowej. Potrzebny jest adres strony o tym materiale.
fetch-not-a-picture = Pod tym adresem nie ma zdjęcia. Potrzebny jest adres samego zdjęcia.
fetch-broken = Ten serwis przerwał odpowiedź. Proszę spróbować później.
fetch-no-title = Ta strona nie ma tytułu.
fetch-stopping = Serwis się zatrzymuje. Proszę spróbować ponownie za minutę.

fetch-no-page = Przyjęto tylko link. { $reason }
fetch-no-picture = Zdjęcia ze strony nie przyjęto. { $reason }
