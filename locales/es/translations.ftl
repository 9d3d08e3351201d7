# A brief in other languages than its own: the newsroom’s pages, forms and answers.

command-translate = escribir una noticia en otro idioma, o cambiar su traducción
option-translation-language = el idioma: en, uk o pt-BR; sin esto se elige
option-translation = el titular en la primera línea y el texto en las siguientes; sin esto se abre un formulario

button-translations = Traducciones
button-translation-other = Otro idioma…
button-translation-note = Nota de corrección
button-translation-confirm = Sigue valiendo
button-translation-remove = Quitar
button-translation-remove-now = Quitarla

card-translations = También en: { $languages }

translation-no-headline = { $language } (sin titular)
translation-no-text = { $language } (sin texto)
translation-outdated = { $language } (de un texto anterior)
translations-how = Elige un idioma en que escribir la noticia, o una traducción para cambiarla.
translations-none = Solo está en { $language }. Elige un idioma en que escribirla.
translations-full = Ya hay { $most } traducciones y no caben más. Quita una para escribir otra.
translation-page = En { $language }, como la ven sus lectores:
translation-page-no-headline = En { $language }. Aún no tiene titular: los lectores ven el del original.
translation-page-no-text = En { $language }. Aún no tiene texto: los lectores reciben el original, como aquí.
translation-page-older = En { $language }. El original ha cambiado desde entonces. Cambia el texto, o pulsa Sigue valiendo si aún es correcto.
translation-page-wrong = En { $language }. El original se corrigió desde entonces, así que los lectores reciben lo que ves aquí. Cambia el texto, o pulsa Sigue valiendo si es correcto.
translation-how = /translate { $number } { $language } también la cambia: el titular en esa línea, el texto en las siguientes.
translation-remove = Los lectores en { $language } recibirán el original. ¿Quitar la traducción?

form-translation = #{ $number } en { $language }
form-translation-new = #{ $number } en otro idioma
form-translation-headline-label = Titular
form-translation-headline-question = ¿Cuál es el titular en { $language }? Una línea, 256 caracteres como máximo.
form-translation-text-label = Texto
form-translation-text-question = ¿Cuál es el texto en { $language }?
form-translation-alt-label = Qué se ve en la imagen
form-translation-alt-question = ¿Qué se ve en la imagen? Una frase en { $language }.
form-translation-note-label = La nota de corrección
form-translation-note-question = ¿Qué estaba mal? La nota de cada copia, en { $language }.
form-translation-tag-label = Idioma
form-translation-tag-question = ¿A qué idioma? Escribe su código, por ejemplo: en, uk o pt-BR
form-translation-any-headline-question = ¿Cuál es el titular en ese idioma? Una línea, 256 caracteres como máximo.
form-translation-any-text-question = ¿Cuál es el texto en ese idioma?

check-translation-no-headline = A la traducción ({ $language }) le falta el titular: se muestra el original.
check-translation-no-text = A la traducción ({ $language }) le falta el texto: esos lectores reciben el original.
check-translation-outdated = La traducción ({ $language }) es de un texto anterior.

error-translation-original = El idioma de la noticia misma es { $language }, así que no puede tener una traducción a él. Elige otro idioma.
error-translation-twice = Hay dos traducciones a un mismo idioma ({ $language }). Deja solo una.
error-translation-empty = La traducción ({ $language }) está vacía. Escribe su titular y, en las líneas siguientes, el texto.
error-translations-many = Demasiadas traducciones: una noticia admite { $most } como máximo. Quita una para escribir otra.
error-no-translation = #{ $number } no tiene esa traducción ({ $language }). /translate { $number } muestra las que hay.
error-translation-overtaken = Alguien cambió esa traducción mientras escribías, así que la tuya no se ha tomado. Ábrela otra vez para seguir desde la suya.
