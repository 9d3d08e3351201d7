# Où en est une brève, comme sa fiche le dit au fur et à mesure.

progress-posting = Envoyées jusqu’ici : { $done }
progress-posting-of = Envoyées : { $done } sur { $of }
progress-changing = Modifiées jusqu’ici : { $done }
progress-changing-of = Copies modifiées : { $done } sur { $of }
progress-removing = Retirées jusqu’ici : { $done }
progress-removing-of = Copies retirées : { $done } sur { $of }
progress-left = encore { $time } environ
progress-pause = L’envoi est en pause ; { $done ->
    [one] { $done } copie en place
   *[other] { $done } copies en place
}.
progress-withholding = L’envoi attend qu’elle soit rétablie ; { $done ->
    [one] { $done } copie en place
   *[other] { $done } copies en place
}.
progress-right = { $copies ->
    [one] La seule copie est à jour
   *[other] Les { $copies } copies sont à jour
}
progress-most = 95 % en { $time }
progress-wrong = { $copies ->
    [one] { $copies } discussion n’a pas pu être mise à jour
   *[other] { $copies } discussions n’ont pas pu être mises à jour
} ; tout le reste l’est. /report { $number } dit pourquoi.
progress-nobody = Elle n’est dans aucune discussion.
