# Briefs that may tell what another one tells.

like-published = #{ $number }, { $ago }, looks like this one: { $headline }
like-at-work = #{ $number }, not published yet, looks like this one: { $headline }
