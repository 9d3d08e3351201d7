# How far a brief has come: what /report and `briefwire report` say.

command-report = dokąd dotarła depesza i co się nie udało

report-title = #{ $number } · { $headline } · wersja { $version }
report-sent = wysłane: { $copies }
report-edited = zmienione do tej wersji: { $copies }
report-removed = usunięte: { $copies }
report-digested = w przeglądach: { $copies }, ostatnia po { $time }
report-pending = do wysłania: { $copies }
report-retrying = ponawiane: { $copies }
report-parked = czekają na powrót miejsca: { $copies }
report-expired = za późno: { $copies }
report-skipped = już niechciane: { $copies }
report-cancelled = już niewysyłane: { $copies }
report-out-of-reach = poza zasięgiem: { $copies }
report-posting = Wysyłka jeszcze trwa.
report-withheld = Depesza jest wstrzymana; wysyłka ruszy dalej po /release { $number }.
report-paused = Wysyłka jest zawieszona. Wysłane kopie są nadal poprawiane; Wznów wysyła ją do reszty.
report-stopped = Wysyłka została zakończona. Nikt więcej jej nie dostanie; wysłane kopie są nadal poprawiane.
report-changing = Ostatnia zmiana jest jeszcze w drodze.
report-time-half = połowa w { $time }
report-time-most = 95% w { $time }
report-time-all = całość w { $time }
report-seconds = { $seconds } s
report-minutes = { $minutes } min { $seconds } s
report-hours = { $hours } godz. { $minutes } min
report-uncertain = { $copies ->
    [one] Jedna wysyłka nie doczekała się odpowiedzi: kopia może być podwójna albo niewidoczna.
    [few] { $copies } wysyłki nie doczekały się odpowiedzi: kopie mogą być podwójne albo niewidoczne.
    [many] { $copies } wysyłek nie doczekało się odpowiedzi: kopie mogą być podwójne albo niewidoczne.
   *[other] { $copies } wysyłki nie doczekało się odpowiedzi: kopie mogą być podwójne albo niewidoczne.
}
report-failed = Nieudane: { $copies }
report-reason = { $copies } × { $reason }
report-cause = { $cause }: { $reason }
report-reasons-more = i inne
report-place = { $place }: { $figures }
report-telegram-channel = Kanały na Telegramie
report-telegram-group = Grupy na Telegramie
report-telegram-private = Prywatne czaty na Telegramie
report-discord-channel = Kanały na Discordzie
report-discord-group = Grupy na Discordzie
report-discord-private = Wiadomości prywatne na Discordzie
report-place-sent = wysłane { $copies }
report-place-waiting = do wysłania { $copies }
report-place-failed = nieudane { $copies }
report-nothing = Nie ma nikogo, kto by ją dostał.
report-reactions = Reakcje: { $reactions }
report-reaction = { $emoji } { $times }
report-reaction-other = inne { $times }
report-pressed-read = Przeczytana w całości: { $times }
report-pressed-like = Więcej takich: { $times }
report-pressed-open = Otwarta z linku: { $times }
report-pressed-send = Przesłana dalej jako karta: { $times }
report-pressed-follow = Zaczęto obserwować: { $times }
report-pressed-unfollow = Przestano obserwować: { $times }
report-again = { $copies ->
    [0] Nie zostało nic, co można wysłać ponownie.
    [one] Jedna kopia jest wysyłana ponownie.
    [few] { $copies } kopie są wysyłane ponownie.
    [many] { $copies } kopii jest wysyłanych ponownie.
   *[other] { $copies } kopii jest wysyłane ponownie.
}
report-troubled = { $address }  { $reason }  { $title }

button-sending-pause = Zawieś wysyłkę
button-sending-resume = Wznów wysyłkę
button-sending-stop = Zakończ wysyłkę
button-report-open = Raport
button-report = Sprawdź znów
button-send-again = Ponów nieudane

refused-report-not-yours = #{ $number } to depesza innej osoby. Dokąd dotarła, może powiedzieć redaktor.
error-report-unpublished = #{ $number } nigdy nie była opublikowana, więc nie ma raportu. /publish { $number } ją wysyła.

# Why copies failed, and what to do about it.
failure-text-refused = platforma odrzuciła tekst
failure-picture-refused = platforma odrzuciła zdjęcie
failure-no-rights = bot nie może tam pisać
failure-no-answer = platforma nie odpowiedziała
failure-unmade = nie udało się złożyć wiadomości
failure-unconfirmed = mogło dotrzeć, bez potwierdzenia
failure-not-deletable = nie udało się usunąć
failure-refused = odmowa

remedy-text-refused = → Warto uprościć tekst przez /refile { $number }; wtedy nastąpi nowa próba.
remedy-picture-refused = → Trzeba dać inne zdjęcie albo ponowić nieudane.
remedy-no-rights = → Ktoś stamtąd musi pozwolić botowi pisać; potem trzeba ponowić nieudane.
remedy-no-answer = → Trzeba ponowić nieudane, gdy platforma odpowie.
remedy-unmade = → Trzeba ponowić nieudane; jeśli to nie pomoże, powód jest w dzienniku.
remedy-unconfirmed = → Trzeba tam zajrzeć: przy DELIVERY_GUARANTEE=at-most-once nic nie idzie dwa razy.
remedy-not-deletable = → Ktoś stamtąd musi to usunąć albo trzeba ponowić nieudane.
remedy-refused = → Trzeba sprawdzić, czy to miejsce jeszcze istnieje, i ponowić nieudane.
