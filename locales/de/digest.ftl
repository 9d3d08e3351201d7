# Ein Überblick, wie Leser ihn sehen: mehrere Meldungen in einer Nachricht.

digest-title-scheduled = { $count ->
    [one] Ihr Überblick: eine Meldung
   *[other] Ihr Überblick: { $count } Meldungen
}
digest-title-quiet = { $count ->
    [one] Während der Ruhezeit: eine Meldung
   *[other] Während der Ruhezeit: { $count } Meldungen
}
digest-title-overload = { $count ->
    [one] Eine Meldung
   *[other] { $count } Meldungen auf einmal
}
digest-title-catch-up = { $count ->
    [one] Während Sie weg waren: eine Meldung
   *[other] Während Sie weg waren: { $count } Meldungen
}
digest-no-topic = Weitere Nachrichten
digest-more = { $count ->
    [one] Noch eine
   *[other] Noch { $count }
}
digest-withheld = Was hier stand, wird zurückgehalten, während wir es prüfen.
digest-retracted = Was hier stand, wurde zurückgezogen.
digest-rest-title = Der Rest des Überblicks
digest-gone = Diesen Überblick gibt es nicht mehr. /latest zeigt die neuesten Meldungen.
