# Following a story: what goes on with a brief is sent to whoever follows it. $where as in subscriptions.ftl.

command-follow = dalszy ciąg depeszy, niezależnie od tematów
command-unfollow = koniec obserwowania sprawy z depeszy

following-begun = { $where ->
    [private] Ta sprawa jest teraz obserwowana: dalszy ciąg #{ $number } przyjdzie od razu, także z niewybranych tematów. Obserwowane sprawy pokazuje /settings.
   *[place] Ta sprawa jest tu teraz obserwowana: dalszy ciąg #{ $number } trafi tu od razu, także z niewybranych tematów. Obserwowane sprawy pokazuje /settings.
}
following-already = { $where ->
    [private] Ta sprawa jest już obserwowana: dalszy ciąg #{ $number } przyjdzie.
   *[place] Ta sprawa jest tu już obserwowana: dalszy ciąg #{ $number } tu trafi.
}
following-ended = { $where ->
    [private] Sprawa z #{ $number } nie jest już obserwowana. /follow { $number } zaczyna od nowa.
   *[place] Sprawa z #{ $number } nie jest tu już obserwowana. /follow { $number } zaczyna od nowa.
}
following-none = { $where ->
    [private] Sprawa z #{ $number } nie jest obserwowana. Obserwowane sprawy pokazuje /settings.
   *[place] Sprawa z #{ $number } nie jest tu obserwowana. Obserwowane sprawy pokazuje /settings.
}
following-gave-way = Limit obserwowanych spraw to { $most }, więc najstarsza już nie jest obserwowana: { $story }.
following-all-ended = { $stories ->
    [one] Jedna sprawa też nie jest już obserwowana.
    [few] { $stories } sprawy też nie są już obserwowane.
    [many] { $stories } spraw też nie jest już obserwowanych.
   *[other] { $stories } sprawy też nie jest już obserwowane.
}
following-only-ended = { $stories ->
    [one] Obserwowana sprawa nie jest już obserwowana. Nic teraz nie przychodzi; /subscribe w każdej chwili zaczyna od nowa.
    [few] { $stories } obserwowane sprawy nie są już obserwowane. Nic teraz nie przychodzi; /subscribe w każdej chwili zaczyna od nowa.
    [many] { $stories } obserwowanych spraw nie jest już obserwowanych. Nic teraz nie przychodzi; /subscribe w każdej chwili zaczyna od nowa.
   *[other] { $stories } obserwowanej sprawy nie jest już obserwowane. Nic teraz nie przychodzi; /subscribe w każdej chwili zaczyna od nowa.
}
following-still = { $stories ->
    [one] Jedna sprawa jest nadal obserwowana: jej dalszy ciąg przyjdzie. /stop kończy także to.
    [few] { $stories } sprawy są nadal obserwowane: ich dalszy ciąg przyjdzie. /stop kończy także to.
    [many] { $stories } spraw jest nadal obserwowanych: ich dalszy ciąg przyjdzie. /stop kończy także to.
   *[other] { $stories } sprawy jest nadal obserwowane: ich dalszy ciąg przyjdzie. /stop kończy także to.
}
following-story = #{ $number } „{ $headline }”

button-follow = Obserwuj
button-unfollow = Nie obserwuj

button-settings-stories = Sprawy
button-unfollow-story = Nie obserwuj #{ $number }
button-newer-stories = ‹ Nowsze
button-older-stories = Starsze ›
settings-stories-counted = { $stories ->
    [one] jedna obserwowana
    [few] { $stories } obserwowane
    [many] { $stories } obserwowanych
   *[other] { $stories } obserwowanej
}
settings-stories-how = Dalszy ciąg tych spraw przychodzi od razu, niezależnie od tematów:
settings-stories-none = Żadna sprawa nie jest obserwowana. Zaczyna to „Obserwuj” pod depeszą albo /follow i jej numer.
