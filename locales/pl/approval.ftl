# Submitting, approving and sending back.

command-submit = przekazanie szkicu redaktorom
command-approve = wysłanie tego, co przekazał autor
command-reject = odesłanie przekazanej depeszy autorowi
option-reject-reason = dlaczego wraca, do wiadomości autora; bez powodu otworzy się formularz

button-submit = Przekaż
button-approve = Zatwierdź
button-reject = Odeślij

form-reject = Odesłanie #{ $number }
form-reject-reason-label = Dlaczego? Przeczyta to autor.
form-reject-reason-question = Dlaczego depesza wraca? Powód przeczyta jej autor. Jedno lub dwa zdania.

refused-not-yours = #{ $number } to szkic innej osoby. /drafts pokazuje własne szkice; redaktor może zmienić każdy.
refused-edit-approved = #{ $number } jest zatwierdzona i czeka na swoją porę. Zmienić ją może inny redaktor.
refused-four-eyes-edited = Ostatnia zmiana w #{ $number } jest od tej samej osoby, a tu wypuszcza ktoś inny. /submit { $number } przekazuje ją pozostałym redaktorom.
refused-four-eyes = #{ $number } to własna depesza, a tu wypuszcza ją ktoś inny. /submit { $number } przekazuje ją pozostałym redaktorom.
refused-submitted-already = #{ $number } już czeka na redaktora. W tym czasie zmienia ją /edit { $number }.
refused-approve-draft = #{ $number } nie została przekazana. /submit { $number } przekazuje ją redaktorom, /publish { $number } wysyła.
refused-reject-draft = #{ $number } nie została przekazana, więc nie ma czego odsyłać. /edit { $number } ją otwiera.
refused-late-approved = Za późno: #{ $number } jest już wypuszczona ({ $name }).
refused-late-rejected = Za późno: #{ $number } jest już odesłana ({ $name }).
refused-late-spiked = Za późno: #{ $number } jest już porzucona ({ $name }).
