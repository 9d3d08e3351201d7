# The newsroom's cards, forms and answers. On a card the number comes first.

post-usage = Escribe /post y el titular en una línea, el texto en las siguientes y, si quieres, una última línea con #temas. Puede llevar una foto. O envía o reenvía ahora el mensaje mismo.

card-draft = #{ $number } · borrador
card-submitted = #{ $number } · espera a un editor
card-scheduled = #{ $number } · sale: { $time } ({ $zone })
card-published = #{ $number } · publicada: { $time } · versión { $version }
card-withheld = #{ $number } · retenida
card-retracted = #{ $number } · retirada; sus copias se están quitando
card-spiked = #{ $number } · descartada
card-no-topics = No tiene tema, así que solo llega a quienes quieren todos los temas.
card-needs-headline = Le falta el titular.
card-proposed = Propuesta: { $headline }
card-next-headline = Ponlo con los botones, o con /edit { $number } y el titular.
card-next-writer-draft = /submit { $number } la entrega a un editor, /edit { $number } la cambia.
card-next-writer-submitted = Decide un editor. Hasta entonces, /edit { $number } la cambia.
card-next-submitted = /approve { $number } la envía; /reject { $number } y un motivo la devuelve.
card-text-stays = El titular es nuevo, el texto se queda. Para cambiar ambos, escribe el texto en las líneas bajo el titular.
card-next-publish = /publish { $number } la envía, /edit { $number } la cambia.
card-next-scheduled = /schedule { $number } y una hora la mueve, /schedule { $number } cancel lo anula, /publish { $number } flash la envía ahora.
card-next-published = /update { $number }, /correct { $number } o /retract { $number } cambian todas las copias; /report { $number } dice hasta dónde ha llegado.
card-next-withheld = /release { $number } vuelve a mostrarla, /retract { $number } la retira.

drafts-title = Aún sin publicar
drafts-none = No hay borradores. Escribe uno con /post.
drafts-more = Hay más; /edit y un número abre cualquiera.
drafts-no-headline = (sin titular todavía)
drafts-draft = #{ $number } · borrador
drafts-submitted = #{ $number } · espera a un editor
drafts-scheduled = #{ $number } · espera su hora

import-made = { $count ->
    [one] Se ha creado un borrador
   *[other] Se han creado { $count } borradores
}
import-left-out = Queda fuera: { $lines }

button-ask-me = Pregúntame paso a paso
button-open = Abrir #{ $number }
button-cancel = Cancelar
button-take-headline = Usar el titular propuesto
button-field-headline = Titular
button-field-text = Texto
button-field-topics = Temas
button-field-link = Enlace
button-field-picture = Imagen
button-urgency-flash = Última hora
button-urgency-urgent = Urgente
button-urgency-routine = Normal
button-publish = Publicar
button-spike = Descartar
button-update = Actualizar
button-correct = Corregir
button-refile = Errata
button-withhold = Retener
button-release = Mostrar de nuevo
button-follow-up = Continuar…
button-retract = Retirar

retract-reach = { $copies ->
    [0] Todavía no está en ningún chat, y ya no se enviará a nadie.
    [one] Está publicada en un chat.
   *[other] Está publicada en { $copies } chats.
}
retract-how = Cada copia se borra, o pasa a ser un aviso donde la plataforma ya no deja borrar. No hay vuelta atrás. ¿Retirar #{ $number }?
button-retract-reason = Retirar con motivo…
button-retract-plain = Retirar sin motivo

form-post = Nueva noticia
form-edit = Cambiar #{ $number }
form-follow-up = Continuación de #{ $number }
form-update = Actualizar #{ $number }
form-correct = Corregir #{ $number }
form-refile = Arreglar una errata en #{ $number }
form-retract = Retirar #{ $number }
form-headline-label = Titular
form-headline-question = ¿Cuál es el titular? Una línea, 256 caracteres como máximo.
form-text-label = Texto
form-text-question = ¿Cuál es el texto?
form-post-headline-label = Titular
form-post-headline-question = Una línea, 256 caracteres como máximo. Si se deja vacío, el titular es la primera línea del texto.
form-post-text-label = Texto
form-post-text-question = El texto solo, o con el titular en la primera línea, o toda una página de noticias tal como la copiaste.
form-long-text-label = El texto nuevo en lugar del anterior
form-long-text-question = El texto actual es demasiado largo para este formulario y no se muestra. Lo que escribas lo sustituye entero.
form-topics-label = Temas separados por espacios
form-topics-question = ¿Qué temas? Escríbelos separados por espacios, por ejemplo: deportes salud
form-link-label = Enlace a la noticia completa
form-link-question = ¿Qué dirección lleva a la noticia completa? Empieza por https://.
form-picture-label = Dirección de una imagen
form-picture-question = Envía la imagen, o la dirección web de una, que empiece por https://.
form-note-label = ¿Qué estaba mal? Lo verán los lectores.
form-note-question = ¿Qué estaba mal? Los lectores verán esta nota en cada copia. Una o dos frases.
form-reason-label = ¿Por qué? Pueden verlo los lectores.
form-reason-question = ¿Por qué se retira? Los lectores pueden ver este motivo. Una o dos frases.
form-new-text-label = El texto nuevo
form-new-text-question = ¿Cuál es el texto nuevo? Sustituye por completo al anterior.
form-corrected-text-label = El texto corregido, si cambia
form-corrected-text-question = ¿Cuál es el texto corregido, si cambia?
form-returned = Esto es lo que escribiste, para que puedas usarlo otra vez:
form-cancel = /cancel lo abandona.
form-again = Usaste un comando después de mi pregunta, así que no lo tomé como respuesta. Otra vez:
form-skip = Envía - para dejarlo vacío; /cancel lo abandona.
form-cancelled = Abandonado. No se ha cambiado nada.
form-nothing-to-cancel = No hay nada que abandonar. /help muestra lo que se puede hacer.
form-answer-missing = Esa respuesta está vacía. Escribe unas palabras, o /cancel.
form-no-picture = Aquí no hace falta una imagen. Responde con texto, o /cancel.

claim-done = Ahora esta redacción es tuya. /post escribe la primera noticia, /help muestra todo lo que puedes hacer.
claim-member = Ya perteneces a esta redacción. /help muestra todo lo que puedes hacer.
claim-used-up = Tu código ya está gastado, así que nadie más puede hacer nada con él.
claim-exposed = Aquí otros pueden leer ese código: borra tu mensaje. Los códigos se envían en un chat privado conmigo.
claim-server = Este servidor es ahora de la redacción: sus comandos aparecen aquí en menos de un minuto. /post escribe una noticia.

error-claim-how = Para hacerte cargo de la redacción, envía /claim y el código que se mostró al arrancar el programa.
error-claim-nobody = Aquí no puedo ver quién eres. Envía /claim y el código en un chat privado conmigo.
error-claim-closed = No hay ningún código pendiente. Si perteneces a la redacción, pide a un propietario que te invite.
error-claim-wrong = Ese no es el código, o alguien ya lo usó. Envíalo como /claim CODE, o pide otro a un propietario.
error-claim-often = Demasiados códigos equivocados. Espera una hora y prueba otra vez.
