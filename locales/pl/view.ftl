# A brief as readers see it. Times are 24-hour times, with the day where it is not the day of publication.

view-reading-time = { $minutes } min czytania
view-read-more = Czytaj dalej
view-link = Pełny materiał: { $site }
view-related = Powiązane
view-updated = Aktualizacja { $time }
view-correction = Sprostowanie { $time }
view-flash = Z OSTATNIEJ CHWILI
view-urgent = Pilne
view-translation-older = To tłumaczenie wcześniejszej wersji.
view-translation-awaited = Tekst został poprawiony; nowe tłumaczenie jeszcze powstaje.
view-withheld = Ta depesza jest wstrzymana na czas sprawdzania.
view-retracted = Wycofana: { $time }.
view-retracted-reason = Wycofana { $time }: { $reason }
