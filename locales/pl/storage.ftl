# What the store says. DATABASE_URL is the name of a setting.

storage-url = DATABASE_URL jest niezrozumiałe. Pisze się sqlite: i plik, na przykład sqlite:./data/briefwire.db.
storage-no-postgres = PostgreSQL nie jest jeszcze obsługiwany. W DATABASE_URL trzeba ustawić sqlite: i plik, na przykład sqlite:./data/briefwire.db.
storage-cannot-open = Nie można otworzyć bazy danych { $file } ({ $reason }). Proszę sprawdzić, czy jej folder istnieje i czy można w nim zapisywać.
storage-not-a-database = Plik { $file } nie jest bazą danych Briefwire. W DATABASE_URL trzeba ustawić inny plik.
storage-newer-schema = Tę bazę danych utworzyła nowsza wersja Briefwire (jej schemat to { $found }, ten program zna { $known }). Trzeba uruchomić nowszy program albo przywrócić kopię zapasową sprzed aktualizacji.
storage-busy = Baza danych jest zajęta: od pięciu sekund trzyma ją inny program. Proszę spróbować ponownie za chwilę.
storage-broken-row = Wiersz { $row } tabeli { $table } w bazie danych jest uszkodzony. Trzeba go przywrócić z kopii zapasowej.

storage-no-brief = Nie ma depeszy #{ $number }. Proszę sprawdzić numer i spróbować ponownie.
storage-no-desk = Nie ma działu { $id }.
storage-no-destination = Nie ma miejsca { $id }.
storage-no-picture = Zdjęcia nie ma w bazie danych.
storage-desk-exists = Dział { $name } już istnieje. Trzeba wybrać inną nazwę.
storage-destination-exists = Miejsce { $address } już istnieje.
