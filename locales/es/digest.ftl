# A digest as readers see it: several briefs in one message.

digest-title-scheduled = { $count ->
    [one] Tu resumen: una noticia
   *[other] Tu resumen: { $count } noticias
}
digest-title-quiet = { $count ->
    [one] En las horas de silencio: una noticia
   *[other] En las horas de silencio: { $count } noticias
}
digest-title-overload = { $count ->
    [one] Una noticia
   *[other] { $count } noticias de una vez
}
digest-title-catch-up = { $count ->
    [one] En tu ausencia: una noticia
   *[other] En tu ausencia: { $count } noticias
}
digest-no-topic = Más noticias
digest-more = { $count ->
    [one] Una más
   *[other] { $count } más
}
digest-withheld = Lo que había aquí está retenido mientras lo comprobamos.
digest-retracted = Lo que había aquí se retiró.
digest-rest-title = El resto del resumen
digest-gone = Este resumen ya no está. /latest muestra las últimas noticias.
