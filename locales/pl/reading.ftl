# Lists of briefs.

list-title = Najnowsze depesze
list-title-topic = Najnowsze: { $topic }
list-title-search = Wyniki dla „{ $words }”
list-title-like = Podobne do #{ $number }
list-more = /more pokazuje następne.
list-end = To już wszystko.
list-nothing = Nic jeszcze nie opublikowano. /subscribe przyniesie pierwszą depeszę.
list-nothing-topic = W temacie { $topic } nic jeszcze nie opublikowano. /latest pokazuje wszystkie tematy.
list-nothing-search = Nie ma wyników dla „{ $words }”. Warto podać mniej słów albo tylko początek jednego; /latest pokazuje najnowsze depesze.
list-nothing-like = Nie ma jeszcze podobnych do #{ $number }. /latest pokazuje najnowsze depesze.
list-nothing-more = To była ostatnia. /latest zaczyna znów od najnowszych.
list-corrected = sprostowana

error-search-empty = Czego szukać? Jedno lub dwa słowa podaje się po poleceniu: /search prom.

button-latest = Najnowsze depesze
button-more = Pokaż więcej
button-read = Czytaj #{ $number }
button-topics = Tematy
button-like = Więcej takich
button-share = Udostępnij
button-read-on = Czytaj w bocie

inline-nothing = Nie ma wyników. Najnowsze depesze są w bocie.
