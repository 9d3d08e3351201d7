# Чужі місця: канали, групи й сервери, про які хтось дбає.

place-added-open = { $title } відтепер отримує кожну новину. Тут ви вибираєте, що саме. Знайти це знову: /settings, «Інші чати».
place-returned-open = { $title } знову на зв’язку, усе триває, як і було. Знайти це знову: /settings, «Інші чати».
place-added-discussion = { $title } — група обговорення каналу, дописи якого й так туди надходять. Тому я нічого не надсилаю, доки адміністратор не вибере теми: /subscribe у самій групі.
place-added-discussion-open = { $title } — група обговорення каналу, дописи якого й так туди надходять. Тому я нічого не надсилаю, доки ви не виберете теми. Знайти це знову: /settings, «Інші чати».
place-added-forum = Кожна тема новин може мати там власну тему форуму: напишіть /settings у цій темі форуму.

button-settings-places = Інші чати
settings-places = Інші чати
settings-places-how = Про який чат чи канал подбаємо?
settings-places-none = Інших чатів, про які ви дбаєте, я не знаю. Додайте мене до каналу, групи чи на сервер або один раз напишіть там /settings; тоді вони з’являться тут.
settings-place-refused = Не видно, щоб ви були там адміністратором, тож налаштування для вас закриті. Якщо ви ним є, напишіть /settings там.
settings-place-lost = { $place }: зараз мені не можна туди писати. Дозвольте знову, і налаштування будуть такі, як були.
settings-place-topic = { $group }, тема { $thread }
settings-forgotten-there = Видалено. { $place } більше нічого не отримує; виправлення до вже надісланого надходитимуть.
button-earlier-places = ← Чати
button-more-places = Ще чати →

button-settings-forum = Теми форуму
settings-forum-how = Натисніть тему новин, щоб вона надходила в цю тему форуму. Решта групи тоді обійдеться без неї, щоб ніхто не читав двічі. Натисніть ще раз, щоб повернути.
settings-forum-overview = Кожна тема новин може мати власну тему форуму. Щоб перенести туди теми новин, напишіть у ній /settings; ці вже їх мають:
settings-forum-elsewhere = { $topic } надходить сюди: { $place }.
settings-forum-line = { $place }: { $topics }
settings-forum-lost = { $place }: закрито або видалено. Натисніть, щоб повернути теми новин групі.
settings-forum-here = { $topic } відтепер надходить сюди.
settings-forum-here-alone = { $topic } відтепер надходить сюди, а загальна тема групи обходиться без неї.
settings-forum-moved = Більше не надходить сюди: { $place }.
settings-forum-back = { $topic } сюди більше не надходить.
settings-forum-back-general = { $topic } сюди більше не надходить. Вона знову в загальній темі групи.
settings-forum-returned = Теми новин з «{ $place }» знову в групі.
