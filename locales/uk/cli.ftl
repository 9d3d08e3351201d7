# Що каже командний рядок.

error-file = Не вдається прочитати { $path }. Перевірте назву й спробуйте ще раз.
error-cli-text-missing = Тексту немає. Вкажіть його після номера або через --file.
error-cli-translation = «{ $text }» — не переклад. Вкажіть мову й файл, наприклад uk=ferry.uk.md.
error-port-in-use = Порт { $port } на { $host } зайнято. Зупиніть те, що його займає, або вкажіть інший у PORT.
error-cannot-listen = Не вдається слухати { $host }, порт { $port } ({ $reason }). Вкажіть у HOST і PORT адресу цієї машини.

cli-published = #{ $number } опубліковано.
cli-scheduled = #{ $number } вийде: { $time } ({ $zone }).
cli-drafted = #{ $number } — чернетка: { $headline }
cli-needs-headline = #{ $number } — чернетка, якій ще бракує заголовка. Пропозиція: { $proposed }
cli-left-out = Не взято: { $line }
cli-changed = #{ $number } змінено до версії { $version }; усі копії оновлюються.
cli-retracted = #{ $number } відкликано; усі копії прибирають або замінюють.
cli-translated = Переклад #{ $number } збережено.
cli-brief = #{ $number }  { $state }  { $headline }
cli-no-briefs = Новин ще немає.
cli-no-headline = (без заголовка)
cli-destination-added = { $address } отримує: { $topics }.
cli-destination-every-topic = усі теми
cli-destination-paused = { $address }: призупинено.
cli-destination = { $address }  { $state }  { $title }
cli-no-destinations = Отримувачів ще немає. Додайте: briefwire destination add ADDRESS
error-destination-no-bot = Бота { $platform } тут не налаштовано. Спершу вкажіть його токен.
error-destination-unknown = { $address } не є отримувачем. Дивіться: briefwire destination list
error-state = Такого стану немає. Виберіть один із цих: { $states }.
error-destination-none = Адреси немає. Вкажіть її, наприклад telegram:-1001234567890, або файл через --from.

welcome-running = Briefwire працює. Стан: { $url }/health/ready
welcome-playground = Майданчик відкрито: { $url }
welcome-claim = Редакція ще не має власника. Надішліть ботові один раз: /claim { $code }
error-port = { $text } — не порт. Вкажіть число від 0 до 65535.
error-address = { $address } — не адреса. Напишіть telegram:CHAT, telegram:CHAT/THREAD або discord:CHANNEL з ідентифікаторами самої платформи.
error-number = «{ $text }» — не номер новини. Номер стоїть після знака # новини, наприклад 12.
error-urgency = «{ $text }» — не терміновість. Напишіть flash, urgent або routine.
error-count = «{ $text }» — не кількість. Вкажіть ціле число від 1.
