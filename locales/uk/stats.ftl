# Що редакція зробила і для кого: що кажуть /stats і `briefwire stats`.

command-stats = показники редакції: охоплення, доставки, підписники
option-period = за який час: day, week або month

stats-title-day = Сьогодні
stats-title-week = Останні 7 днів
stats-title-month = Останні 30 днів
stats-reach = { $places ->
    [0] Ще ніхто не підписаний.
    [one] Охоплення: { $places } чат
    [few] Охоплення: { $places } чати
    [many] Охоплення: { $places } чатів
   *[other] Охоплення: { $places } чату
}
stats-kind-telegram-channel = { $places } { $places ->
    [one] канал
    [few] канали
    [many] каналів
   *[other] каналу
} Telegram
stats-kind-telegram-group = { $places } { $places ->
    [one] мала група
    [few] малі групи
    [many] малих груп
   *[other] малої групи
} Telegram
stats-kind-telegram-supergroup = { $places } { $places ->
    [one] група
    [few] групи
    [many] груп
   *[other] групи
} Telegram
stats-kind-telegram-topic = { $places } { $places ->
    [one] тема форумів
    [few] теми форумів
    [many] тем форумів
   *[other] теми форумів
} Telegram
stats-kind-telegram-private = { $places } { $places ->
    [one] приватний чат
    [few] приватні чати
    [many] приватних чатів
   *[other] приватного чату
} Telegram
stats-kind-discord-text = { $places } { $places ->
    [one] канал
    [few] канали
    [many] каналів
   *[other] каналу
} Discord
stats-kind-discord-announcement = { $places } { $places ->
    [one] канал оголошень
    [few] канали оголошень
    [many] каналів оголошень
   *[other] каналу оголошень
} Discord
stats-kind-discord-forum = { $places } { $places ->
    [one] форум
    [few] форуми
    [many] форумів
   *[other] форуму
} Discord
stats-kind-discord-thread = { $places } { $places ->
    [one] гілка
    [few] гілки
    [many] гілок
   *[other] гілки
} Discord
stats-kind-discord-direct = { $places } { $places ->
    [one] особистий чат
    [few] особисті чати
    [many] особистих чатів
   *[other] особистого чату
} Discord
stats-published = Опубліковано новин: { $briefs }
stats-posted = Доставок: { $copies }
stats-edited = змінено: { $copies }
stats-removed = видалено: { $copies }
stats-digests = Дайджестів: { $copies }
stats-digests-last = останній із тих, що мали вийти { $due }, вийшов { $last }
stats-time = { $briefs ->
    [one] 95 % за { $time } ({ $briefs } новина)
    [few] 95 % за { $time } (медіана для { $briefs } новин)
    [many] 95 % за { $time } (медіана для { $briefs } новин)
   *[other] 95 % за { $time } (медіана для { $briefs } новини)
}
stats-failed = Не вдалося: { $copies }
stats-subscribers = Підписники: +{ $gained } −{ $lost }
stats-topics-subscribers = Найчастіше вибирають: { $topics }
stats-topics-briefs = Найбільше пишемо про: { $topics }
stats-topic = { $topic } { $count }

button-stats-day = Сьогодні
button-stats-week = 7 днів
button-stats-month = 30 днів

chart-deliveries = Доставки
chart-subscribers = Підписники
chart-changes = Прийшли й пішли
chart-telegram = Telegram
chart-discord = Discord
chart-copies = Копії #{ $number } у часі
chart-alt-stats = Діаграма: доставки ({ $copies }) і підписники ({ $subscribers })
chart-alt-report = Діаграма: копії #{ $number } у часі
