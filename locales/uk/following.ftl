# Стежити за сюжетом: його продовження надходять незалежно від тем. $where дорівнює "private", коли хтось говорить лише за
# себе.

command-follow = отримувати продовження новини, хоч би якої теми вони були
command-unfollow = більше не стежити за сюжетом новини

following-begun = { $where ->
    [private] Тепер ви стежите за цим сюжетом: продовження #{ $number } надходитимуть одразу, навіть із тем, яких ви не вибирали. Усі ваші сюжети — у /settings.
   *[place] Тепер тут стежать за цим сюжетом: продовження #{ $number } надходитимуть одразу, навіть із тем, яких не вибрано. Усі сюжети — у /settings.
}
following-already = { $where ->
    [private] Ви вже стежите за цим сюжетом: продовження #{ $number } надходитимуть вам.
   *[place] Тут уже стежать за цим сюжетом: продовження #{ $number } надходитимуть сюди.
}
following-ended = { $where ->
    [private] Ви більше не стежите за сюжетом #{ $number }. /follow { $number } почне знову.
   *[place] Тут більше не стежать за сюжетом #{ $number }. /follow { $number } почне знову.
}
following-none = { $where ->
    [private] Ви не стежите за сюжетом #{ $number }. Усі ваші сюжети — у /settings.
   *[place] Тут не стежать за сюжетом #{ $number }. Усі сюжети — у /settings.
}
following-gave-way = Сюжетів може бути щонайбільше { $most }, тож за найдавнішим більше не стежимо: { $story }.
following-all-ended = { $stories ->
    [one] За сюжетами ({ $stories }) теж більше не стежимо.
    [few] За сюжетами ({ $stories }) теж більше не стежимо.
    [many] За сюжетами ({ $stories }) теж більше не стежимо.
   *[other] За сюжетами ({ $stories }) теж більше не стежимо.
}
following-only-ended = { $stories ->
    [one] Більше не стежимо за { $stories } сюжетом. Тепер нічого не надсилається; почати знову можна будь-коли: /subscribe.
    [few] Більше не стежимо за { $stories } сюжетами. Тепер нічого не надсилається; почати знову можна будь-коли: /subscribe.
    [many] Більше не стежимо за { $stories } сюжетами. Тепер нічого не надсилається; почати знову можна будь-коли: /subscribe.
   *[other] Більше не стежимо за { $stories } сюжету. Тепер нічого не надсилається; почати знову можна будь-коли: /subscribe.
}
following-still = { $stories ->
    [one] За { $stories } сюжетом стежимо й далі: його продовження надходитимуть. /stop припинить і це.
    [few] За { $stories } сюжетами стежимо й далі: їхні продовження надходитимуть. /stop припинить і це.
    [many] За { $stories } сюжетами стежимо й далі: їхні продовження надходитимуть. /stop припинить і це.
   *[other] За { $stories } сюжету стежимо й далі: продовження надходитимуть. /stop припинить і це.
}
following-story = #{ $number } «{ $headline }»

button-follow = Стежити
button-unfollow = Не стежити
button-settings-stories = Сюжети
button-unfollow-story = Не стежити: #{ $number }
button-newer-stories = ‹ Новіші
button-older-stories = Давніші ›

settings-stories-counted = { $stories ->
    [one] { $stories } сюжет
    [few] { $stories } сюжети
    [many] { $stories } сюжетів
   *[other] { $stories } сюжету
}
settings-stories-how = Продовження цих сюжетів надходять одразу, хоч би якої теми вони були:
settings-stories-none = Сюжетів немає. Почати можна кнопкою «Стежити» під новиною або так: /follow і її номер.
