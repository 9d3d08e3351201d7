# How far a brief has come, as its card goes on telling.

progress-posting = Enviadas hasta ahora: { $done }
progress-posting-of = Enviadas: { $done } de { $of }
progress-changing = Cambiadas hasta ahora: { $done }
progress-changing-of = Cambiadas: { $done } de { $of } copias
progress-removing = Retiradas hasta ahora: { $done }
progress-removing-of = Retiradas: { $done } de { $of } copias
progress-left = faltan unos { $time }
progress-pause = El envío está en pausa; { $done ->
    [one] hay una copia enviada
   *[other] hay { $done } copias enviadas
}.
progress-withholding = El envío espera a que vuelva a mostrarse; { $done ->
    [one] hay una copia enviada
   *[other] hay { $done } copias enviadas
}.
progress-right = { $copies ->
    [one] La única copia está bien
   *[other] Las { $copies } copias están bien
}
progress-most = 95 % en { $time }
progress-wrong = { $copies ->
    [one] Un chat no se pudo poner al día
   *[other] { $copies } chats no se pudieron poner al día
}; lo demás está bien. /report { $number } dice por qué.
progress-nobody = No está en ningún chat.
