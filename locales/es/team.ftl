# The newsroom's people.

command-team = quién está en la redacción; invitar, cambiar roles, quitar, unir cuentas, fijar la sala
option-team-do = qué hacer; sin esto se ve quién está en la redacción
option-team-role = el rol al que se invita o que se da
option-team-who = de quién: un nombre, o # y el número que muestra /team

role-writer = redactor
role-editor = editor
role-owner = propietario
platform-telegram = Telegram
platform-discord = Discord

team-member = { $id } { $name } · { $role } · { $platforms }
team-room = La sala de la redacción es { $title }.
team-no-room = La redacción no tiene sala. /team here hace de este chat la sala.
team-how = /team link une tu cuenta en la otra plataforma.
team-how-owner = /team invite writer, /team role NAME editor, /team remove NAME, /team link, /team here
team-invited = Quien primero me envíe esto entra aquí con el rol de { $role }. Sirve una vez, durante 48 horas:
    /claim { $code }
team-invited-link = O en Telegram: { $url }
team-link = Envíame esto desde tu otra cuenta antes de 48 horas. Une las dos:
    /claim { $code }
team-role-given = { $name } tiene ahora el rol de { $role }.
team-removed = { $name } ya no está en la redacción. Lo que escribió se conserva.
team-here = Esta es ahora la sala de la redacción: aquí llegan las alertas y los borradores que esperan a un editor. /team nowhere lo termina.
team-here-private = Las alertas y los borradores que esperan a un editor llegan ahora a este chat. /team nowhere lo termina.
team-nowhere = La redacción ya no tiene sala. /team here, en cualquier chat, fija una.

refused-last-owner = { $name } es el único propietario. Da antes el rol a otra persona: /team role NAME owner.
refused-code-in-public = Aquí otros leerían el código. Envía /team en un chat privado conmigo.
error-member-unknown = Aquí nadie se llama “{ $who }”. /team muestra a todos con sus números.
error-member-several = Varias personas se llaman “{ $who }”: { $numbers }. Escribe uno de esos números en vez del nombre.
error-team-usage = Escribe solo /team para ver a todos, o: /team invite writer · /team role NAME editor · /team remove NAME · /team link · /team here · /team nowhere

claim-joined = Ahora perteneces a esta redacción, con el rol de { $role }. /post escribe una noticia, /help muestra todo lo que puedes hacer.
claim-linked = Esta cuenta es ahora también de { $name }.
error-claim-expired = Ese código es demasiado antiguo. Pide otro a un propietario.
