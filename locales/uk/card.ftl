# Картка чернетки: поля, сторінки й те, на що дивимося перед публікацією.

card-follow-up = Продовжує #{ $number }: у кожному чаті відповідає на ту новину.
card-language = Мова: { $language }
card-alt = На зображенні: { $alt }
card-no-alt = Зображення не має опису для тих, хто його не бачить. Додати: «Більше…».
card-choose-topics = Виберіть теми; позначені ✓ вже додано.
card-choose-topics-page = Виберіть теми; позначені ✓ вже додано. Сторінка { $page } з { $pages }.
card-choose-desk = Виберіть відділ, від якого ця новина.
card-no-choices = Тем ще немає. Напишіть першу.
card-no-desks = Відділів ще немає. Додати: /desk.

button-more-fields = Більше…
button-back = Назад
button-done = Готово
button-type-topics = Написати…
button-previous = ‹ Раніші
button-next = Пізніші ›
button-field-desk = Відділ
button-field-alt = Опис зображення
button-field-related = Пов’язане
button-field-follow-up = Продовження до
button-field-language = Мова
button-remove-picture = Прибрати зображення
button-time-expire = Строк…

form-alt-label = Що на зображенні
form-alt-question = Що видно на зображенні? Одне речення для тих, хто його не бачить.
form-related-label = Номер новини або назва й адреса
form-related-question = Що з цим пов’язано? Номер опублікованої новини або назва іншого матеріалу, а за нею його адреса.
form-follow-up-label = Номер попередньої новини
form-follow-up-question = Яку новину вона продовжує? Напишіть номер опублікованої, наприклад: #12
form-language-label = Мова
form-language-question = Якою мовою написано? Наприклад: en, uk або pt-BR

error-alt-long = Знаків в описі: { $length }, а вміщується щонайбільше { $most }. Скоротіть його й надішліть ще раз.
error-language = Такої мови немає. Напишіть її код, наприклад en, uk або pt-BR.
error-brief-number = Це не номер новини. Напишіть його так: 12 або #12.

command-preview = як новину покаже інша платформа і що там не вміститься

check-first = Перш ніж випустити:
check-no-text = Новина не має тексту.
check-cut = { $platform }: не вміститься знаків: { $leftOut } з { $whole }; решту відкриє кнопка.
check-picture-gone = За адресою зображення його вже немає.

button-publish-anyway = Усе одно опублікувати
button-preview-telegram = У Telegram
button-preview-discord = У Discord

reach-nobody = На це ще ніхто не підписаний.
reach-exact = Отримають: { $where }; останні — приблизно за { $time }.
reach-about = Отримають приблизно { $where }; останні — приблизно за { $time }.
reach-in-digests = { $places ->
    [one] { $places } отримає її в дайджесті.
    [few] { $places } отримають її в дайджестах.
    [many] { $places } отримають її в дайджестах.
   *[other] { $places } отримають її в дайджестах.
}
reach-only-digests = Отримають: { $where } — у наступних дайджестах.
reach-telegram = { $places ->
    [one] { $places } чат у Telegram
    [few] { $places } чати в Telegram
    [many] { $places } чатів у Telegram
   *[other] { $places } чату в Telegram
}
reach-discord = { $places ->
    [one] { $places } канал у Discord
    [few] { $places } канали в Discord
    [many] { $places } каналів у Discord
   *[other] { $places } каналу в Discord
}

preview-title = #{ $number }: так це покаже { $platform }:
preview-byline = Угорі дрібно: { $text }
preview-headline = Заголовок: { $text }
preview-text = Текст: { $text }
preview-message = { $text }
preview-picture = Зображення: { $text }
preview-picture-bare = Зображення без опису
preview-field = Нижче: { $text }
preview-footer = Наприкінці дрібно: { $text }
preview-link-card = З карткою сторінки { $text }
preview-button = Кнопка: { $text }
preview-fits = { $platform } вміщує все.

post-first-picture = У новини одне зображення: узято перше з ваших.
post-picture-left-out = Зображення не взято: новин кілька, і незрозуміло, до якої воно. Відкрийте потрібну й додайте його.
post-maybe-split = Telegram обриває повідомлення на 4096 знаках, а продовження тут я не чую. Якщо ваш текст довший, надішліть його мені в приватний чат.
post-joined = Ваш текст надійшов двома повідомленнями; їх об’єднано.
