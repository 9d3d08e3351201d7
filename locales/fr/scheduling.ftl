# Les heures de la rédaction : départ d’une brève, embargo, fin. Les fuseaux s’écrivent comme ils se tapent.

command-schedule = diffuser une brève à une heure : /schedule 12 tomorrow 08:00, ou cancel
command-queue = ce qui attend son heure, jour par jour
command-embargo = ne rien montrer d’une brève avant une heure : /embargo 12 monday 9:00, ou off
command-expire = ne plus envoyer une brève après une heure : /expire 12 in 6h, ou off
option-when = tomorrow 08:00, in 2h, 2026-12-01 07:30, avec un fuseau si vous voulez ; off l’enlève

when-past = { $wanted } ({ $zone }) est passé. Choisissez une heure à venir.
when-gap = { $wanted } n’existe pas en { $zone } : l’horloge saute cette heure. Choisissez { $instead } ou une autre heure.
when-impossible = « { $wanted } » n’existe pas. Écrivez le jour 2026-12-01 et l’heure 07:30.
when-unknown-zone = Il n’y a pas de fuseau « { $zone } ». Écrivez-en un comme Europe/Paris, America/New_York ou UTC+2.
when-not-understood = Je ne comprends pas « { $typed } » comme une heure. Écrivez par exemple : tomorrow 08:00, ou in 2h.
when-first = Cette heure revient deux fois cette nuit-là ; c’est la première des deux.
when-second = Cette heure revient deux fois cette nuit ; c’est la seconde, puisque la première est passée.
when-elsewhere = C’est-à-dire { $time } ({ $zone }).

refused-not-scheduled = #{ $number } n’attend aucune heure. /schedule { $number } et une heure la programme.
refused-embargo-published = #{ $number } est publiée : il est trop tard pour un embargo. /withhold { $number } la masque.
refused-expires-first = #{ $number } partirait { $time } et prendrait fin { $expiry } : personne ne la recevrait. Déplacez l’un des deux avec /schedule, /embargo ou /expire.
refused-expired = #{ $number } a déjà pris fin, et ce qui est fini ne recommence pas. /post écrit une nouvelle brève.

card-wished = Heure souhaitée : { $time } ({ $zone }), une fois validée par un éditeur.
card-going-out = #{ $number } · part dans { $seconds } s
card-going-out-now = #{ $number } · part maintenant
card-going-out-how = « Annuler l’envoi » la rattrape avant que quiconque la reçoive.
card-undone = Elle a été rattrapée à temps. Personne ne l’a reçue.
button-undo = Annuler l’envoi

card-embargo = Sous embargo. Fin : { $time } ({ $zone }).
card-embargo-waits = Programmée : { $time }. Elle attend la fin de son embargo.
card-tick = Programmée : { $time }. Elle part avec les brèves suivantes.
card-expires = Fin de l’envoi : { $time } ({ $zone }).

queue-title = Ce qui part, et quand ({ $zone })
queue-empty = Rien n’attend son heure. /schedule 12 tomorrow 08:00 fait attendre #12.
queue-brief = { $time }  #{ $number }  { $headline }
queue-more = { $count ->
    [one] { $count } autre vient plus tard.
   *[other] { $count } autres viennent plus tard.
}

button-time-schedule = Programmer…
button-time-reschedule = Autre heure…
button-time-embargo = Embargo…
button-unschedule = Déprogrammer
button-numbered = #{ $number }

form-time-schedule = Programmer #{ $number }
form-time-embargo = Embargo de #{ $number }
form-time-expire = Fin de #{ $number }
form-time-schedule-label = Quand part-elle ?
form-time-embargo-label = Jusqu’à quand n’en rien montrer ?
form-time-expire-label = Jusqu’à quand l’envoyer ?
form-time-schedule-question = Quand part-elle ? Par exemple tomorrow 08:00, in 2h, 2026-12-01 07:30.
form-time-embargo-question = Jusqu’à quand n’en rien montrer ? Par exemple tomorrow 08:00, in 2h. Vide l’enlève.
form-time-expire-question = Jusqu’à quand l’envoyer ? Par exemple tomorrow 08:00, in 2h. Vide l’enlève.

cli-unscheduled = #{ $number } est de nouveau un brouillon.
cli-queue-empty = Rien n’attend son heure.
