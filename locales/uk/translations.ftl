# Новина іншими мовами.

command-translate = написати новину іншою мовою або змінити переклад
option-translation-language = мова: en, uk або pt-BR; не вказуйте, щоб вибрати
option-translation = заголовок у першому рядку, текст нижче; не вказуйте, щоб відкрити форму

button-translations = Переклади
button-translation-other = Інша мова…
button-translation-note = Примітка про виправлення
button-translation-confirm = Усе ще правильно
button-translation-remove = Прибрати
button-translation-remove-now = Прибрати переклад

card-translations = Переклади: { $languages }
translation-no-headline = { $language } (без заголовка)
translation-no-text = { $language } (без тексту)
translation-outdated = { $language } (зі старішого тексту)

translations-how = Виберіть мову, якою написати новину, або переклад, щоб змінити його.
translations-none = Є лише оригінал: { $language }. Виберіть мову перекладу.
translations-full = Перекладів уже { $most }, більше не вміститься. Щоб додати інший, приберіть один.
translation-page = { $language }: так це бачать читачі:
translation-page-no-headline = { $language }. Заголовка ще немає: читачі бачать заголовок оригіналу.
translation-page-no-text = { $language }. Тексту ще немає: читачі отримують оригінал, як тут.
translation-page-older = { $language }. Оригінал відтоді змінився. Змініть текст або натисніть «Усе ще правильно», якщо він чинний.
translation-page-wrong = { $language }. Оригінал відтоді виправлено, тож читачі отримують те, що ви бачите тут. Змініть текст або натисніть «Усе ще правильно», якщо він чинний.
translation-how = Змінити можна й так: /translate { $number } { $language }, у тому ж рядку заголовок, а нижче текст.
translation-remove = { $language }: читачі отримуватимуть оригінал. Прибрати переклад?

form-translation = #{ $number }: { $language }
form-translation-new = #{ $number } іншою мовою
form-translation-headline-label = Заголовок
form-translation-headline-question = Який заголовок ({ $language })? Один рядок, щонайбільше 256 знаків.
form-translation-text-label = Текст
form-translation-text-question = Який текст ({ $language })?
form-translation-alt-label = Що на зображенні
form-translation-alt-question = Що видно на зображенні? Одне речення ({ $language }).
form-translation-note-label = Примітка про виправлення
form-translation-note-question = Що було не так? Примітка на кожній копії ({ $language }).
form-translation-tag-label = Мова
form-translation-tag-question = Якою мовою? Напишіть її код, наприклад: en, uk або pt-BR
form-translation-any-headline-question = Який заголовок цією мовою? Один рядок, щонайбільше 256 знаків.
form-translation-any-text-question = Який текст цією мовою?

check-translation-no-headline = Переклад ({ $language }) не має заголовка: показуємо заголовок оригіналу.
check-translation-no-text = Переклад ({ $language }) не має тексту: його читачі отримають оригінал.
check-translation-outdated = Переклад ({ $language }) зроблено зі старішого тексту.

error-translation-original = Сама новина вже цією мовою ({ $language }), тож перекладати нема чого. Виберіть іншу мову.
error-translation-twice = Перекладів однією мовою ({ $language }) два. Залиште один.
error-translation-empty = Переклад ({ $language }) порожній. Напишіть заголовок, а нижче — текст.
error-translations-many = Новина має щонайбільше { $most } перекладів. Щоб додати інший, приберіть один.
error-no-translation = #{ $number } не має такого перекладу ({ $language }). Які є, покаже /translate { $number }.
error-translation-overtaken = Поки ви писали, хтось інший змінив цей переклад, тож вашого не взято. Відкрийте його знову й продовжуйте з того, що є.
