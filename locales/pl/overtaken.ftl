# Two people changed the same thing of a brief at the same time.

overtaken = W trakcie pisania ktoś inny zmienił #{ $number }: { $field } ({ $name }).
overtaken-theirs = Teraz jest: { $text }
overtaken-yours = Wpisano: { $text }
overtaken-nothing = Wpisanej treści nie przyjęto. Można zmienić ją jeszcze raz, zaczynając od tego, co jest teraz.
button-edit-again = Zmień jeszcze raz

overtaken-headline = tytuł
overtaken-text = tekst
overtaken-topics = tematy
overtaken-link = link
overtaken-picture = zdjęcie
overtaken-alt = opis zdjęcia
overtaken-related = powiązana depesza
overtaken-follow-up = wcześniejsza depesza
overtaken-language = język
