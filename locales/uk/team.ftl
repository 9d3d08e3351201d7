# Люди редакції.

command-team = хто в редакції; запросити, змінити роль, вилучити, приєднати акаунт, назвати кімнату
option-team-do = що зробити; не вказуйте, щоб побачити, хто в редакції
option-team-role = на яку роль запросити або яку надати
option-team-who = кому: ім’я або # і номер, який показує /team

role-writer = автор
role-editor = редактор
role-owner = власник
platform-telegram = Telegram
platform-discord = Discord

team-member = { $id } { $name } · { $role } · { $platforms }
team-room = Кімната редакції — { $title }.
team-no-room = Кімнати редакції немає. /team here зробить нею цей чат.
team-how = /team link приєднає ваш обліковий запис на іншій платформі.
team-how-owner = /team invite writer, /team role ІМ’Я editor, /team remove ІМ’Я, /team link, /team here
team-invited = Хто перший надішле мені це, матиме тут роль «{ $role }». Код діє один раз, упродовж 48 годин:
    /claim { $code }
team-invited-link = Або в Telegram: { $url }
team-link = Надішліть мені це з іншого свого облікового запису впродовж 48 годин. Це об’єднає їх:
    /claim { $code }
team-role-given = { $name } — тепер { $role }.
team-removed = { $name } більше не в редакції. Написане залишається.
team-here = Тепер це кімната редакції: сюди надходитимуть чернетки, що чекають на редактора, і попередження. /team nowhere скасує це.
team-here-private = Чернетки, що чекають на редактора, і попередження тепер надходитимуть у цей чат. /team nowhere скасує це.
team-nowhere = Кімнати редакції більше немає. /team here у будь-якому чаті визначить нову.

refused-last-owner = { $name } — єдиний власник. Спершу призначте іншого: /team role ІМ’Я owner.
refused-code-in-public = Тут код прочитали б інші. Надішліть /team у приватний чат зі мною.
error-member-unknown = Нікого на ім’я «{ $who }» тут немає. /team покаже всіх із номерами.
error-member-several = «{ $who }» тут кілька: { $numbers }. Напишіть один із цих номерів замість імені.
error-team-usage = Напишіть лише /team, щоб побачити всіх, або: /team invite writer · /team role ІМ’Я editor · /team remove ІМ’Я · /team link · /team here · /team nowhere

claim-joined = Ви тепер у цій редакції, ваша роль — { $role }. /post створить новину, /help покаже все, що ви можете.
claim-linked = Цей обліковий запис тепер теж належить { $name }.
error-claim-expired = Код застарів. Попросіть у власника новий.
