# Une brève telle que la voient les lecteurs. Heures sur 24, avec le jour quand ce n’est pas celui de la publication.

view-reading-time = { $minutes } min de lecture
view-read-more = Lire la suite
view-link = Article complet : { $site }
view-related = À lire aussi
view-updated = Mise à jour { $time }
view-correction = Correction { $time }
view-flash = FLASH
view-urgent = Urgent
view-translation-older = Cette traduction est celle d’une version antérieure.
view-translation-awaited = Le texte a été corrigé ; la nouvelle traduction suivra.
view-withheld = Cette brève est suspendue le temps d’une vérification.
view-retracted = Retirée ({ $time }).
view-retracted-reason = Retirée ({ $time }) : { $reason }
