# A digest as readers see it: several briefs in one message.

digest-title-scheduled = { $count ->
    [one] Przegląd: jedna depesza
    [few] Przegląd: { $count } depesze
    [many] Przegląd: { $count } depesz
   *[other] Przegląd: { $count } depeszy
}
digest-title-quiet = { $count ->
    [one] W czasie ciszy: jedna depesza
    [few] W czasie ciszy: { $count } depesze
    [many] W czasie ciszy: { $count } depesz
   *[other] W czasie ciszy: { $count } depeszy
}
digest-title-overload = { $count ->
    [one] Jedna depesza
    [few] { $count } depesze naraz
    [many] { $count } depesz naraz
   *[other] { $count } depeszy naraz
}
digest-title-catch-up = { $count ->
    [one] Tymczasem ukazała się jedna depesza
    [few] Tymczasem ukazały się { $count } depesze
    [many] Tymczasem ukazało się { $count } depesz
   *[other] Tymczasem ukazało się { $count } depeszy
}
digest-no-topic = Więcej depesz
digest-more = { $count ->
    [one] Jeszcze jedna
    [few] Jeszcze { $count }
    [many] Jeszcze { $count }
   *[other] Jeszcze { $count }
}
digest-withheld = To, co tu było, jest wstrzymane na czas sprawdzania.
digest-retracted = To, co tu było, zostało wycofane.
digest-rest-title = Reszta przeglądu
digest-gone = Tego przeglądu już nie ma. /latest pokazuje najnowsze depesze.
