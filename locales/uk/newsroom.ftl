# Картки, форми й відповіді для редакції. На картці номер завжди перший.

post-usage = Напишіть /post і заголовок в одному рядку, текст — нижче, а за бажання останнім рядком #теми. Можна додати фото. Або просто надішліть чи перешліть сюди саме повідомлення.

card-draft = #{ $number } · чернетка
card-submitted = #{ $number } · чекає на редактора
card-scheduled = #{ $number } · вийде: { $time } ({ $zone })
card-published = #{ $number } · опубліковано { $time } · версія { $version }
card-withheld = #{ $number } · приховано
card-retracted = #{ $number } · відкликано; копії прибираємо
card-spiked = #{ $number } · знято з роботи
card-no-topics = Теми немає, тож отримають лише ті, хто підписаний на всі.
card-needs-headline = Потрібен заголовок.
card-proposed = Пропозиція: { $headline }
card-next-headline = Додайте його кнопками або так: /edit { $number } і заголовок.
card-next-writer-draft = /submit { $number } передасть редакторові, /edit { $number } змінить.
card-next-writer-submitted = Вирішує редактор. Доти /edit { $number } змінить її.
card-next-submitted = /approve { $number } випустить, /reject { $number } і причина поверне авторові.
card-text-stays = Заголовок новий, текст той самий. Щоб змінити обидва, напишіть текст у рядках під заголовком.
card-next-publish = /publish { $number } опублікує, /edit { $number } змінить.
card-next-scheduled = /schedule { $number } і час перенесе, /schedule { $number } cancel скасує, /publish { $number } flash надішле зараз.
card-next-published = /update { $number }, /correct { $number } або /retract { $number } змінять усі копії, /report { $number } покаже, як просувається.
card-next-withheld = /release { $number } покаже знову, /retract { $number } відкличе.

drafts-title = Ще не опубліковано
drafts-none = Чернеток немає. Напишіть новину: /post.
drafts-more = Є ще; будь-яку відкриє /edit і номер.
drafts-no-headline = (ще без заголовка)
drafts-draft = #{ $number } · чернетка
drafts-submitted = #{ $number } · чекає на редактора
drafts-scheduled = #{ $number } · чекає свого часу

import-made = { $count ->
    [one] Створено { $count } чернетку
    [few] Створено { $count } чернетки
    [many] Створено { $count } чернеток
   *[other] Створено { $count } чернетки
}
import-left-out = Не взято: { $lines }

button-ask-me = Питайте крок за кроком
button-open = Відкрити #{ $number }
button-cancel = Скасувати
button-take-headline = Узяти цей заголовок
button-field-headline = Заголовок
button-field-text = Текст
button-field-topics = Теми
button-field-link = Посилання
button-field-picture = Зображення
button-urgency-flash = Блискавка
button-urgency-urgent = Терміново
button-urgency-routine = Звичайна
button-publish = Опублікувати
button-spike = Зняти з роботи
button-update = Оновити
button-correct = Виправити
button-refile = Описка
button-withhold = Приховати
button-release = Показати знову
button-follow-up = Продовження…
button-retract = Відкликати

retract-reach = { $copies ->
    [0] Її ще немає в жодному чаті, тож не отримає ніхто.
    [one] Її опубліковано в { $copies } чаті.
    [few] Її опубліковано в { $copies } чатах.
    [many] Її опубліковано в { $copies } чатах.
   *[other] Її опубліковано в { $copies } чату.
}
retract-how = Усі копії буде видалено або, де платформа вже не дає видаляти, замінено повідомленням. Повернути їх не можна. Відкликати #{ $number }?
button-retract-reason = Відкликати з причиною…
button-retract-plain = Відкликати без причини

form-post = Нова новина
form-edit = Змінити #{ $number }
form-follow-up = Продовження до #{ $number }
form-update = Оновити #{ $number }
form-correct = Виправити #{ $number }
form-refile = Описка в #{ $number }
form-retract = Відкликати #{ $number }
form-headline-label = Заголовок
form-headline-question = Який заголовок? Один рядок, щонайбільше 256 знаків.
form-text-label = Текст
form-text-question = Який текст?
form-post-headline-label = Заголовок
form-post-headline-question = Один рядок, до 256 знаків. Якщо порожньо, заголовком стане перший рядок тексту.
form-post-text-label = Текст
form-post-text-question = Сам текст, або із заголовком у першому рядку, або ціла скопійована сторінка новини.
form-long-text-label = Новий текст замість старого
form-long-text-question = Нинішній текст задовгий для форми, тому не показаний. Написане тут замінить його весь.
form-topics-label = Теми через пробіл
form-topics-question = Які теми? Напишіть їх через пробіл, наприклад: політика економіка
form-link-label = Посилання на повний матеріал
form-link-question = Яка адреса повного матеріалу? Вона починається з https://.
form-picture-label = Адреса зображення
form-picture-question = Надішліть зображення або його вебадресу, що починається з https://.
form-note-label = Що було не так? Це побачать читачі.
form-note-question = Що було не так? Цю примітку читачі побачать на кожній копії. Одне-два речення.
form-reason-label = Чому? Це можуть побачити читачі.
form-reason-question = Чому новину відкликано? Причину можуть побачити читачі. Одне-два речення.
form-new-text-label = Новий текст
form-new-text-question = Який новий текст? Він повністю замінить старий.
form-corrected-text-label = Виправлений текст, якщо він змінюється
form-corrected-text-question = Який виправлений текст, якщо він змінюється?
form-returned = Ось що ви написали, щоб можна було скористатися цим знову:
form-cancel = /cancel — скасувати.
form-again = Після мого запитання ви надіслали команду, тож за відповідь я її не вважаю. Ще раз:
form-skip = Надішліть -, щоб лишити порожнім, /cancel — скасувати.
form-cancelled = Скасовано. Нічого не змінено.
form-nothing-to-cancel = Скасовувати нічого. /help покаже, що можна робити.
form-answer-missing = Відповідь порожня. Напишіть кілька слів або /cancel.
form-no-picture = Тут зображення не потрібне. Дайте відповідь текстом або /cancel.

claim-done = Тепер ви власник цієї редакції. /post створить першу новину, /help покаже все, що ви можете.
claim-member = Ви вже в цій редакції. /help покаже все, що ви можете.
claim-used-up = Ваш код використано, тож більше ніхто ним не скористається.
claim-exposed = Цей код тут можуть прочитати інші: видаліть своє повідомлення. Кодам місце в приватному чаті зі мною.
claim-server = Цей сервер тепер редакційний: команди з’являться тут за хвилину. /post створить новину.

error-claim-how = Щоб отримати редакцію, надішліть /claim і код, який програма показала під час запуску.
error-claim-nobody = Тут мені не видно, хто ви. Надішліть /claim і код у приватний чат зі мною.
error-claim-closed = Чинного коду немає. Якщо ви з редакції, попросіть власника запросити вас.
error-claim-wrong = Код не той, або його вже використано. Надішліть його так: /claim КОД, або попросіть у власника новий.
error-claim-often = Забагато хибних кодів. Зачекайте годину й спробуйте ще раз.
