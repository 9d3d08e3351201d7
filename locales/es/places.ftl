# Places of many people, and whoever looks after them.

place-added-open = { $title } recibe todas las noticias desde ahora. Aquí eliges qué recibe. Lo encuentras de nuevo con /settings y Otros lugares.
place-returned-open = { $title } ha vuelto y todo sigue como estaba. Lo encuentras de nuevo con /settings y Otros lugares.
place-added-discussion = { $title } es el grupo de debate de un canal, cuyas publicaciones llegan allí por sí solas. Por eso no envío nada hasta que un administrador elija temas allí con /subscribe.
place-added-discussion-open = { $title } es el grupo de debate de un canal, cuyas publicaciones llegan allí por sí solas. Por eso no envío nada hasta que elijas temas. Lo encuentras de nuevo con /settings y Otros lugares.
place-added-forum = Cada tema de noticias puede tener allí su propio tema del foro: usa /settings en ese tema del foro.

button-settings-places = Otros lugares
settings-places = Otros lugares
settings-places-how = ¿De qué lugar quieres ocuparte?
settings-places-none = No conozco ningún otro lugar del que te ocupes. Añádeme a un canal, un grupo o un servidor, o usa /settings allí una vez; después aparecerá aquí.
settings-place-refused = No puedo ver que administres ese lugar, así que sus ajustes siguen cerrados para ti. Si lo administras, usa /settings allí.
settings-place-lost = Ahora mismo no puedo publicar en { $place }. Vuelve a dejarme entrar, y sus ajustes estarán como estaban.
settings-place-topic = { $group }, tema { $thread }
settings-forgotten-there = Borrado. Ya no se envía nada a { $place }; las copias que hay allí siguen recibiendo correcciones.
button-earlier-places = ← Lugares
button-more-places = Más lugares →

button-settings-forum = Temas del foro
settings-forum-how = Pulsa un tema de noticias para traerlo a este tema del foro. El resto del grupo lo deja fuera, para que nadie lo lea dos veces. Púlsalo otra vez para devolverlo.
settings-forum-overview = Cada tema de noticias puede tener su propio tema en el foro. Usa /settings en un tema del foro para llevar allí temas de noticias; estos ya tienen alguno:
settings-forum-elsewhere = { $topic } llega a { $place }.
settings-forum-line = { $place }: { $topics }
settings-forum-lost = { $place }: cerrado o borrado. Púlsalo para devolver al grupo sus temas de noticias.
settings-forum-here = { $topic } llega aquí desde ahora.
settings-forum-here-alone = { $topic } llega aquí desde ahora, y el tema General del grupo lo deja fuera.
settings-forum-moved = Ya no llega a { $place }.
settings-forum-back = { $topic } ya no llega aquí.
settings-forum-back-general = { $topic } ya no llega aquí. Ha vuelto al tema General del grupo.
settings-forum-returned = Los temas de noticias de { $place } han vuelto al grupo.
