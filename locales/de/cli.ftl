# Was die Kommandozeile sagt.

error-file = { $path } lässt sich nicht lesen. Prüfen Sie den Namen und versuchen Sie es noch einmal.
error-cli-translation = „{ $text }“ ist keine Übersetzung. Schreiben Sie eine Sprache und eine Datei, zum Beispiel uk=ferry.uk.md.
error-cli-text-missing = Der Text fehlt. Geben Sie ihn hinter der Nummer an oder mit --file.
error-port-in-use = Port { $port } auf { $host } ist belegt. Beenden Sie, was ihn benutzt, oder setzen Sie PORT auf einen anderen.
error-cannot-listen = Auf { $host } Port { $port } sind keine Verbindungen möglich ({ $reason }). Setzen Sie HOST und PORT auf eine Adresse dieses Rechners.

cli-published = #{ $number } ist veröffentlicht.
cli-scheduled = #{ $number } ist terminiert: { $time } ({ $zone }).
cli-drafted = #{ $number } ist ein Entwurf: { $headline }
cli-needs-headline = #{ $number } ist ein Entwurf, dem noch die Überschrift fehlt. Vorschlag: { $proposed }
cli-left-out = Weggelassen: { $line }
cli-changed = #{ $number } steht jetzt auf Version { $version }; alle Kopien folgen.
cli-translated = Die Übersetzung von #{ $number } ist gespeichert.
cli-retracted = #{ $number } ist zurückgezogen; jede Kopie wird entfernt oder ersetzt.
cli-brief = #{ $number }  { $state }  { $headline }
cli-no-briefs = Noch gibt es keine Meldungen.
cli-no-headline = (ohne Überschrift)
cli-destination-added = { $address } bekommt { $topics }.
cli-destination-every-topic = alle Themen
cli-destination-paused = { $address } ist angehalten.
cli-destination = { $address }  { $state }  { $title }
cli-no-destinations = Noch gibt es keine Empfänger. So fügen Sie einen hinzu: briefwire destination add ADDRESS
error-destination-no-bot = Hier ist kein { $platform }-Bot eingerichtet. Setzen Sie zuerst seinen Token.
error-destination-unknown = { $address } ist kein Empfänger. Siehe: briefwire destination list
error-state = Diesen Zustand gibt es nicht. Nehmen Sie einen von: { $states }.
error-destination-none = Die Adresse fehlt. Geben Sie eine an wie telegram:-1001234567890, oder mit --from eine Datei.

welcome-running = Briefwire läuft. Sein Zustand: { $url }/health/ready
welcome-playground = Der Playground ist offen: { $url }
welcome-claim = Noch gehört diese Redaktion niemandem. Senden Sie dem Bot einmal: /claim { $code }
error-port = { $text } ist kein Port. Nehmen Sie eine Zahl von 0 bis 65535.
error-address = { $address } ist keine Adresse. Schreiben Sie telegram:CHAT, telegram:CHAT/THREAD oder discord:CHANNEL mit den Kennungen der Plattform.
error-number = „{ $text }“ ist keine Meldungsnummer. Sie steht hinter dem # einer Meldung, zum Beispiel 12.
error-urgency = „{ $text }“ ist keine Dringlichkeit. Nehmen Sie flash, urgent oder routine.
error-count = „{ $text }“ ist keine Anzahl. Nehmen Sie eine ganze Zahl ab 1.
