# Desks: what the newsroom does with them.

command-desk = the desks that briefs are signed with: add, rename, describe, order, retire
option-desk-do = what to do; leave it out to see every desk with buttons
option-desk-which = the desk, by its name
option-desk-text = the new name, biography, contact or address of the avatar

desk-list-title = { $count ->
    [one] One desk
   *[other] { $count } desks
}
desk-list-how = Press a desk to change it. New drafts are of the first one. On one line: /desk add Harbour desk
desk-plain = no contact yet
desk-has-avatar = with an avatar
desk-added = Added. Give it a biography and an avatar.
desk-changed = Changed. What is posted or edited from now on shows it.
desk-renamed = Renamed. “{ $old }” keeps working.
desk-moved = It is number { $at } of { $count } now.
desk-retire-title = Retire { $desk }?
desk-retire-warning = No new brief can be of { $desk } then. Briefs that have it keep it. /desk add brings it back.
desk-retired = { $desk } is retired. Its briefs keep it.

button-desk-add = Add a desk
button-all-desks = All desks
button-biography = Biography
button-contact = Contact
button-avatar = Avatar
button-no-avatar = Remove avatar

form-desk-add = New desk
form-desk-add-label = Name
form-desk-add-question = What is the desk called? For example: The harbour desk
form-desk-rename = Rename { $desk }
form-desk-rename-label = New name
form-desk-rename-question = What is { $desk } called from now on? The old name keeps working.
form-desk-biography = Biography of { $desk }
form-desk-biography-label = One or two sentences, or nothing
form-desk-biography-question = Who writes for { $desk }? One or two sentences.
form-desk-contact = Contact of { $desk }
form-desk-contact-label = An address or a name, or nothing
form-desk-contact-question = How do readers reach { $desk }?
form-desk-avatar = Avatar of { $desk }
form-desk-avatar-label = Address of a picture
form-desk-avatar-question = Send a picture of at most 256 KB, or the web address of one that begins with https://.

error-desk-usage = Write /desk alone to see every desk, or: /desk add Harbour desk · /desk rename Harbour desk (and its new name on the next line) · /desk biography Harbour desk Who we are · /desk avatar Harbour desk · /desk up Harbour desk · /desk retire Harbour desk
error-desk-unknown = There is no desk “{ $desk }”. /desk lists them all.
error-desk-gone = That desk is no longer in use. /desk lists those that are.
error-avatar-large = The avatar is too large: it goes along with every message. Send one of at most { $most } KB.
refused-last-desk = { $desk } is the only desk. Add another one first: /desk add NAME
