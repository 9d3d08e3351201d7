# The newsroom's people.

command-team = kto jest w redakcji; zaproszenia, role, usuwanie, łączenie kont, wybór pokoju
option-team-do = co zrobić; bez tego widać, kto należy do redakcji
option-team-role = rola w zaproszeniu albo do nadania
option-team-who = czyja: imię albo # i numer z listy /team

role-writer = autor
role-editor = redaktor
role-owner = właściciel
platform-telegram = Telegram
platform-discord = Discord

team-member = { $id } { $name } · { $role } · { $platforms }
team-room = Pokój redakcji to { $title }.
team-no-room = Redakcja nie ma pokoju. /team here czyni nim ten czat.
team-how = /team link dołącza konto na drugiej platformie.
team-how-owner = /team invite writer, /team role NAME editor, /team remove NAME, /team link, /team here
team-invited = Kto pierwszy przyśle mi to, dostanie tu rolę: { $role }. Działa raz, przez 48 godzin:
    /claim { $code }
team-invited-link = Albo na Telegramie: { $url }
team-link = Proszę wysłać mi to z drugiego konta w ciągu 48 godzin. Połączy oba:
    /claim { $code }
team-role-given = { $name } ma teraz rolę: { $role }.
team-removed = { $name } nie należy już do redakcji. Napisane depesze zostają.
team-here = To jest teraz pokój redakcji: tu trafiają alerty i szkice, które czekają na redaktora. /team nowhere to kończy.
team-here-private = Alerty i szkice, które czekają na redaktora, trafiają teraz do tego czatu. /team nowhere to kończy.
team-nowhere = Redakcja nie ma już pokoju. /team here w dowolnym czacie go wskazuje.

refused-last-owner = { $name } to jedyna osoba z rolą właściciela. Najpierw trzeba ją nadać komuś innemu: /team role NAME owner.
refused-code-in-public = Inni przeczytaliby tu kod. Proszę wysłać /team w prywatnym czacie ze mną.
error-member-unknown = Nikt tu się nie nazywa „{ $who }”. /team pokazuje wszystkich z numerami.
error-member-several = Kilka osób nazywa się „{ $who }”: { $numbers }. Zamiast imienia trzeba podać jeden z tych numerów.
error-team-usage = Samo /team pokazuje wszystkich; poza tym: /team invite writer · /team role NAME editor · /team remove NAME · /team link · /team here · /team nowhere

claim-joined = To konto należy teraz do redakcji, rola: { $role }. /post zaczyna depeszę, /help pokazuje wszystkie możliwości.
claim-linked = To konto należy teraz także do: { $name }.
error-claim-expired = Ten kod jest za stary. Nowy może dać właściciel.
