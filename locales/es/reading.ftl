# Lists of briefs.

list-title = Últimas noticias
list-title-topic = Lo último en { $topic }
list-title-search = Resultados de “{ $words }”
list-title-like = Parecidas a #{ $number }
list-more = /more muestra las siguientes.
list-end = No hay más.
list-nothing = Todavía no hay nada publicado. /subscribe te traerá la primera noticia.
list-nothing-topic = Todavía no hay nada publicado en { $topic }. /latest muestra todos los temas.
list-nothing-search = No hay resultados de “{ $words }”. Prueba con menos palabras, o solo con el principio de una; /latest muestra las últimas noticias.
list-nothing-like = Todavía no hay otras parecidas a #{ $number }. /latest muestra las últimas noticias.
list-nothing-more = Esa era la última. /latest vuelve a empezar por las más recientes.
list-corrected = corregida

error-search-empty = ¿Qué buscas? Escribe una o dos palabras después del comando: /search ferri.

button-latest = Últimas noticias
button-more = Ver más
button-read = Leer #{ $number }
button-topics = Temas
button-like = Más como esta
button-share = Compartir
button-read-on = Leer en el bot

inline-nothing = No hay resultados. Abre el bot para leer lo último.
