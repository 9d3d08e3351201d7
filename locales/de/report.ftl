# Wie weit eine Meldung ist: was /report und `briefwire report` sagen.

command-report = wie weit eine Meldung ist und was gescheitert ist

report-title = #{ $number } · { $headline } · Version { $version }
report-sent = verschickt: { $copies }
report-edited = auf diese Version gebracht: { $copies }
report-removed = gelöscht: { $copies }
report-digested = in Überblicken: { $copies }, der letzte nach { $time }
report-pending = noch offen: { $copies }
report-retrying = wird erneut versucht: { $copies }
report-parked = warten auf die Rückkehr des Empfängers: { $copies }
report-expired = zu spät: { $copies }
report-skipped = nicht mehr gewünscht: { $copies }
report-cancelled = nicht mehr verschickt: { $copies }
report-out-of-reach = unerreichbar: { $copies }
report-posting = Der Versand läuft noch.
report-withheld = Die Meldung wird zurückgehalten; nach /release { $number } geht der Versand weiter.
report-paused = Der Versand ist angehalten. Vorhandene Kopien werden weiter korrigiert; „Weiter senden“ schickt sie an die Übrigen.
report-stopped = Der Versand ist beendet. Niemand sonst bekommt sie; vorhandene Kopien werden weiter korrigiert.
report-changing = Die letzte Änderung ist noch unterwegs.
report-time-half = die Hälfte in { $time }
report-time-most = 95 % in { $time }
report-time-all = alle in { $time }
report-seconds = { $seconds } s
report-minutes = { $minutes } min { $seconds } s
report-hours = { $hours } h { $minutes } min
report-uncertain = { $copies ->
    [one] Eine Nachricht blieb ohne Antwort: Sie steht vielleicht doppelt da oder bleibt ungesehen.
   *[other] { $copies } Nachrichten blieben ohne Antwort: Jede steht vielleicht doppelt da oder bleibt ungesehen.
}
report-failed = Gescheitert: { $copies }
report-reason = { $copies } × { $reason }
report-cause = { $cause }: { $reason }
report-reasons-more = und andere
report-place = { $place }: { $figures }
report-telegram-channel = Telegram-Kanäle
report-telegram-group = Telegram-Gruppen
report-telegram-private = Private Telegram-Chats
report-discord-channel = Discord-Kanäle
report-discord-group = Discord-Gruppen
report-discord-private = Discord-Direktnachrichten
report-place-sent = verschickt { $copies }
report-place-waiting = noch offen { $copies }
report-place-failed = gescheitert { $copies }
report-nothing = Niemand ist da, der sie bekommt.
report-reactions = Reaktionen: { $reactions }
report-reaction = { $emoji } { $times }
report-reaction-other = andere { $times }
report-pressed-read = Ganz gelesen: { $times }
report-pressed-like = Ähnliches gesucht: { $times }
report-pressed-open = Über Link geöffnet: { $times }
report-pressed-send = Als Karte weitergegeben: { $times }
report-pressed-follow = Gefolgt: { $times }
report-pressed-unfollow = Nicht mehr gefolgt: { $times }
report-again = { $copies ->
    [0] Es ist nichts mehr da, was noch einmal verschickt werden könnte.
    [one] Eine Kopie wird noch einmal verschickt.
   *[other] { $copies } Kopien werden noch einmal verschickt.
}
report-troubled = { $address }  { $reason }  { $title }

button-sending-pause = Versand anhalten
button-sending-resume = Weiter senden
button-sending-stop = Versand beenden
button-report-open = Bericht
button-report = Neu laden
button-send-again = Gescheiterte erneut senden

refused-report-not-yours = #{ $number } ist die Meldung von jemand anderem. Ein Redakteur kann Ihnen sagen, wie weit sie ist.
error-report-unpublished = #{ $number } wurde nie veröffentlicht, also gibt es nichts zu berichten. /publish { $number } verschickt sie.

# Warum Kopien gescheitert sind und was sich tun lässt.
failure-text-refused = die Plattform hat den Text abgelehnt
failure-picture-refused = die Plattform hat das Bild abgelehnt
failure-no-rights = der Bot darf dort nicht schreiben
failure-no-answer = die Plattform hat nicht geantwortet
failure-unmade = die Nachricht ließ sich nicht erstellen
failure-unconfirmed = vielleicht angekommen, unbestätigt
failure-not-deletable = ließ sich nicht löschen
failure-refused = abgelehnt

remedy-text-refused = → Vereinfachen Sie den Text mit /refile { $number }; dann wird es noch einmal versucht.
remedy-picture-refused = → Nehmen Sie ein anderes Bild, oder senden Sie Gescheiterte erneut.
remedy-no-rights = → Jemand dort muss den Bot schreiben lassen; senden Sie dann Gescheiterte erneut.
remedy-no-answer = → Senden Sie Gescheiterte erneut, sobald die Plattform antwortet.
remedy-unmade = → Senden Sie Gescheiterte erneut; hilft das nicht, steht im Log, warum.
remedy-unconfirmed = → Sehen Sie dort nach: Mit DELIVERY_GUARANTEE=at-most-once wird nichts zweimal verschickt.
remedy-not-deletable = → Jemand dort muss sie löschen, oder senden Sie Gescheiterte erneut.
remedy-refused = → Sehen Sie nach, ob es den Empfänger noch gibt; senden Sie dann Gescheiterte erneut.
