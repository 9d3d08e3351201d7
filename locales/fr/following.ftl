# Suivre une histoire : ce qui fait suite à une brève va à qui la suit. $where comme dans subscriptions.ftl.

command-follow = recevoir les suites d’une brève, quels que soient leurs thèmes
command-unfollow = ne plus suivre l’histoire d’une brève

following-begun = { $where ->
    [private] Vous suivez maintenant cette histoire : chaque suite de #{ $number } vous est envoyée aussitôt, même dans des thèmes que vous n’avez pas choisis. /settings liste les histoires que vous suivez.
   *[place] Cette histoire est maintenant suivie ici : chaque suite de #{ $number } y est envoyée aussitôt, même dans des thèmes qui n’ont pas été choisis. /settings liste les histoires suivies.
}
following-already = { $where ->
    [private] Vous suivez déjà cette histoire : chaque suite de #{ $number } vous est envoyée.
   *[place] Cette histoire est déjà suivie ici : chaque suite de #{ $number } y est envoyée.
}
following-ended = { $where ->
    [private] Vous ne suivez plus l’histoire de #{ $number }. /follow { $number } recommence.
   *[place] L’histoire de #{ $number } n’est plus suivie ici. /follow { $number } recommence.
}
following-none = { $where ->
    [private] Vous ne suivez pas l’histoire de #{ $number }. /settings liste les histoires que vous suivez.
   *[place] L’histoire de #{ $number } n’est pas suivie ici. /settings liste les histoires suivies.
}
following-gave-way = On peut suivre { $most } histoires au plus : la plus ancienne ne l’est plus, { $story }.
following-all-ended = { $stories ->
    [one] { $stories } histoire n’est plus suivie non plus.
   *[other] { $stories } histoires ne sont plus suivies non plus.
}
following-only-ended = { $stories ->
    [one] L’histoire suivie ne l’est plus. Plus rien n’est envoyé ; /subscribe recommence à tout moment.
   *[other] Les { $stories } histoires suivies ne le sont plus. Plus rien n’est envoyé ; /subscribe recommence à tout moment.
}
following-still = { $stories ->
    [one] { $stories } histoire est encore suivie : ses suites sont envoyées. /stop y met fin aussi.
   *[other] { $stories } histoires sont encore suivies : leurs suites sont envoyées. /stop y met fin aussi.
}
following-story = #{ $number } « { $headline } »

button-follow = Suivre
button-unfollow = Ne plus suivre

button-settings-stories = Histoires
button-unfollow-story = Ne plus suivre #{ $number }
button-newer-stories = ‹ Récentes
button-older-stories = Anciennes ›
settings-stories-counted = { $stories ->
    [one] { $stories } suivie
   *[other] { $stories } suivies
}
settings-stories-how = Ce qui fait suite à ces histoires est envoyé aussitôt, quels que soient les thèmes :
settings-stories-none = Aucune histoire n’est suivie. « Suivre » sous une brève commence, ou /follow et son numéro.
