# Meldungen, die vielleicht dasselbe sagen wie eine andere.

like-published = #{ $number }, { $ago }, sieht dieser ähnlich: { $headline }
like-at-work = #{ $number }, noch nicht veröffentlicht, sieht dieser ähnlich: { $headline }
