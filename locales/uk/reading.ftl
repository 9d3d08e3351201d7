# Списки новин.

list-title = Найсвіжіші новини
list-title-topic = Найсвіжіше: { $topic }
list-title-search = Знайдено за «{ $words }»
list-title-like = Схожі на #{ $number }
list-more = /more покаже наступні.
list-end = Це все.
list-nothing = Ще нічого не опубліковано. /subscribe принесе вам першу новину.
list-nothing-topic = У темі { $topic } ще нічого не опубліковано. Усі теми — у /latest.
list-nothing-search = За «{ $words }» нічого не знайдено. Спробуйте менше слів або лише початок слова; найсвіжіші новини — у /latest.
list-nothing-like = Схожого на #{ $number } ще немає. Найсвіжіші новини — у /latest.
list-nothing-more = Це була остання. /latest почне знову з найсвіжіших.
list-corrected = виправлено

error-search-empty = Що шукаєте? Напишіть після команди слово-два: /search пором.

button-latest = Найсвіжіші новини
button-more = Показати ще
button-read = Читати #{ $number }
button-topics = Теми
button-like = Схожі
button-share = Поділитися
button-read-on = Читати з ботом

inline-nothing = Нічого не знайдено. Відкрийте бота, щоб прочитати найсвіжіше.
