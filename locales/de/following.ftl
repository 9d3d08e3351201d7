# Einer Geschichte folgen: Was eine Meldung fortsetzt, bekommt, wer ihr folgt. $where wie in subscriptions.ftl.

command-follow = bekommen, was eine Meldung fortsetzt, zu welchem Thema auch immer
command-unfollow = der Geschichte einer Meldung nicht mehr folgen

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
