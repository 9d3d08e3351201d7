# Теми й те, що хочуть отримувати. $where дорівнює "private", коли хтось говорить лише за себе.

start-own = Вітаємо, це { $newsroom }. Натисніть потрібні теми або жодної, щоб отримувати всі, а тоді виберіть, як надсилати. Доти нічого не надійде.
start-here = Сюди можуть надходити новини: { $newsroom }. Натисніть потрібні теми або жодної, щоб узяти всі, а тоді виберіть, як надсилати.
start-again = З поверненням, це { $newsroom }. Теми зараз: { $topics }. Натисніть тему, щоб додати її або прибрати, або виберіть, як надсилати.
start-topic-ways = { $topic }: як надсилати нові новини цієї теми?
start-chosen-all = Готово: кожна новина надходить сюди одразу. Теми: { $topics }.
start-chosen-urgent = Готово: сюди одразу надходить лише термінове й блискавки. Теми: { $topics }.
start-chosen-digest = Готово: новини надходять сюди разом, { $when } ({ $zone }). Блискавки — одразу. Теми: { $topics }.
start-change = /settings змінить усе будь-коли; /latest уже тепер покаже найсвіжіше.
button-start = Отримувати новини тут
button-start-all = Усе одразу
button-start-urgent = Лише термінове
button-start-digest = Щоденний дайджест
start-place = Я приношу короткі новини. Що сюди надсилати, вибирають адміністратори: /subscribe і /settings; /latest доступна всім.
start-topic = { $topic }: отримуйте тут кожну нову новину або прочитайте ті, що вже є.

topics-none = Тем ще немає. /subscribe приноситиме вам кожну новину.
topics-list = { $where ->
    [private] Натисніть тему, щоб отримувати її чи ні, або напишіть /subscribe і її назву. Що вже є, покаже /latest і назва:
   *[place] Адміністратори натискають тему, щоб її сюди надсилали чи ні. Читати її можуть усі: /latest і назва:
}

subscription-every = { $where ->
    [private] Відтепер ви отримуєте кожну новину. /unsubscribe і тема прибере її, /stop припинить усе.
   *[place] Відтепер сюди надсилається кожна новина. /unsubscribe і тема прибере її, /stop припинить усе.
}
subscription-already-every = { $where ->
    [private] Ви вже отримуєте кожну новину. /subscribe і тема залишить лише її.
   *[place] Сюди вже надсилається кожна новина. /subscribe і тема залишить лише її.
}
subscription-chosen = { $where ->
    [private] Ви отримуєте: { $topics }. /subscribe й інша тема додасть її, сама /subscribe — це все.
   *[place] Сюди надсилається: { $topics }. /subscribe й інша тема додасть її, сама /subscribe — це все.
}
subscription-already-chosen = { $where ->
    [private] Ви це вже отримуєте: { $topics }. /subscribe й інша тема додасть її.
   *[place] Це сюди вже надсилається: { $topics }. /subscribe й інша тема додасть її.
}
subscription-narrowed = { $where ->
    [private] Досі ви отримували всі теми. Відтепер лише: { $topics }. Сама /subscribe поверне всі.
   *[place] Досі сюди надсилалися всі теми. Відтепер лише: { $topics }. Сама /subscribe поверне всі.
}
subscription-unhidden = { $where ->
    [private] Ви знову отримуєте цю тему. Усі ваші — у /topics.
   *[place] Ця тема знову сюди надсилається. Усі — у /topics.
}
subscription-hidden = { $where ->
    [private] Ви отримуєте всі теми, крім: { $hidden }. /subscribe і назва поверне тему.
   *[place] Сюди надсилаються всі теми, крім: { $hidden }. /subscribe і назва поверне тему.
}
subscription-ended = { $where ->
    [private] Новини вам більше не надсилаються. Почати знову можна будь-коли: /subscribe; /latest теж діє.
   *[place] Новини сюди більше не надсилаються. Почати знову можна будь-коли: /subscribe; /latest теж діє.
}
subscription-none = { $where ->
    [private] У вас немає підписки. /subscribe принесе кожну новину, /topics дасть вибрати.
   *[place] Тут немає підписки. /subscribe принесе кожну новину, /topics дасть вибрати.
}
subscription-not-wanted = { $where ->
    [private] Ви й не отримували цієї теми. Усі ваші — у /topics.
   *[place] Ця тема сюди й не надсилалася. Усі — у /topics.
}

place-added = { $title } відтепер отримує кожну новину. Там само /subscribe і тема звузить вибір, /stop припинить.
place-returned = { $title } знову на зв’язку, підписка така, як була. Там само /topics покаже і змінить її.

button-every-topic = Усі теми
button-stop = Припинити підписку
button-chosen = ✓ { $label }
button-subscribe = Отримувати: { $topic }

error-topic-unknown = Теми «{ $topic }» немає. Усі — у /topics.
error-topic-gone = Цієї теми вже немає. Чинні — у /topics.
error-topics-none = Назвіть хоча б одну тему.
error-place-paused = Редакція призупинила цей чат, тож сюди нічого не надсилається. Попросіть редакцію продовжити.
