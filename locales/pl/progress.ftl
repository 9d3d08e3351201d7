# How far a brief has come, as its card goes on telling.

progress-posting = Wysłano dotąd: { $done }
progress-posting-of = Wysłano { $done } z { $of }
progress-changing = Zmieniono dotąd: { $done }
progress-changing-of = Zmienione kopie: { $done } z { $of }
progress-removing = Wycofano dotąd: { $done }
progress-removing-of = Wycofane kopie: { $done } z { $of }
progress-left = jeszcze około { $time }
progress-pause = Wysyłka jest zawieszona; { $done ->
    [one] wysłano jedną kopię
    [few] wysłano { $done } kopie
    [many] wysłano { $done } kopii
   *[other] wysłano { $done } kopii
}.
progress-withholding = Wysyłka czeka na przywrócenie; { $done ->
    [one] wysłano jedną kopię
    [few] wysłano { $done } kopie
    [many] wysłano { $done } kopii
   *[other] wysłano { $done } kopii
}.
progress-right = { $copies ->
    [one] Jedyna kopia jest w porządku
    [few] Wszystkie { $copies } kopie są w porządku
    [many] Wszystkie kopie ({ $copies }) są w porządku
   *[other] Wszystkie kopie ({ $copies }) są w porządku
}
progress-most = 95% w { $time }
progress-wrong = { $copies ->
    [one] W jednym czacie kopii nie udało się poprawić
    [few] W { $copies } czatach kopii nie udało się poprawić
    [many] W { $copies } czatach kopii nie udało się poprawić
   *[other] W { $copies } czatu kopii nie udało się poprawić
}; reszta jest w porządku. /report { $number } mówi dlaczego.
progress-nobody = Nie ma jej w żadnym czacie.
