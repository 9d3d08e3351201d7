# What is wrong with a text file that is to become a brief.

import-page-empty = En esta página no hay ninguna noticia: solo menús y adornos. Copia la página entera, con titular y texto.
import-page-translations = Una página de noticias no lleva traducciones. Pon cada noticia en un archivo propio.
import-unknown = La línea “{ $field }” no significa nada aquí. Se conocen topics, desk, urgency, language, image, link y related.
import-repeated = “{ $field }” aparece dos veces. Deja solo una.
import-not-a-field = No se entiende la línea “{ $field }”. Escribe un nombre, dos puntos y un valor.
import-unclosed = Falta la línea --- que cierra la primera parte. Ponla antes del titular.
import-not-an-urgency = La urgencia no es flash, urgent ni routine.
import-not-a-language = No se entiende el idioma. Escribe, por ejemplo, en o uk.
import-not-an-address = “{ $field }” no es una dirección web. Escribe una que empiece por https://.
import-not-a-number = “{ $field }” no nombra ninguna noticia. Escribe su número o el título de otra información.
import-headline-missing = Falta el titular. Ponlo en la primera línea del texto.
import-headline-long = El titular es demasiado largo: caben 256 caracteres. Pon uno más corto en la primera línea.
