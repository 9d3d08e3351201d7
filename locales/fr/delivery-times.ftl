# Quand viennent les brèves : tout de suite ou en récapitulatifs, et les heures calmes.

command-digest = recevoir les brèves ensemble aux heures choisies, ou tout de suite
option-when-digest = heures et jours : 8:00, ou lun ven 8:00 18:00, ou off ; vide pour choisir
command-quiet = les heures où rien n’est envoyé
option-hours = de quand à quand : 22:00-7:00, ou off ; vide pour choisir

button-settings-digest = Envoi
button-settings-digest-times = Heures
button-settings-digest-days = Jours
button-settings-digest-other = Autre heure…
button-digest-at-once = Tout de suite
button-digest-daily = Une fois par jour
button-digest-several = Plusieurs fois par jour
button-digest-weekly = Certains jours
button-digest-every-day = Tous les jours

digest-at-once = chaque brève tout de suite
digest-every-day = tous les jours à { $times }
digest-on-days = { $days } à { $times }
digest-next = Prochain récapitulatif : { $time } ({ $zone })
digest-how = Un récapitulatif réunit en un message ce qui est paru depuis le précédent ; s’il n’y a rien de neuf, il n’y en a pas. Un flash vient tout de suite quand même.
digest-times-how = Touchez une heure pour l’ajouter ou l’enlever. Fuseau horaire : { $zone }.
digest-days-how = Touchez les jours où vous voulez un récapitulatif.
digest-time-last = Il faut au moins une heure à un récapitulatif. Ajoutez-en d’abord une autre, ou revenez et choisissez « Tout de suite ».
digest-times-many = { $most } récapitulatifs par jour au plus. Enlevez d’abord une heure.
digest-time-not-understood = Je ne comprends pas « { $word } ». Écrivez une ou plusieurs heures, comme 6:30 ou 21:00.
digest-not-understood = Je ne comprends pas « { $word } ». Écrivez des heures, et des jours si vous voulez : /digest lun ven 8:00, ou /digest off

form-digest-times = Autre heure de récapitulatif
form-digest-times-label = Une ou plusieurs heures : 6:30 ou 21:00
form-digest-times-question = À quelle heure voulez-vous un récapitulatif ? Une ou plusieurs heures, comme 6:30 ou 21:00.

button-settings-quiet = Heures calmes
button-settings-quiet-other = Autres heures…
button-quiet-off = Pas d’heures calmes
button-quiet-flash-sound = Flash avec son
button-quiet-flash-silent = Flash sans son
button-quiet-flash-wait = Le flash attend

quiet-none = aucune
quiet-hours = { $from } à { $to }, { $flash ->
    [silent] un flash vient sans son
    [wait] un flash attend aussi
   *[other] un flash vient avec son
}
quiet-how = Ce qui paraît pendant les heures calmes attend, et vient ensemble à leur fin. Fuseau horaire : { $zone }.
quiet-not-understood = Je ne comprends pas « { $words } ». Écrivez quand c’est calme, comme 22:30-6:45, ou off.
quiet-same = Les heures calmes ne peuvent pas commencer et finir à la même heure. Écrivez deux heures, comme 22:30-6:45.

form-quiet = Heures calmes
form-quiet-label = De quand à quand : 22:30-6:45
form-quiet-question = De quand à quand est-ce calme ? Écrivez deux heures, comme 22:30-6:45, ou off.
