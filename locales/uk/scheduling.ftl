# Час у редакції: коли новина виходить, її ембарго, її строк. Часові пояси пишемо так, як їх набирають.

command-schedule = випустити новину у визначений час: /schedule 12 завтра 08:00; скасувати — cancel
command-queue = що чекає свого часу, за днями
command-embargo = не показувати нічого до певного часу: /embargo 12 понеділок 9:00; прибрати — off
command-expire = з певного часу більше не надсилати: /expire 12 in 6h; прибрати — off
option-when = завтра 08:00, in 2h, 2026-12-01 07:30, за бажання з поясом; off прибирає

when-past = { $wanted } ({ $zone }) уже минуло. Виберіть час у майбутньому.
when-gap = Часу { $wanted } в поясі { $zone } не буде: годинник його перескочить. Виберіть { $instead } або інший час.
when-impossible = Часу «{ $wanted }» не буває. Напишіть день як 2026-12-01, а годину як 07:30.
when-unknown-zone = Часового поясу «{ $zone }» немає. Напишіть, наприклад, Europe/Kyiv, America/New_York або UTC+2.
when-not-understood = «{ $typed }» не схоже на час. Напишіть, наприклад: завтра 08:00 або in 2h.
when-first = Тієї ночі цей час настає двічі; це перший раз.
when-second = Цієї ночі цей час настає двічі; це другий раз, бо перший уже минув.
when-elsewhere = Тобто { $time } ({ $zone }).

refused-not-scheduled = #{ $number } не чекає жодного часу. /schedule { $number } і час запланує її.
refused-embargo-published = #{ $number } опубліковано, тож ембарго вже запізно. /withhold { $number } приховає її.
refused-expires-first = #{ $number } вийшла б { $time }, а строк їй { $expiry }, тож її не отримав би ніхто. Пересуньте щось одне: /schedule, /embargo або /expire.
refused-expired = Строк #{ $number } уже минув, а що скінчилося, знову не починається. Нову новину створить /post.

card-wished = Має вийти { $time } ({ $zone }), щойно редактор схвалить.
card-going-out = #{ $number } · вийде за { $seconds } с
card-going-out-now = #{ $number } · виходить
card-going-out-how = «Скасувати» зупинить її, перш ніж хтось отримає.
card-undone = Скасовано вчасно. Ніхто нічого не отримав.
button-undo = Скасувати

card-embargo = Ембарго до { $time } ({ $zone }).
card-embargo-waits = Заплановано на { $time }; чекає кінця ембарго.
card-tick = Заплановано на { $time }; вийде з найближчими новинами після того.
card-expires = Надсилається до { $time } ({ $zone }).

queue-title = Що й коли виходить ({ $zone })
queue-empty = Ніщо не чекає свого часу. Щоб #12 зачекала, напишіть /schedule 12 завтра 08:00.
queue-brief = { $time }  #{ $number }  { $headline }
queue-more = { $count ->
    [one] Пізніше вийде ще { $count }.
    [few] Пізніше вийдуть ще { $count }.
    [many] Пізніше вийде ще { $count }.
   *[other] Пізніше вийде ще { $count }.
}

button-time-schedule = Запланувати…
button-time-reschedule = Інший час…
button-time-embargo = Ембарго…
button-unschedule = Зняти з розкладу
button-numbered = #{ $number }

form-time-schedule = Запланувати #{ $number }
form-time-embargo = Ембарго: #{ $number }
form-time-expire = Строк: #{ $number }
form-time-schedule-label = Коли вийде?
form-time-embargo-label = До якого часу нічого не показувати?
form-time-expire-label = До якого часу надсилати?
form-time-schedule-question = Коли вийде? Наприклад: завтра 08:00, in 2h, 2026-12-01 07:30.
form-time-embargo-question = До якого часу не показувати? Наприклад: завтра 08:00, in 2h. Порожньо — без ембарго.
form-time-expire-question = До якого часу надсилати? Наприклад: завтра 08:00, in 2h. Порожньо — без строку.

cli-unscheduled = #{ $number } — знову чернетка.
cli-queue-empty = Ніщо не чекає свого часу.
