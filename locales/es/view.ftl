# A brief as readers see it. Times are 24-hour times, with the day where it is not the day of publication.

view-reading-time = { $minutes } min de lectura
view-read-more = Leer más
view-link = Noticia completa: { $site }
view-related = Relacionada
view-updated = Actualizada: { $time }
view-correction = Corrección { $time }
view-flash = ÚLTIMA HORA
view-urgent = Urgente
view-translation-older = Esta traducción es de una versión anterior.
view-translation-awaited = El texto se corrigió; falta todavía la nueva traducción.
view-withheld = Esta noticia está retenida mientras la comprobamos.
view-retracted = Retirada: { $time }.
view-retracted-reason = Retirada { $time }: { $reason }
