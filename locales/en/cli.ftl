# What the command line says.

error-file = { $path } cannot be read. Check the name and try again.
error-cli-translation = “{ $text }” is no translation. Write a language and a file, for example uk=ferry.uk.md.
error-cli-text-missing = There is no text. Give it after the number, or with --file.
error-port-in-use = Port { $port } on { $host } is in use. Stop what uses it, or set PORT to another one.
error-cannot-listen = Cannot listen on { $host } port { $port } ({ $reason }). Set HOST and PORT to an address of this machine.

cli-published = #{ $number } is published.
cli-scheduled = #{ $number } goes out { $time } ({ $zone }).
cli-drafted = #{ $number } is a draft: { $headline }
cli-needs-headline = #{ $number } is a draft that still needs a headline. Proposed: { $proposed }
cli-left-out = Left out: { $line }
cli-changed = #{ $number } is changed to version { $version }; every copy follows.
cli-translated = The translation of #{ $number } is kept.
cli-retracted = #{ $number } is retracted; every copy is removed or replaced.
cli-brief = #{ $number }  { $state }  { $headline }
cli-no-briefs = There are no briefs yet.
cli-no-headline = (no headline)
cli-destination-added = { $address } gets { $topics }.
cli-destination-every-topic = every topic
cli-destination-paused = { $address } is paused.
cli-destination = { $address }  { $state }  { $title }
cli-no-destinations = There are no destinations yet. Add one with: briefwire destination add ADDRESS
error-destination-no-bot = No { $platform } bot is set up here. Set its token first.
error-destination-unknown = { $address } is not a destination. See: briefwire destination list
error-state = There is no such state. Use one of: { $states }.
error-destination-none = There is no address. Give one such as telegram:-1001234567890, or a file with --from.

welcome-running = Briefwire is running. Its state: { $url }/health/ready
welcome-playground = The playground is open: { $url }
welcome-claim = Nobody owns this newsroom yet. Send the bot this, once: /claim { $code }
error-port = { $text } is no port. Use a number from 0 to 65535.
error-address = { $address } is no address. Write telegram:CHAT, telegram:CHAT/THREAD or discord:CHANNEL, with the platform’s own ids.
error-number = “{ $text }” is no number of a brief. Numbers stand after the # of a brief, such as 12.
error-urgency = “{ $text }” is no urgency. Use flash, urgent or routine.
error-count = “{ $text }” is no count. Use a whole number from 1 on.
