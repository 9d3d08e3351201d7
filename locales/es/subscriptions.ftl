# Topics and what a place wants to be sent. $where is "private" where somebody speaks for themselves alone.

start-own = Te damos la bienvenida a { $newsroom }. Pulsa los temas que quieres, o ninguno para todos, y después cómo llegan. Hasta que elijas no llega nada.
start-here = Aquí puede traer sus noticias { $newsroom }. Pulsa los temas deseados, o ninguno para todos, y después cómo llegan.
start-again = De nuevo en { $newsroom }. Temas ahora: { $topics }. Pulsa un tema para añadirlo o dejarlo fuera, o elige cómo llegan las noticias.
start-topic-ways = { $topic }: ¿cómo quieres recibir las noticias nuevas sobre este tema?
start-chosen-all = Listo: cada noticia llega aquí enseguida. Temas: { $topics }.
start-chosen-urgent = Listo: aquí solo llegan urgentes y última hora, enseguida. Temas: { $topics }.
start-chosen-digest = Listo: las noticias llegan aquí juntas, { $when } ({ $zone }). La última hora llega enseguida. Temas: { $topics }.
start-change = /settings lo cambia todo cuando quieras; /latest muestra ahora las últimas noticias.
button-start = Recibir noticias aquí
button-start-all = Todo enseguida
button-start-urgent = Solo urgentes
button-start-digest = Resumen diario
start-place = Traigo noticias breves. Los administradores eligen con /subscribe y /settings qué se envía aquí; todos pueden usar /latest.
start-topic = { $topic }: recibe aquí cada noticia nueva sobre este tema, o lee lo que ya hay.

topics-none = Todavía no hay temas. /subscribe trae todas las noticias.
topics-list = { $where ->
    [private] Pulsa un tema para recibirlo o dejarlo fuera, o escribe /subscribe y su nombre. /latest y su nombre muestra lo que hay:
   *[place] Los administradores pulsan un tema para que se envíe aquí o se deje fuera. Todos pueden leerlo con /latest y su nombre:
}

subscription-every = { $where ->
    [private] Desde ahora recibes todas las noticias. /unsubscribe y un tema lo deja fuera, /stop te da de baja.
   *[place] Desde ahora se envían aquí todas las noticias. /unsubscribe y un tema lo deja fuera, /stop termina la suscripción.
}
subscription-already-every = { $where ->
    [private] Ya recibes todas las noticias. /subscribe y un tema las limita a ese.
   *[place] Aquí ya se envían todas las noticias. /subscribe y un tema las limita a ese.
}
subscription-chosen = { $where ->
    [private] Recibes: { $topics }. /subscribe y otro tema lo añade; /subscribe sin tema es para todos.
   *[place] Se envía aquí: { $topics }. /subscribe y otro tema lo añade; /subscribe sin tema es para todos.
}
subscription-already-chosen = { $where ->
    [private] Eso ya lo recibes: { $topics }. /subscribe y otro tema lo añade.
   *[place] Eso ya se envía aquí: { $topics }. /subscribe y otro tema lo añade.
}
subscription-narrowed = { $where ->
    [private] Hasta ahora recibías todos los temas. Desde ahora solo recibes: { $topics }. /subscribe sin tema los recupera todos.
   *[place] Hasta ahora se enviaban aquí todos los temas. Desde ahora, solo: { $topics }. /subscribe sin tema los recupera todos.
}
subscription-unhidden = { $where ->
    [private] Vuelves a recibir ese tema. /topics muestra lo que recibes.
   *[place] Ese tema vuelve a enviarse aquí. /topics muestra lo que se envía aquí.
}
subscription-hidden = { $where ->
    [private] Recibes todos los temas menos: { $hidden }. /subscribe y su nombre recupera uno.
   *[place] Se envían aquí todos los temas menos: { $hidden }. /subscribe y su nombre recupera uno.
}
subscription-ended = { $where ->
    [private] Ya no recibes noticias. /subscribe empieza de nuevo cuando quieras, y /latest sigue funcionando.
   *[place] Ya no se envían noticias aquí. /subscribe empieza de nuevo en cualquier momento, y /latest sigue funcionando.
}
subscription-none = { $where ->
    [private] No tienes ninguna suscripción. /subscribe trae todas las noticias, /topics permite elegir.
   *[place] Aquí no hay ninguna suscripción. /subscribe trae todas las noticias, /topics permite elegir.
}
subscription-not-wanted = { $where ->
    [private] No recibías ese tema. /topics muestra lo que recibes.
   *[place] Ese tema no se enviaba aquí. /topics muestra lo que se envía aquí.
}

place-added = { $title } recibe todas las noticias desde ahora. Allí, /subscribe y un tema las limita, /stop termina la suscripción.
place-returned = { $title } ha vuelto y su suscripción sigue como estaba. Allí, /topics la muestra y la cambia.

button-every-topic = Todos los temas
button-stop = Darse de baja
button-chosen = ✓ { $label }
button-subscribe = Recibir { $topic }

error-topic-unknown = No hay ningún tema “{ $topic }”. /topics los muestra todos.
error-topic-gone = Ese tema ya no existe. /topics muestra los que hay.
error-topics-none = Nombra al menos un tema.
error-place-paused = La redacción ha puesto este chat en pausa, así que aquí no se envía nada. Pide a la redacción que siga.
