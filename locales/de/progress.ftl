# Wie weit eine Meldung ist, wie ihre Karte es laufend sagt.

progress-posting = Bisher verschickt: { $done }
progress-posting-of = { $done } von { $of } verschickt
progress-changing = Bisher geändert: { $done }
progress-changing-of = { $done } von { $of } Kopien geändert
progress-removing = Bisher zurückgeholt: { $done }
progress-removing-of = { $done } von { $of } Kopien zurückgeholt
progress-left = noch etwa { $time }
progress-pause = Der Versand ist angehalten; verschickt: { $done ->
    [one] eine Kopie
   *[other] { $done } Kopien
}.
progress-withholding = Der Versand wartet, bis sie wieder gezeigt wird; verschickt: { $done ->
    [one] eine Kopie
   *[other] { $done } Kopien
}.
progress-right = { $copies ->
    [one] Die eine Kopie stimmt
   *[other] Alle { $copies } Kopien stimmen
}
progress-most = 95 % nach { $time }
progress-wrong = { $copies ->
    [one] In einem Chat ließ es sich nicht richtigstellen
   *[other] In { $copies } Chats ließ es sich nicht richtigstellen
}; alles andere stimmt. /report { $number } sagt, warum.
progress-nobody = Die Meldung steht in keinem Chat.
