# Vorlegen, freigeben und zurückgeben.

command-submit = den eigenen Entwurf zur Freigabe vorlegen
command-approve = verschicken, was ein Autor vorgelegt hat
command-reject = eine vorgelegte Meldung an ihren Autor zurückgeben
option-reject-reason = Grund für den Autor; ohne Angabe öffnet sich ein Formular

button-submit = Vorlegen
button-approve = Freigeben
button-reject = Zurückgeben

form-reject = #{ $number } zurückgeben
form-reject-reason-label = Warum? Der Autor liest diesen Grund.
form-reject-reason-question = Warum geht sie zurück? Der Autor liest diesen Grund. Ein, zwei Sätze.

refused-not-yours = #{ $number } ist ein Entwurf von jemand anderem. /drafts zeigt Ihre; ein Redakteur kann jeden ändern.
refused-edit-approved = #{ $number } ist freigegeben und wartet auf ihren Termin. Bitten Sie einen anderen Redakteur, sie zu ändern.
refused-four-eyes-edited = Sie haben #{ $number } zuletzt geändert, darum gibt sie jemand anderes frei. /submit { $number } legt sie den anderen Redakteuren vor.
refused-four-eyes = #{ $number } ist von Ihnen, und hier gibt jemand anderes frei. /submit { $number } legt sie den anderen Redakteuren vor.
refused-submitted-already = #{ $number } wartet schon auf Freigabe. /edit { $number } ändert sie bis dahin.
refused-approve-draft = #{ $number } wurde nicht vorgelegt. /submit { $number } legt sie den Redakteuren vor, /publish { $number } verschickt sie.
refused-reject-draft = #{ $number } wurde nicht vorgelegt, also gibt es nichts zurückzugeben. /edit { $number } öffnet sie.
refused-late-approved = Zu spät: { $name } hat #{ $number } freigegeben.
refused-late-rejected = Zu spät: { $name } hat #{ $number } zurückgegeben.
refused-late-spiked = Zu spät: { $name } hat #{ $number } verworfen.
