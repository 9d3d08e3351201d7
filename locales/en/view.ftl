# A brief as readers see it. Times are 24-hour times, with the day where it is not the day of publication.

view-reading-time = { $minutes } min read
view-read-more = Read more
view-link = Full story: { $site }
view-related = Related
view-updated = Updated { $time }
view-correction = Correction { $time }
view-flash = FLASH
view-urgent = Urgent
view-translation-older = This translation is of an earlier version.
view-translation-awaited = The text was corrected; the new translation is still to come.
view-withheld = This brief is withheld while we check it.
view-retracted = Retracted { $time }.
view-retracted-reason = Retracted { $time }: { $reason }
