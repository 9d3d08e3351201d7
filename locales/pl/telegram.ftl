# What only the Telegram adapter says.

telegram-stale-button = Ten przycisk już nie działa. Proszę wysłać polecenie ponownie.
telegram-interrupted = Zostało to przerwane w trakcie. Proszę wysłać ponownie.
telegram-interrupted-newsroom = Zostało to przerwane w trakcie. Proszę sprawdzić w /drafts i wysłać ponownie.
telegram-failed = Coś poszło tu nie tak. Proszę spróbować ponownie za chwilę.
telegram-unavailable = Telegram nie odpowiada. Proszę spróbować ponownie za chwilę.

telegram-picture-unavailable = Telegram nie wydał zdjęcia. Proszę wysłać je ponownie za chwilę.

telegram-posting-no-member = Nie ma mnie w tym czacie. Najpierw trzeba mnie dodać.
telegram-posting-channel = Nie mogę pisać na tym kanale. Potrzebuję roli administratora z prawem publikowania wiadomości.
telegram-posting-group = Nie mogę pisać w tej grupie. Trzeba pozwolić członkom na wysyłanie wiadomości albo dać mi rolę administratora.
