# The draft's card: its fields, its pages, and what is looked at before publishing.

card-follow-up = Continúa #{ $number }: en cada chat responde a esa noticia.
card-language = Idioma: { $language }
card-alt = En la imagen: { $alt }
card-no-alt = La imagen no tiene descripción para quien no puede verla. Con Más… se añade.
card-choose-topics = Elige los temas; los marcados con ✓ están puestos.
card-choose-topics-page = Elige los temas; los marcados con ✓ están puestos. Página { $page } de { $pages }.
card-choose-desk = Elige la sección que firma.
card-no-choices = Todavía no hay temas. Escribe el primero.
card-no-desks = Todavía no hay secciones. /desk crea una.

button-more-fields = Más…
button-back = Volver
button-done = Listo
button-type-topics = Escribirlos…
button-previous = ‹ Anteriores
button-next = Siguientes ›
button-field-desk = Sección
button-field-alt = Descripción
button-field-related = Relacionada
button-field-follow-up = Continúa a
button-field-language = Idioma
button-remove-picture = Quitar imagen
button-time-expire = Final…

form-alt-label = Qué se ve en la imagen
form-alt-question = ¿Qué se ve en la imagen? Una frase, para quien no puede verla.
form-related-label = Número de una noticia, o título y dirección
form-related-question = ¿Qué la acompaña? El número de una noticia publicada, o el título de otra información seguido de su dirección.
form-follow-up-label = Número de la noticia anterior
form-follow-up-question = ¿Qué noticia continúa? Escribe el número de una publicada, por ejemplo: #12
form-language-label = Idioma
form-language-question = ¿En qué idioma está escrita? Por ejemplo: en, uk o pt-BR

error-alt-long = La descripción es demasiado larga: { $length } caracteres, y caben { $most }. Acórtala y envíala de nuevo.
error-language = Eso no es un idioma. Escribe su código, por ejemplo en, uk o pt-BR.
error-brief-number = Eso no es el número de una noticia. Escríbelo como 12 o #12.

command-preview = cómo mostrará una noticia la otra plataforma y qué no cabrá allí

check-first = Antes de que salga:
check-no-text = No tiene texto.
check-cut = En { $platform } no caben { $leftOut } de sus { $whole } caracteres; un botón abre el resto.
check-picture-gone = En la dirección de su imagen ya no hay ninguna imagen.

button-publish-anyway = Publicar igualmente
button-preview-telegram = En Telegram
button-preview-discord = En Discord

reach-nobody = Todavía no hay nadie suscrito.
reach-exact = Llega a { $where }; el último la tendrá en unos { $time }.
reach-about = Llega a cerca de { $where }; el último la tendrá en unos { $time }.
reach-in-digests = { $places ->
    [one] Uno la recibe en su resumen.
   *[other] { $places } la reciben en su resumen.
}
reach-only-digests = Llega a { $where }, en su próximo resumen.
reach-telegram = { $places ->
    [one] un chat de Telegram
   *[other] { $places } chats de Telegram
}
reach-discord = { $places ->
    [one] un canal de Discord
   *[other] { $places } canales de Discord
}

preview-title = #{ $number } como la mostrará { $platform }:
preview-byline = Arriba, en pequeño: { $text }
preview-headline = Titular: { $text }
preview-text = Texto: { $text }
preview-message = { $text }
preview-picture = Imagen: { $text }
preview-picture-bare = Imagen sin descripción
preview-field = Debajo: { $text }
preview-footer = Al final, en pequeño: { $text }
preview-link-card = Con una vista previa de la página { $text }
preview-button = Botón: { $text }
preview-fits = En { $platform } cabe todo.

post-first-picture = Una noticia lleva una sola imagen: se toma la primera.
post-picture-left-out = La imagen queda fuera: hay varias noticias y no está claro de cuál es. Abre una y pónsela.
post-maybe-split = Telegram corta los mensajes a los 4096 caracteres, y aquí no puedo leer lo que sigue. Si tu texto continuaba, escríbelo en un chat privado conmigo.
post-joined = Tu texto llegó en dos mensajes; se han unido.
