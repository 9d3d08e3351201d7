# Following a story: what goes on with a brief is sent to whoever follows it. $where as in subscriptions.ftl.

command-follow = recibir lo que continúe una noticia, sea del tema que sea
command-unfollow = dejar de seguir el asunto de una noticia

following-begun = { $where ->
    [private] Desde ahora sigues este asunto: lo que continúe #{ $number } te llega enseguida, aunque sea de temas que no elegiste. /settings muestra los asuntos que sigues.
   *[place] Desde ahora se sigue aquí este asunto: lo que continúe #{ $number } llega enseguida, aunque sea de temas no elegidos. /settings muestra los asuntos que se siguen.
}
following-already = { $where ->
    [private] Ya sigues este asunto: lo que continúe #{ $number } te llega.
   *[place] Aquí ya se sigue este asunto: lo que continúe #{ $number } llega aquí.
}
following-ended = { $where ->
    [private] Ya no sigues el asunto de #{ $number }. /follow { $number } empieza de nuevo.
   *[place] Aquí ya no se sigue el asunto de #{ $number }. /follow { $number } empieza de nuevo.
}
following-none = { $where ->
    [private] No sigues el asunto de #{ $number }. /settings muestra los asuntos que sigues.
   *[place] Aquí no se sigue el asunto de #{ $number }. /settings muestra los asuntos que se siguen.
}
following-gave-way = Se pueden seguir { $most } asuntos como máximo, así que el más antiguo ya no se sigue: { $story }.
following-all-ended = { $stories ->
    [one] Un asunto tampoco se sigue ya.
   *[other] Tampoco se siguen ya { $stories } asuntos.
}
following-only-ended = { $stories ->
    [one] El asunto que se seguía ya no se sigue. Ahora no se envía nada; /subscribe empieza de nuevo en cualquier momento.
   *[other] Los { $stories } asuntos que se seguían ya no se siguen. Ahora no se envía nada; /subscribe empieza de nuevo en cualquier momento.
}
following-still = { $stories ->
    [one] Se sigue todavía un asunto: llega lo que lo continúe. /stop termina también eso.
   *[other] Se siguen todavía { $stories } asuntos: llega lo que los continúe. /stop termina también eso.
}
following-story = #{ $number } “{ $headline }”

button-follow = Seguir
button-unfollow = Dejar de seguir

button-settings-stories = Asuntos
button-unfollow-story = Dejar de seguir #{ $number }
button-newer-stories = ‹ Más nuevos
button-older-stories = Más antiguos ›
settings-stories-counted = { $stories ->
    [one] se sigue uno
   *[other] se siguen { $stories }
}
settings-stories-how = Lo que continúe estos asuntos llega enseguida, sea del tema que sea:
settings-stories-none = No se sigue ningún asunto. Empieza con “Seguir” bajo una noticia, o con /follow y su número.
