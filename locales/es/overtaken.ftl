# Two people changed the same thing of a brief at the same time.

overtaken = { $name } cambió { $field } de #{ $number } mientras escribías.
overtaken-theirs = Ahora es: { $text }
overtaken-yours = Escribiste: { $text }
overtaken-nothing = Lo que escribiste no se ha tomado. Cámbialo otra vez a partir de lo que hay ahora.
button-edit-again = Cambiar otra vez

overtaken-headline = el titular
overtaken-text = el texto
overtaken-topics = los temas
overtaken-link = el enlace
overtaken-picture = la imagen
overtaken-alt = la descripción de la imagen
overtaken-related = la noticia relacionada
overtaken-follow-up = la noticia anterior
overtaken-language = el idioma
