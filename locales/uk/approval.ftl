# Подання, схвалення й повернення чернеток.

command-submit = передати чернетку редакторам
command-approve = випустити те, що подав автор
command-reject = повернути подану чернетку авторові
option-reject-reason = чому її повернуто, для автора; не вказуйте, щоб відкрити форму

button-submit = Подати
button-approve = Схвалити
button-reject = Повернути

form-reject = Повернути #{ $number }
form-reject-reason-label = Чому? Це прочитає автор.
form-reject-reason-question = Чому чернетку повернуто? Причину прочитає автор. Одне-два речення.


refused-not-yours = #{ $number } — чужа чернетка. Ваші — у /drafts; редактор може змінити будь-яку.
refused-edit-approved = #{ $number } схвалено, вона чекає свого часу. Попросіть іншого редактора змінити її.
refused-four-eyes-edited = Останні зміни в #{ $number } — ваші, тож випустити її має хтось інший. /submit { $number } передасть її іншим редакторам.
refused-four-eyes = #{ $number } — ваша, а тут випускає хтось інший. /submit { $number } передасть її іншим редакторам.
refused-submitted-already = #{ $number } уже чекає на редактора. Поки що її можна змінити: /edit { $number }.
refused-approve-draft = #{ $number } не подано. /submit { $number } передасть її редакторам, /publish { $number } опублікує.
refused-reject-draft = #{ $number } не подано, тож повертати нічого. /edit { $number } відкриє її.
refused-late-approved = Запізно: #{ $number } вже випущено ({ $name }).
refused-late-rejected = Запізно: #{ $number } вже повернуто ({ $name }).
refused-late-spiked = Запізно: #{ $number } вже знято з роботи ({ $name }).
