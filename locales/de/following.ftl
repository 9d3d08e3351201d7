# Einer Geschichte folgen: Was eine Meldung fortsetzt, bekommt, wer ihr folgt. $where wie in subscriptions.ftl.

command-follow = bekommen, was eine Meldung fortsetzt, zu welchem Thema auch immer
command-unfollow = der Geschichte einer Meldung nicht mehr folgen

following-begun = { $where ->
    [private] Sie folgen jetzt dieser Geschichte: Was #{ $number } fortsetzt, kommt sofort zu Ihnen, auch aus Themen, die Sie nicht gewählt haben. /settings zeigt, welchen Geschichten Sie folgen.
   *[place] Diese Geschichte wird hier jetzt verfolgt: Was #{ $number } fortsetzt, kommt sofort hierher, auch aus Themen, die nicht gewählt sind. /settings zeigt alle verfolgten Geschichten.
}
following-already = { $where ->
    [private] Sie folgen dieser Geschichte schon: Was #{ $number } fortsetzt, kommt zu Ihnen.
   *[place] Diese Geschichte wird hier schon verfolgt: Was #{ $number } fortsetzt, kommt hierher.
}
following-ended = { $where ->
    [private] Sie folgen der Geschichte von #{ $number } nicht mehr. /follow { $number } beginnt wieder.
   *[place] Die Geschichte von #{ $number } wird hier nicht mehr verfolgt. /follow { $number } beginnt wieder.
}
following-none = { $where ->
    [private] Sie folgen der Geschichte von #{ $number } nicht. /settings zeigt, welchen Geschichten Sie folgen.
   *[place] Die Geschichte von #{ $number } wird hier nicht verfolgt. /settings zeigt alle verfolgten Geschichten.
}
following-gave-way = Höchstens { $most } Geschichten lassen sich verfolgen, deshalb endet die älteste: { $story }.
following-all-ended = { $stories ->
    [one] Auch eine Geschichte wird nicht mehr verfolgt.
   *[other] Auch { $stories } Geschichten werden nicht mehr verfolgt.
}
following-only-ended = { $stories ->
    [one] Die eine Geschichte wird nicht mehr verfolgt. Jetzt wird nichts mehr geschickt; /subscribe beginnt jederzeit wieder.
   *[other] Die { $stories } Geschichten werden nicht mehr verfolgt. Jetzt wird nichts mehr geschickt; /subscribe beginnt jederzeit wieder.
}
following-still = { $stories ->
    [one] Eine Geschichte wird noch verfolgt: Was sie fortsetzt, wird geschickt. /stop beendet auch das.
   *[other] { $stories } Geschichten werden noch verfolgt: Was sie fortsetzt, wird geschickt. /stop beendet auch das.
}
following-story = #{ $number } „{ $headline }“

button-follow = Folgen
button-unfollow = Nicht mehr folgen

button-settings-stories = Geschichten
button-unfollow-story = #{ $number } nicht mehr folgen
button-newer-stories = ‹ Neuere
button-older-stories = Ältere ›
settings-stories-counted = { $stories ->
    [one] eine
   *[other] { $stories }
}
settings-stories-how = Was diese Geschichten fortsetzt, wird sofort geschickt, zu welchem Thema auch immer:
settings-stories-none = Noch wird keine Geschichte verfolgt. „Folgen“ unter einer Meldung beginnt damit, oder /follow und ihre Nummer.
