# Eine Meldung, wie Leser sie sehen. Zeiten nach 24 Stunden, mit dem Tag, wo er nicht der der Veröffentlichung ist.

view-reading-time = { $minutes } Min. Lesezeit
view-read-more = Weiterlesen
view-link = Ganzer Bericht: { $site }
view-related = Siehe auch
view-updated = Aktualisiert { $time }
view-correction = Korrektur { $time }
view-flash = EILMELDUNG
view-urgent = Dringend
view-translation-older = Diese Übersetzung gibt eine frühere Fassung wieder.
view-translation-awaited = Der Text wurde korrigiert; die neue Übersetzung folgt.
view-withheld = Diese Meldung wird zurückgehalten, während wir sie prüfen.
view-retracted = Zurückgezogen ({ $time }).
view-retracted-reason = Zurückgezogen ({ $time }): { $reason }
