# Двоє одночасно змінили те саме в новині.

overtaken = Поки ви писали, у #{ $number } змінено «{ $field }» ({ $name }).
overtaken-theirs = Тепер там: { $text }
overtaken-yours = Ви написали: { $text }
overtaken-nothing = Написане вами не взято. Змініть ще раз, відштовхуючись від того, що є тепер.
button-edit-again = Змінити ще раз

overtaken-headline = заголовок
overtaken-text = текст
overtaken-topics = теми
overtaken-link = посилання
overtaken-picture = зображення
overtaken-alt = опис зображення
overtaken-related = пов’язана новина
overtaken-follow-up = попередня новина
overtaken-language = мова
