# Suivre une histoire : ce qui fait suite à une brève va à qui la suit. $where comme dans subscriptions.ftl.

command-follow = recevoir les suites d’une brève, quels que soient leurs thèmes
command-unfollow = ne plus suivre l’histoire d’une brève

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
