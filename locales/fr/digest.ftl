# Un récapitulatif tel que le voient les lecteurs : plusieurs brèves en un message.

digest-title-scheduled = { $count ->
    [one] Votre récapitulatif : { $count } brève
   *[other] Votre récapitulatif : { $count } brèves
}
digest-title-quiet = { $count ->
    [one] Pendant les heures calmes : { $count } brève
   *[other] Pendant les heures calmes : { $count } brèves
}
digest-title-overload = { $count ->
    [one] { $count } brève
   *[other] { $count } brèves à la fois
}
digest-title-catch-up = { $count ->
    [one] Pendant votre absence : { $count } brève
   *[other] Pendant votre absence : { $count } brèves
}
digest-no-topic = Autres nouvelles
digest-more = { $count ->
    [one] Encore { $count }
   *[other] Encore { $count }
}
digest-withheld = Ce qui figurait ici est suspendu le temps d’une vérification.
digest-retracted = Ce qui figurait ici a été retiré.
digest-rest-title = La suite du récapitulatif
digest-gone = Ce récapitulatif n’est plus là. /latest affiche les dernières brèves.
