# Topics and what a place wants to be sent. $where is "private" where somebody speaks for themselves alone.

start-own = Witamy! Tu { $newsroom }. Proszę nacisnąć wybrane tematy albo żaden, jeśli mają być wszystkie, a potem sposób. Do tego czasu nic nie przyjdzie.
start-here = Tu może przynosić depesze { $newsroom }. Proszę nacisnąć wybrane tematy albo żaden, jeśli mają być wszystkie, a potem sposób.
start-again = Witamy ponownie! Tu { $newsroom }. Tematy teraz: { $topics }. Naciśnięcie tematu dodaje go albo pomija; można też wybrać, jak przychodzą depesze.
start-topic-ways = { $topic }: jak mają przychodzić nowe depesze z tego tematu?
start-chosen-all = Gotowe: każda depesza trafia tu od razu. Tematy: { $topics }.
start-chosen-urgent = Gotowe: trafiają tu od razu tylko depesze pilne i z ostatniej chwili. Tematy: { $topics }.
start-chosen-digest = Gotowe: depesze trafiają tu razem, { $when } ({ $zone }). Te z ostatniej chwili przychodzą od razu. Tematy: { $topics }.
start-change = /settings w każdej chwili zmienia wszystko; /latest pokazuje teraz najnowsze depesze.
button-start = Dostawaj tu depesze
button-start-all = Wszystko od razu
button-start-urgent = Tylko pilne
button-start-digest = Przegląd dnia
start-place = Przynoszę krótkie depesze. Co tu przychodzi, wybierają administratorzy przez /subscribe i /settings; /latest jest dla wszystkich.
start-topic = { $topic }: można dostawać tu każdą nową depeszę z tego tematu albo przeczytać te, które już są.

topics-none = Nie ma jeszcze tematów. /subscribe przynosi wszystkie depesze.
topics-list = { $where ->
    [private] Naciśnięcie tematu dodaje go albo pomija; można też napisać /subscribe i nazwę. /latest i nazwa pokazuje, co w nim jest:
   *[place] Administratorzy naciskają temat, żeby tu przychodził albo był pomijany. Każdy może go czytać przez /latest i nazwę:
}

subscription-every = { $where ->
    [private] Od teraz przychodzą wszystkie depesze. /unsubscribe i temat go pomija, /stop kończy wszystko.
   *[place] Od teraz trafiają tu wszystkie depesze. /unsubscribe i temat go pomija, /stop kończy wszystko.
}
subscription-already-every = { $where ->
    [private] Wszystkie depesze już przychodzą. /subscribe i temat ogranicza je do niego.
   *[place] Wszystkie depesze już tu trafiają. /subscribe i temat ogranicza je do niego.
}
subscription-chosen = { $where ->
    [private] Przychodzą: { $topics }. /subscribe i inny temat dodaje go, samo /subscribe oznacza wszystkie.
   *[place] Trafiają tu: { $topics }. /subscribe i inny temat dodaje go, samo /subscribe oznacza wszystkie.
}
subscription-already-chosen = { $where ->
    [private] To już przychodzi: { $topics }. /subscribe i inny temat dodaje go.
   *[place] To już tu trafia: { $topics }. /subscribe i inny temat dodaje go.
}
subscription-narrowed = { $where ->
    [private] Dotąd przychodziły wszystkie tematy. Od teraz tylko: { $topics }. Samo /subscribe przywraca wszystkie.
   *[place] Dotąd trafiały tu wszystkie tematy. Od teraz tylko: { $topics }. Samo /subscribe przywraca wszystkie.
}
subscription-unhidden = { $where ->
    [private] Ten temat znów przychodzi. /topics pokazuje, co przychodzi.
   *[place] Ten temat znów tu trafia. /topics pokazuje, co tu trafia.
}
subscription-hidden = { $where ->
    [private] Przychodzą wszystkie tematy oprócz: { $hidden }. /subscribe i nazwa przywraca jeden.
   *[place] Trafiają tu wszystkie tematy oprócz: { $hidden }. /subscribe i nazwa przywraca jeden.
}
subscription-ended = { $where ->
    [private] Depesze już nie przychodzą. /subscribe w każdej chwili zaczyna od nowa, a /latest nadal działa.
   *[place] Depesze już tu nie trafiają. /subscribe w każdej chwili zaczyna od nowa, a /latest nadal działa.
}
subscription-none = { $where ->
    [private] Nie ma żadnej subskrypcji. /subscribe przynosi wszystkie depesze, /topics pozwala wybrać.
   *[place] Nie ma tu żadnej subskrypcji. /subscribe przynosi wszystkie depesze, /topics pozwala wybrać.
}
subscription-not-wanted = { $where ->
    [private] Ten temat nie przychodził. /topics pokazuje, co przychodzi.
   *[place] Ten temat tu nie trafiał. /topics pokazuje, co tu trafia.
}

place-added = { $title }: od teraz trafiają tam wszystkie depesze. Wpisane tam /subscribe i temat je ogranicza, /stop kończy.
place-returned = { $title }: miejsce wróciło, a jego subskrypcja trwa jak dotąd. Wpisane tam /topics pokazuje ją i zmienia.

button-every-topic = Wszystkie tematy
button-stop = Zakończ subskrypcję
button-chosen = ✓ { $label }
button-subscribe = Dostawaj: { $topic }

error-topic-unknown = Nie ma tematu „{ $topic }”. /topics pokazuje wszystkie.
error-topic-gone = Ten temat już nie istnieje. /topics pokazuje te, które są.
error-topics-none = Trzeba podać co najmniej jeden temat.
error-place-paused = Redakcja wstrzymała to miejsce, więc nic tu nie przychodzi. O wznowienie trzeba poprosić redakcję.
