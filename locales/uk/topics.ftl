# Теми: що з ними робить редакція.

command-topic = теми: додати, перейменувати, упорядкувати, описати, зняти
option-topic-do = що зробити; не вказуйте, щоб побачити всі теми з кнопками
option-topic-which = тема за назвою; для нової — слово, яке набиратимуть
option-topic-text = нова назва, емодзі, колір або місце; щоб зняти — тема, до якої перейти

topic-list-title = { $count ->
    [one] { $count } тема
    [few] { $count } теми
    [many] { $count } тем
   *[other] { $count } теми
}
topic-list-how = Натисніть тему, щоб змінити її. Одним рядком: /topic add weather Погода ☀️ · /topic rename weather climate
topic-added = Додано. Читачі вже можуть її вибрати.
topic-changed = Змінено.
topic-renamed = Перейменовано. #{ $old } теж діє всюди.
topic-moved = Тепер її номер — { $at } з { $count }.
topic-place = { $where }: { $place }
topic-is-moving = Її підписників саме переносимо. Доти тема діє.
topic-retire-title = Зняти тему { $topic }?
topic-retire-how = Натисніть тему, яка забере її підписників і назви. Або просто зніміть її.
topic-end-warning = { $count ->
    [0] Без теми не лишиться ніхто. Нового в темі { $topic } вже не публікуватимуть; /topic add поверне її.
    [one] { $count } чат лишиться без тем і нічого не отримуватиме. Щоб зберегти його, об’єднайте { $topic } з іншою темою.
    [few] { $count } чати лишаться без тем і нічого не отримуватимуть. Щоб зберегти їх, об’єднайте { $topic } з іншою темою.
    [many] { $count } чатів лишаться без тем і нічого не отримуватимуть. Щоб зберегти їх, об’єднайте { $topic } з іншою темою.
   *[other] { $count } чату лишаться без тем і нічого не отримуватимуть. Щоб зберегти їх, об’єднайте { $topic } з іншою темою.
}
topic-ended = Тему { $topic } знято. /topic add { $handle } поверне її.
topic-joined = { $topic } — тепер { $into }: підписників перенесено, назви ведуть сюди.
topic-joining = Підписників теми { $topic } переносимо до { $into }. Доти { $topic } діє.

button-topic-add = Додати тему
button-all-topics = Усі теми
button-more-topics = Інші теми
button-earlier-topics = Попередні теми
button-rename = Перейменувати
button-emoji = Емодзі
button-colour = Колір
button-local-name = Назва іншою мовою
button-up = ↑ Вище
button-down = ↓ Нижче
button-retire = Зняти…
button-retire-alone = Просто зняти
button-retire-into = Об’єднати з іншою
button-retire-now = Зняти тему

form-topic-add = Нова тема
form-topic-add-label = Назва, за бажання з емодзі
form-topic-add-question = Як називається тема? Наприклад: Погода ☀️
form-topic-rename = Нова назва: { $topic }
form-topic-rename-label = Нова назва
form-topic-rename-question = Як відтепер називається { $topic }? Стара назва теж діятиме.
form-topic-name = { $topic } іншою мовою
form-topic-name-label = Мова й назва
form-topic-name-question = Якою мовою і як? Наприклад: de Wetter. Сама мова прибирає назву.
form-topic-emoji = Емодзі: { $topic }
form-topic-emoji-label = Одне емодзі або нічого
form-topic-emoji-question = Яке емодзі стоїть перед { $topic }?
form-topic-colour = Колір: { $topic }
form-topic-colour-label = Шість знаків, як-от #1f6feb, або нічого
form-topic-colour-question = Який колір Discord показує поряд із { $topic }? Шість знаків, наприклад #1f6feb.

error-topic-usage = Напишіть лише /topic, щоб побачити всі теми, або: /topic add weather Погода ☀️ · /topic rename weather climate · /topic name weather de Wetter · /topic emoji weather ☀️ · /topic colour weather #1f6feb · /topic up weather · /topic place weather · /topic retire weather into climate
error-topic-taken = «{ $topic }» — це назва теми { $owner }, нинішня або колишня. Виберіть іншу.
error-topic-retired = Тему «{ $topic }» знято. Виберіть іншу або поверніть цю: /topic add { $topic }
error-topic-place = Такого місця я не знаю. Додайте мене туди, напишіть там /subscribe, а тоді назвіть його: telegram:CHAT/THREAD або discord:FORUM і тег.
error-name-length = Назва має від 1 до { $most } знаків.
error-emoji = Надішліть одне емодзі й більше нічого.
error-colour = «{ $colour }» — не колір. Напишіть шість знаків, наприклад #1f6feb.
error-local-name = Напишіть мову й назву нею, наприклад: de Wetter
refused-topic-itself = Тему { $topic } не можна об’єднати з нею самою. Виберіть іншу.
refused-topic-moving = Підписників теми { $topic } ще переносимо. Спробуйте, коли це скінчиться.
