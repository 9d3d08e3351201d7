# Як просувається новина: про це розповідає її картка.

progress-posting = Надіслано: { $done }
progress-posting-of = Надіслано { $done } з { $of }
progress-changing = Змінено: { $done }
progress-changing-of = Змінено копій: { $done } з { $of }
progress-removing = Прибрано: { $done }
progress-removing-of = Прибрано копій: { $done } з { $of }
progress-left = лишилося приблизно { $time }
progress-pause = Надсилання призупинено; { $done ->
    [one] надіслано { $done } копію
    [few] надіслано { $done } копії
    [many] надіслано { $done } копій
   *[other] надіслано { $done } копії
}.
progress-withholding = Надсилання чекає, доки новину покажуть знову; { $done ->
    [one] надіслано { $done } копію
    [few] надіслано { $done } копії
    [many] надіслано { $done } копій
   *[other] надіслано { $done } копії
}.
progress-right = { $copies ->
    [one] Усе гаразд: { $copies } копія
    [few] Усе гаразд: { $copies } копії
    [many] Усе гаразд: { $copies } копій
   *[other] Усе гаразд: { $copies } копії
}
progress-most = 95 % — за { $time }
progress-wrong = { $copies ->
    [one] Не вдалося в { $copies } чаті
    [few] Не вдалося в { $copies } чатах
    [many] Не вдалося в { $copies } чатах
   *[other] Не вдалося в { $copies } чату
}; решта гаразд. Чому — скаже /report { $number }.
progress-nobody = Її немає в жодному чаті.
