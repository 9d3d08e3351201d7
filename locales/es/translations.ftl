# A brief in other languages than its own: the newsroom’s pages, forms and answers.

check-translation-no-headline = A la traducción ({ $language }) le falta el titular: se muestra el original.
check-translation-no-text = A la traducción ({ $language }) le falta el texto: esos lectores reciben el original.
check-translation-outdated = La traducción ({ $language }) es de un texto anterior.

error-translation-original = El idioma de la noticia misma es { $language }, así que no puede tener una traducción a él. Elige otro idioma.
error-translation-twice = Hay dos traducciones a un mismo idioma ({ $language }). Deja solo una.
error-translation-empty = La traducción ({ $language }) está vacía. Escribe su titular y, en las líneas siguientes, el texto.
error-translations-many = Demasiadas traducciones: una noticia admite { $most } como máximo. Quita una para escribir otra.
error-no-translation = #{ $number } no tiene esa traducción ({ $language }). /translate { $number } muestra las que hay.
