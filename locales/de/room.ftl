# Der Chat der Redaktion, und was einem Autor privat gesagt wird.

room-waiting = #{ $number } · wartet auf Freigabe · von { $name }
room-approved = #{ $number } · freigegeben von { $name }, { $time }
room-rejected = #{ $number } · zurückgegeben von { $name }, { $time }
room-spiked = #{ $number } · verworfen von { $name }, { $time }
room-scheduled = Geht hinaus: { $time }.
room-reason = Warum: { $reason }

writer-rejected = #{ $number } „{ $headline }“ kam von { $name } zurück: { $reason }
    /edit { $number } ändert sie, /submit { $number } legt sie wieder vor.

alert-title = Es gibt Störungen:
alert-parked = { $count ->
    [one] Ein Empfänger bekommt nichts mehr ({ $reasons }): { $places }. Falls das ein Irrtum ist, fügen Sie mich dort wieder mit Schreibrecht hinzu.
   *[other] { $count } Empfänger bekommen nichts mehr ({ $reasons }): { $places }. Falls das ein Irrtum ist, fügen Sie mich dort wieder mit Schreibrecht hinzu.
}
alert-parked-reason = { $reason } { $count }
parked-blocked = blockiert
parked-kicked = dort entfernt
parked-left = Bot ausgetreten
parked-deleted = gelöscht
parked-deactivated = Konto gelöscht
parked-unreachable = unerreichbar
parked-no-rights = kein Schreibrecht
parked-paused = von der Redaktion angehalten
alert-failed = { $count ->
    [one] #{ $number } ist bei einem Empfänger gescheitert: { $reason }. /report { $number } sagt mehr.
   *[other] #{ $number } ist bei { $count } Empfängern gescheitert: { $reason }. /report { $number } sagt mehr.
}
alert-unauthorized = { $platform } lehnt den Token des Bots { $account } ab. Dort wird nichts verschickt. Setzen Sie einen neuen Token in die Einstellungen und starten Sie das Programm neu.
alert-silenced = { $minutes ->
    [one] { $platform } hat von Bot { $account } zu viel abgelehnt; er schweigt eine Minute. Fälliges wartet: /report zeigt, wer ablehnt.
   *[other] { $platform } hat von Bot { $account } zu viel abgelehnt; er schweigt { $minutes } Minuten. Fälliges wartet: /report zeigt, wer ablehnt.
}
alert-outage = { $platform } antwortet nicht (Bot { $account }). Fälliges wartet; zu tun ist nichts.
alert-outage-over = { $platform } antwortet wieder (Bot { $account }). Was gewartet hat, wird verschickt.
alert-stalled = Seit { $minutes } Minuten geht auf { $platform } nichts Fälliges voran (Bot { $account }). Sehen Sie ins Log des Programms, und starten Sie es neu, wenn dort nichts steht.
alert-moving = Die Warteschlange von { $platform } läuft wieder (Bot { $account }).
