# Що ще відбувається з новинами в каналі Discord: ролі, гілки, теги, публікація в підписаних каналах.

button-settings-channel = Канал
button-settings-crosspost = Публікувати далі
button-settings-threads = Гілки
button-settings-roles = Згадувати ролі
button-settings-tags = Теги

channel-how = Що ще відбувається тут із новинами.
channel-threads-how = Якщо гілки ввімкнено, кожна нова новина має свою, названу за заголовком.

channel-roles-none = жодної
channel-roles-counted = { $count ->
    [one] { $count }
    [few] { $count }
    [many] { $count }
   *[other] { $count }
}
channel-roles-how = Додану роль згадуємо над кожною новою новиною її теми й терміновості. Виправлення нікого не згадують, а беззвучні новини лишаються без звуку.
channel-roles-line = @{ $role }: { $topic }, { $urgency }
channel-roles-every = усі теми
channel-roles-topic = Новини якої теми мають згадувати роль?
channel-roles-urgency = Починаючи з якої терміновості?
channel-roles-pick = Виберіть, яку роль згадувати. Тема: { $topic }. Терміновість: { $urgency }.
channel-roles-placeholder = Виберіть роль
channel-roles-many = Ролей може бути щонайбільше { $most }. Спершу приберіть одну.
channel-roles-everyone = @everyone не згадуємо ніколи. Виберіть іншу роль.
channel-roles-unknown = Такої ролі на цьому сервері не видно. Виберіть іншу.
channel-roles-forbidden = Вам самим не можна згадувати цю роль. Попросіть того, кому можна, або виберіть роль, яку можуть згадувати всі.
channel-roles-elsewhere = Ролі додають на самому сервері: напишіть /settings у каналі.
channel-roles-mute = Додано, але мені ще не можна згадувати @{ $role }. Дозвольте всім згадувати її в налаштуваннях самої ролі.
channel-role-unnamed = роль { $id }
button-roles-add = Додати роль
button-role-remove = Прибрати @{ $role }

channel-tags-counted = { $count ->
    [0] за назвами
    [one] вибрано { $count }, решта за назвами
    [few] вибрано { $count }, решта за назвами
    [many] вибрано { $count }, решта за назвами
   *[other] вибрано { $count }, решта за назвами
}
channel-tags-how = Новина отримує теги своїх тем. Тема сама знаходить тег зі своєю назвою; натисніть її, щоб вибрати інший.
channel-tags-line = { $topic }: { $tag }
channel-tags-none = На цьому форумі немає тегів, які мені доступні. Спершу додайте теги в налаштуваннях форуму.
channel-tags-elsewhere = Теги вибирають на самому форумі: напишіть /settings в одному з його дописів.
channel-tag-which = Який тег отримують новини теми { $topic }?
button-tag-by-name = З такою самою назвою
