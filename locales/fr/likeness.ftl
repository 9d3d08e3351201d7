# Les brèves qui racontent peut-être la même chose qu’une autre.

like-published = #{ $number }, { $ago }, ressemble à celle-ci : { $headline }
like-at-work = #{ $number }, pas encore publiée, ressemble à celle-ci : { $headline }
