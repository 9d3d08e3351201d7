# Was an einer Textdatei nicht stimmt, die eine Meldung werden soll.

import-page-empty = Auf dieser Seite steht keine Meldung, nur Beiwerk. Kopieren Sie die ganze Seite, mit Überschrift und Text.
import-page-translations = Eine Nachrichtenseite hat keine Übersetzungen. Legen Sie jede Meldung in eine eigene Datei.
import-unknown = Die Zeile „{ $field }“ bedeutet hier nichts. Bekannt sind topics, desk, urgency, language, image, link und related.
import-repeated = „{ $field }“ steht zweimal da. Lassen Sie eines davon weg.
import-not-a-field = Die Zeile „{ $field }“ ist unverständlich. Schreiben Sie einen Namen, einen Doppelpunkt und einen Wert.
import-unclosed = Die Zeile ---, die den ersten Teil beendet, fehlt. Setzen Sie sie vor die Überschrift.
import-not-an-urgency = Die Dringlichkeit ist weder flash noch urgent noch routine.
import-not-a-language = Die Sprache ist unverständlich. Schreiben Sie zum Beispiel de oder uk.
import-not-an-address = „{ $field }“ ist keine Webadresse. Schreiben Sie eine, die mit https:// beginnt.
import-not-a-number = „{ $field }“ nennt keine Meldung. Schreiben Sie ihre Nummer oder den Titel einer anderen Geschichte.
import-headline-missing = Die Überschrift fehlt. Setzen Sie sie in die erste Zeile des Textes.
import-headline-long = Die Überschrift ist zu lang: Höchstens 256 Zeichen passen. Setzen Sie eine kürzere in die erste Zeile.
