# Що каже сховище. DATABASE_URL — назва налаштування.

storage-url = DATABASE_URL незрозуміле. Напишіть sqlite: і файл, наприклад sqlite:./data/briefwire.db.
storage-no-postgres = PostgreSQL ще не підтримується. Вкажіть у DATABASE_URL sqlite: і файл, наприклад sqlite:./data/briefwire.db.
storage-cannot-open = Базу даних { $file } не вдається відкрити ({ $reason }). Перевірте, чи є її тека і чи можна туди писати.
storage-not-a-database = Файл { $file } — не база даних Briefwire. Вкажіть у DATABASE_URL інший файл.
storage-newer-schema = Цю базу даних створив новіший Briefwire (її схема — { $found }, ця програма знає { $known }). Запустіть новішу програму або відновіть копію, зроблену до оновлення.
storage-busy = База даних зайнята: інша програма утримує її п’ять секунд. Спробуйте за мить.
storage-broken-row = Рядок { $row } таблиці { $table } в базі даних пошкоджено. Відновіть його з резервної копії.

storage-no-brief = Новини #{ $number } немає. Перевірте номер і спробуйте ще раз.
storage-no-desk = Відділу { $id } немає.
storage-no-destination = Отримувача { $id } немає.
storage-no-picture = Цього зображення немає в базі даних.
storage-desk-exists = Відділ { $name } уже є. Виберіть іншу назву.
storage-destination-exists = Отримувач { $address } уже є.
