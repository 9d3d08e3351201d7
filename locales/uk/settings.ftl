# Що й як надсилати: меню /settings.

command-settings = що й як сюди надсилати: теми, терміновість, мови, вигляд

settings-title-own = Ваші налаштування
settings-title = Налаштування: { $place }
settings-line = { $name }: { $value }
settings-on = так
settings-off = ні

settings-topics-none = Жодної
settings-topics-nothing = жодної, нічого не надсилається
settings-topics-every = усі
settings-topics-but = усі, крім: { $topics }
settings-topics-chosen = { $topics }
settings-topics-how = Натисніть тему, щоб додати її або прибрати. «Жодної» припиняє підписку.
settings-no-topics = Тем тут ще не вибрано. Спершу виберіть теми: /settings, тоді «Теми».

settings-urgency-how = Що вам надсилати?
settings-least-routine = усе
settings-least-urgent = термінове й блискавки
settings-least-flash = лише блискавки

settings-languages-how = Виберіть мови, якими хочете отримувати новини.
settings-languages-all = усі

settings-layout-how = Скільки від новини показувати? Решту відкриє кнопка.
settings-layout-headline = лише заголовок
settings-layout-card = заголовок і початок
settings-layout-full = увесь текст

settings-sound-on = залежно від терміновості
settings-sound-off = ніколи

settings-button-unknown = Ця кнопка вже не діє. /settings відкриє меню заново.

button-settings-topics = Теми
button-settings-urgency = Терміновість
button-settings-languages = Мови новин
button-settings-layout = Вигляд
button-settings-sound = Звук
button-settings-link-cards = Картки посилань
button-settings-words = Слова
button-settings-include = Лише зі словами…
button-settings-exclude = Ніколи зі словами…
button-settings-pause = Пауза
button-settings-pause-day = На день
button-settings-pause-week = На тиждень
button-settings-pause-open = Поки не відновлю
button-settings-resume = Відновити

settings-words-no = без відбору
settings-words-counted = { $include ->
    [0] { $exclude ->
        [one] без { $exclude } слова
        [few] без { $exclude } слів
        [many] без { $exclude } слів
       *[other] без { $exclude } слова
    }
   *[other] { $exclude ->
        [0] { $include ->
            [one] лише з { $include } словом
            [few] лише з одним із { $include } слів
            [many] лише з одним із { $include } слів
           *[other] лише з одним із { $include } слова
        }
       *[other] лише з деякими словами й без інших
    }
}
settings-words-include = Лише новини зі словами: { $words }
settings-words-exclude = Ніколи зі словами: { $words }
settings-words-how = Слова шукаємо в заголовку й тексті саме так, як ви їх написали: «пором» не знайде «пороми». Великі й малі літери не розрізняємо.
settings-words-many = Слів і фраз може бути щонайбільше { $most }. Приберіть зайві.
settings-words-long = Слово чи фраза має щонайбільше { $most } знаків. Скоротіть.
settings-words-none = У «{ $words }» немає жодного слова. Напишіть літери або цифри.

form-words-include = Лише новини з цими словами
form-words-exclude = Без новин із цими словами
form-words-label = Слова й фрази через кому
form-words-include-question = З якими словами чи фразами ви хочете новини? Напишіть їх через кому: пором, міська рада. Це замінить попередній список.
form-words-exclude-question = Про які слова чи фрази не хочете читати? Напишіть їх через кому: пором, міська рада. Це замінить попередній список.

settings-pause-none = ні
settings-pause-open = поки не відновлено
settings-pause-until = до { $time }
settings-pause-how = Під час паузи новини не надсилаються. Опубліковане тим часом не надішлемо й потім, воно є в /latest. Виправлення до вже надісланого надходитимуть і далі.
settings-pause-begun = Пауза. Опубліковане тим часом не надішлемо й потім; воно є в /latest.
settings-resumed = Нові новини знову надсилаються. Опублікованого під час паузи не надішлемо; воно є в /latest.

command-timezone = часовий пояс, у якому вам показувати час
option-city = місто або різниця з UTC, наприклад +2; не вказуйте, щоб відкрити форму

settings-zone-unknown = Часового поясу «{ $typed }» я не знаю. Напишіть велике місто з нього, наприклад Київ, або різницю з UTC: +2
settings-zone-which = Який із цих мається на увазі?
button-settings-zone = Часовий пояс
form-zone = Часовий пояс
form-zone-label = Місто або різниця з UTC: +2
form-zone-ask = У якому ви часовому поясі? Напишіть велике місто з нього, наприклад Київ, або різницю з UTC: +2. Можна й надіслати геопозицію; вона потрібна лише цього разу й не зберігається.

button-settings-export = Вивантажити
button-settings-delete = Видалити мої дані
button-settings-forget = Видалити все

settings-delete-how = Підписку буде припинено, а все, що тут вибрано, місце, де ви зупинилися, і відкриті запитання — видалено. Залишиться двоє: які новини сюди надіслано, щоб виправлення й відкликання надходили й далі, та журнал редакції про те, хто що змінив. Видалити?
settings-forgotten = Видалено. Сюди більше нічого не надсилається; виправлення до вже надісланого надходитимуть. /start почне заново.

button-settings-main = Налаштування
button-settings-filters = Відбір
button-settings-appearance = Вигляд і звук
button-settings-data = Мої дані

settings-data-how = «Вивантажити» покаже все, що тут вибрано. «Видалити мої дані» ще раз перепитає, перш ніж видалити.
