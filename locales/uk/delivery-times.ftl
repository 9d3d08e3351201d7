# Коли надсилати: одразу чи дайджестами, і тихі години.

command-digest = отримувати новини разом у вибраний час або одразу
option-when-digest = час і дні: 8:00, пн пт 8:00 18:00 або off; не вказуйте, щоб вибрати
command-quiet = години, коли нічого не надсилається
option-hours = від котрої до котрої: 22:00-7:00 або off; не вказуйте, щоб вибрати

button-settings-digest = Доставка
button-settings-digest-times = Час
button-settings-digest-days = Дні
button-settings-digest-other = Інший час…
button-digest-at-once = Одразу
button-digest-daily = Раз на день
button-digest-several = Кілька разів на день
button-digest-weekly = У певні дні
button-digest-every-day = Щодня

digest-at-once = кожну новину одразу
digest-every-day = щодня, { $times }
digest-on-days = { $days }, { $times }
digest-next = Наступний дайджест: { $time } ({ $zone })
digest-how = Дайджест приносить одним повідомленням усе, що з’явилося після попереднього; якщо нового немає, не надходить нічого. Блискавки надходять одразу.
digest-times-how = Натисніть час, щоб додати його або прибрати. Часовий пояс: { $zone }.
digest-days-how = Натисніть дні, коли хочете отримувати дайджест.
digest-time-last = Дайджест потребує принаймні одного часу. Спершу додайте інший або поверніться й виберіть «Одразу».
digest-times-many = Щонайбільше { $most } дайджестів на день. Спершу приберіть якийсь час.
digest-time-not-understood = «{ $word }» незрозуміло. Напишіть час, один або кілька, наприклад 6:30 або 21:00.
digest-not-understood = «{ $word }» незрозуміло. Напишіть час, а за бажання й дні: /digest пн пт 8:00, або /digest off

form-digest-times = Інший час дайджесту
form-digest-times-label = Час, один або кілька: 6:30 або 21:00
form-digest-times-question = О котрій надсилати дайджест? Напишіть час, один або кілька, наприклад 6:30 або 21:00.

button-settings-quiet = Тихі години
button-settings-quiet-other = Інші години…
button-quiet-off = Без тихих годин
button-quiet-flash-sound = Блискавки зі звуком
button-quiet-flash-silent = Блискавки без звуку
button-quiet-flash-wait = Блискавки чекають

quiet-none = немає
quiet-hours = { $from }–{ $to }, { $flash ->
    [silent] блискавки без звуку
    [wait] блискавки теж чекають
   *[other] блискавки зі звуком
}
quiet-how = Опубліковане в тихі години чекає й надходить разом, коли вони скінчаться. Часовий пояс: { $zone }.
quiet-not-understood = «{ $words }» незрозуміло. Напишіть, коли має бути тихо, наприклад 22:30-6:45, або off.
quiet-same = Тихі години не можуть починатися й закінчуватися водночас. Напишіть два різні часи, наприклад 22:30-6:45.

form-quiet = Тихі години
form-quiet-label = Від котрої до котрої: 22:30-6:45
form-quiet-question = Від котрої до котрої має бути тихо? Напишіть два часи, наприклад 22:30-6:45, або off.
