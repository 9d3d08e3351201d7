# What the command line says.

error-file = Nie można odczytać { $path }. Proszę sprawdzić nazwę i spróbować ponownie.
error-cli-translation = „{ $text }” to nie tłumaczenie. Potrzebny jest język i plik, na przykład uk=ferry.uk.md.
error-cli-text-missing = Brakuje tekstu. Podaje się go po numerze albo przez --file.
error-port-in-use = Port { $port } na { $host } jest zajęty. Trzeba zatrzymać to, co go używa, albo ustawić w PORT inny.
error-cannot-listen = Nie można nasłuchiwać na { $host }, port { $port } ({ $reason }). W HOST i PORT trzeba ustawić adres tego komputera.

cli-published = #{ $number } jest opublikowana.
cli-scheduled = #{ $number } wychodzi: { $time } ({ $zone }).
cli-drafted = #{ $number } to szkic: { $headline }
cli-needs-headline = #{ $number } to szkic, któremu brakuje tytułu. Propozycja: { $proposed }
cli-left-out = Pominięto: { $line }
cli-changed = #{ $number } ma teraz wersję { $version }; wszystkie kopie za nią podążą.
cli-translated = Tłumaczenie #{ $number } jest zapisane.
cli-retracted = #{ $number } jest wycofana; każda kopia zostanie usunięta albo zastąpiona.
cli-brief = #{ $number }  { $state }  { $headline }
cli-no-briefs = Nie ma jeszcze depesz.
cli-no-headline = (bez tytułu)
cli-destination-added = { $address } dostaje { $topics }.
cli-destination-every-topic = wszystkie tematy
cli-destination-paused = { $address } ma przerwę.
cli-destination = { $address }  { $state }  { $title }
cli-no-destinations = Nie ma jeszcze żadnych miejsc. Dodaje je: briefwire destination add ADDRESS
error-destination-no-bot = Nie ma tu bota dla platformy { $platform }. Najpierw trzeba ustawić jego token.
error-destination-unknown = { $address } nie jest znanym miejscem. Lista: briefwire destination list
error-state = Nie ma takiego stanu. Dostępne: { $states }.
error-destination-none = Brakuje adresu. Potrzebny jest taki jak telegram:-1001234567890 albo plik podany przez --from.

welcome-running = Briefwire działa. Jego stan: { $url }/health/ready
welcome-playground = Środowisko próbne jest otwarte: { $url }
welcome-claim = Ta redakcja nie ma jeszcze właściciela. Trzeba raz wysłać botowi: /claim { $code }
error-port = { $text } to nie port. Potrzebna jest liczba od 0 do 65535.
error-address = { $address } to nie adres. Pisze się telegram:CHAT, telegram:CHAT/THREAD lub discord:CHANNEL, z identyfikatorami platformy.
error-number = „{ $text }” to nie numer depeszy. Numer stoi po znaku #, na przykład 12.
error-urgency = „{ $text }” to nie stopień pilności. Dostępne: flash, urgent, routine.
error-count = „{ $text }” to nie ilość. Potrzebna jest liczba całkowita od 1.
