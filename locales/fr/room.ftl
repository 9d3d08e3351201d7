# Le salon de la rédaction, et ce qui est dit en privé à un rédacteur.

room-waiting = #{ $number } · attend un éditeur · par { $name }
room-approved = #{ $number } · validée par { $name }, { $time }
room-rejected = #{ $number } · renvoyée par { $name }, { $time }
room-spiked = #{ $number } · abandonnée par { $name }, { $time }
room-scheduled = Départ : { $time }.
room-reason = Motif : { $reason }

writer-rejected = #{ $number } « { $headline } » vous est renvoyée par { $name } : { $reason }
    /edit { $number } la modifie, /submit { $number } la soumet de nouveau.

alert-title = Incidents en cours :
alert-parked = { $count ->
    [one] { $count } destination ne reçoit plus rien ({ $reasons }) : { $places }. Si c’est une erreur, ajoutez-m’y de nouveau avec le droit d’écrire.
   *[other] { $count } destinations ne reçoivent plus rien ({ $reasons }) : { $places }. Si c’est une erreur, ajoutez-m’y de nouveau avec le droit d’écrire.
}
alert-parked-reason = { $reason } { $count }
parked-blocked = bot bloqué
parked-kicked = bot exclu
parked-left = bot parti
parked-deleted = supprimée
parked-deactivated = compte supprimé
parked-unreachable = injoignable
parked-no-rights = pas le droit d’écrire
parked-paused = en pause par la rédaction
alert-failed = { $count ->
    [one] #{ $number } a échoué dans { $count } destination : { $reason }. /report { $number } en dit plus.
   *[other] #{ $number } a échoué dans { $count } destinations : { $reason }. /report { $number } en dit plus.
}
alert-unauthorized = { $platform } refuse le jeton du bot { $account }. Rien n’y est envoyé. Mettez un nouveau jeton dans les réglages et redémarrez le programme.
alert-silenced = { $minutes ->
    [one] { $platform } a opposé trop de refus au bot { $account }, qui se tait { $minutes } minute. Ce qui est dû attend : voyez avec /report qui refuse.
   *[other] { $platform } a opposé trop de refus au bot { $account }, qui se tait { $minutes } minutes. Ce qui est dû attend : voyez avec /report qui refuse.
}
alert-outage = { $platform } ne répond pas (bot { $account }). Ce qui est dû attend ; il n’y a rien à faire.
alert-outage-over = { $platform } répond de nouveau (bot { $account }). Ce qui attendait est envoyé.
alert-stalled = Sur { $platform }, rien de ce qui est dû n’avance depuis { $minutes } minutes (bot { $account }). Regardez le journal du programme, et redémarrez-le s’il ne dit rien.
alert-moving = La file d’attente de { $platform } avance de nouveau (bot { $account }).
