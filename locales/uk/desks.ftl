# Відділи: що з ними робить редакція.

command-desk = відділи, якими підписано новини: додати, перейменувати, описати, упорядкувати, зняти
option-desk-do = що зробити; не вказуйте, щоб побачити всі відділи з кнопками
option-desk-which = відділ, за назвою
option-desk-text = нова назва, опис, контакт або адреса аватара

desk-list-title = { $count ->
    [one] { $count } відділ
    [few] { $count } відділи
    [many] { $count } відділів
   *[other] { $count } відділу
}
desk-list-how = Натисніть відділ, щоб змінити його. Нові чернетки належать першому. Одним рядком: /desk add Відділ порту
desk-plain = контакту ще немає
desk-has-avatar = з аватаром
desk-added = Додано. Дайте відділу опис і аватар.
desk-changed = Змінено. Це буде видно в усьому, що надсилається чи змінюється відтепер.
desk-renamed = Перейменовано. «{ $old }» теж діє.
desk-moved = Тепер його номер — { $at } з { $count }.
desk-retire-title = Зняти { $desk }?
desk-retire-warning = Нових новин від { $desk } вже не буде. У старих підпис залишиться. /desk add поверне відділ.
desk-retired = { $desk }: знято. Новини зберігають цей підпис.

button-desk-add = Додати відділ
button-all-desks = Усі відділи
button-biography = Опис
button-contact = Контакт
button-avatar = Аватар
button-no-avatar = Прибрати аватар

form-desk-add = Новий відділ
form-desk-add-label = Назва
form-desk-add-question = Як називається відділ? Наприклад: Відділ порту
form-desk-rename = Нова назва: { $desk }
form-desk-rename-label = Нова назва
form-desk-rename-question = Як відтепер називається { $desk }? Стара назва теж діятиме.
form-desk-biography = Опис: { $desk }
form-desk-biography-label = Одне-два речення або нічого
form-desk-biography-question = Хто пише для { $desk }? Одне-два речення.
form-desk-contact = Контакт: { $desk }
form-desk-contact-label = Адреса, ім’я або нічого
form-desk-contact-question = Як читачам звернутися: { $desk }?
form-desk-avatar = Аватар: { $desk }
form-desk-avatar-label = Адреса зображення
form-desk-avatar-question = Надішліть зображення до 256 КБ або його вебадресу, що починається з https://.

error-desk-usage = Напишіть лише /desk, щоб побачити всі відділи, або: /desk add Відділ порту · /desk rename Відділ порту (а в наступному рядку нову назву) · /desk biography Відділ порту Хто ми · /desk avatar Відділ порту · /desk up Відділ порту · /desk retire Відділ порту
error-desk-unknown = Відділу «{ $desk }» немає. Усі — у /desk.
error-desk-gone = Цього відділу вже немає. Чинні — у /desk.
error-avatar-large = Аватар завеликий: його додають до кожного повідомлення. Надішліть такий, що має щонайбільше { $most } КБ.
refused-last-desk = { $desk } — єдиний відділ. Спершу додайте інший: /desk add НАЗВА
