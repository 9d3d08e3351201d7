# Briefs that may tell what another one tells.

like-published = #{ $number }, { $ago }, jest podobna do tej: { $headline }
like-at-work = #{ $number }, jeszcze nieopublikowana, jest podobna do tej: { $headline }
