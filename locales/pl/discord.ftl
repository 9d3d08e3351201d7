# What the Discord bot says of its own accord. The names of permissions are those that Discord shows.

discord-cannot-view = Nie widzę tego kanału. Proszę nadać mi tu uprawnienie „Wyświetlanie kanałów” i spróbować ponownie.
discord-cannot-send = Nie mogę tu pisać. Proszę nadać mi na tym kanale uprawnienie „Wysyłanie wiadomości” i spróbować ponownie.
discord-cannot-send-in-thread = Nie mogę pisać w tym wątku. Proszę nadać mi tu uprawnienie „Wysyłanie wiadomości w wątkach” i spróbować ponownie.
discord-cannot-embed = Nie mogę tu pokazywać depesz. Proszę nadać mi na tym kanale uprawnienie „Osadzanie linków” i spróbować ponownie.
discord-not-here = Nie ma mnie w tym miejscu, więc nic tu nie można ustawić. Może mnie dodać administrator; polecenie działa też w wiadomości prywatnej do mnie.

discord-make-brief = Zrób depeszę
discord-failed = Coś poszło nie tak po naszej stronie i nic nie zostało zmienione. Proszę spróbować ponownie za chwilę.
discord-button-unknown = Ten przycisk pochodzi ze starszej wersji i już nic nie robi. Zamiast niego jest polecenie; listę pokazuje /help.
discord-form-late = Formularz otwierał się zbyt długo. Przycisk go otworzy.
discord-form-open = Otwórz formularz
discord-form-long = „{ $field }” jest za długie na formularz na Discordzie (liczba znaków: { $length }, limit: { $most }). Można to zmienić poleceniem albo inną drogą do redakcji.

discord-unavailable = Discord nie odpowiada. Proszę spróbować ponownie za chwilę.
discord-picture-unavailable = Discord nie wydał zdjęcia. Proszę załączyć je ponownie.
