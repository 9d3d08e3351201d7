# Як просувається новина: що кажуть /report і `briefwire report`.

command-report = як просувається новина і що не вдалося

report-title = #{ $number } · { $headline } · версія { $version }
report-sent = надіслано: { $copies }
report-edited = змінено до цієї версії: { $copies }
report-removed = видалено: { $copies }
report-pending = попереду: { $copies }
report-retrying = пробуємо ще раз: { $copies }
report-parked = чекають, доки чат повернеться: { $copies }
report-expired = запізно: { $copies }
report-skipped = уже не потрібно: { $copies }
report-cancelled = більше не надсилаємо: { $copies }
report-out-of-reach = недосяжні: { $copies }
report-posting = Новину ще надсилаємо.
report-withheld = Новину приховано; надсилання триватиме після /release { $number }.
report-paused = Надсилання призупинено. Надіслані копії й далі виправляються; «Продовжити» надішле решті.
report-stopped = Надсилання зупинено. Більше ніхто не отримає; надіслані копії й далі виправляються.
report-changing = Остання зміна ще в дорозі.
report-time-half = половина за { $time }
report-time-most = 95 % за { $time }
report-time-all = усі за { $time }
report-seconds = { $seconds } с
report-minutes = { $minutes } хв { $seconds } с
report-hours = { $hours } год { $minutes } хв
report-uncertain = { $copies ->
    [one] { $copies } надсилання лишилося без відповіді: допис може стояти двічі або його немає.
    [few] { $copies } надсилання лишилися без відповіді: кожен допис може стояти двічі або його немає.
    [many] { $copies } надсилань лишилося без відповіді: кожен допис може стояти двічі або його немає.
   *[other] { $copies } надсилання лишилося без відповіді: кожен допис може стояти двічі або його немає.
}
report-failed = Не вдалося: { $copies }
report-reason = { $copies } × { $reason }
report-cause = { $cause }: { $reason }
report-reasons-more = та інші
report-place = { $place }: { $figures }
report-telegram-channel = Канали Telegram
report-telegram-group = Групи Telegram
report-telegram-private = Приватні чати Telegram
report-discord-channel = Канали Discord
report-discord-group = Групи Discord
report-discord-private = Особисті повідомлення Discord
report-place-sent = надіслано { $copies }
report-place-waiting = попереду { $copies }
report-place-failed = не вдалося { $copies }
report-digested = у дайджестах: { $copies }, останній за { $time }
report-reactions = Реакції: { $reactions }
report-reaction = { $emoji } { $times }
report-reaction-other = інші { $times }
report-pressed-read = Прочитали повністю: { $times }
report-pressed-like = Шукали схожі: { $times }
report-pressed-open = Відкрили за посиланням: { $times }
report-pressed-send = Надіслали карткою: { $times }
report-pressed-follow = Почали стежити: { $times }
report-pressed-unfollow = Перестали стежити: { $times }
report-nothing = Немає нікого, хто мав би це отримати.
report-again = { $copies ->
    [0] Немає нічого, що можна надіслати ще раз.
    [one] { $copies } копію надсилаємо ще раз.
    [few] { $copies } копії надсилаємо ще раз.
    [many] { $copies } копій надсилаємо ще раз.
   *[other] { $copies } копії надсилаємо ще раз.
}
report-troubled = { $address }  { $reason }  { $title }

button-sending-pause = Призупинити
button-sending-resume = Продовжити
button-sending-stop = Зупинити
button-report-open = Звіт
button-report = Подивитися ще раз
button-send-again = Надіслати невдалі ще раз

refused-report-not-yours = #{ $number } — чужа новина. Як вона просувається, скаже редактор.
error-report-unpublished = #{ $number } не було опубліковано, тож звіту немає. /publish { $number } опублікує її.

# Чому копії не вдалися і що з цим робити.
failure-text-refused = платформа не прийняла тексту
failure-picture-refused = платформа не прийняла зображення
failure-no-rights = боту там не дозволено писати
failure-no-answer = платформа не відповіла
failure-unmade = повідомлення не вдалося скласти
failure-unconfirmed = можливо, дійшло, але без підтвердження
failure-not-deletable = не вдалося видалити
failure-refused = відмовлено

remedy-text-refused = → Спростіть текст: /refile { $number }; тоді спробуємо ще раз.
remedy-picture-refused = → Візьміть інше зображення або надішліть невдалі ще раз.
remedy-no-rights = → Хтось там має дозволити боту писати; тоді надішліть невдалі ще раз.
remedy-no-answer = → Надішліть невдалі ще раз, коли платформа відповідатиме.
remedy-unmade = → Надішліть невдалі ще раз; якщо не допоможе, причина є в журналі програми.
remedy-unconfirmed = → Погляньте там: за DELIVERY_GUARANTEE=at-most-once двічі не надсилаємо.
remedy-not-deletable = → Хтось там має видалити це, або надішліть невдалі ще раз.
remedy-refused = → Погляньте, чи той чат ще є; тоді надішліть невдалі ще раз.
