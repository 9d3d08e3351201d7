# Новина, як її бачать читачі. Час 24-годинний, із датою, коли це не день публікації.

view-reading-time = { $minutes } хв читання
view-read-more = Читати далі
view-link = Повний матеріал: { $site }
view-related = До теми
view-updated = Оновлено { $time }
view-correction = Виправлення { $time }
view-translation-older = Це переклад попередньої версії.
view-translation-awaited = Текст виправлено; нового перекладу ще немає.
view-flash = БЛИСКАВКА
view-urgent = Терміново
view-withheld = Новину приховано, доки ми її перевіряємо.
view-retracted = Відкликано { $time }.
view-retracted-reason = Відкликано { $time }: { $reason }
