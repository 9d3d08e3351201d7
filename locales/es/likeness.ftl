# Briefs that may tell what another one tells.

like-published = #{ $number }, { $ago }, se parece a esta: { $headline }
like-at-work = #{ $number }, aún sin publicar, se parece a esta: { $headline }
