# Les services : ce que la rédaction en fait.

command-desk = les services qui signent les brèves : ajouter, renommer, décrire, ordonner, archiver
option-desk-do = que faire ; sans choix, tous les services avec des boutons
option-desk-which = le service, par son nom
option-desk-text = le nouveau nom, la présentation, le contact ou l’adresse de l’avatar

desk-list-title = { $count ->
    [one] { $count } service
   *[other] { $count } services
}
desk-list-how = Choisissez un service pour le modifier. Les nouveaux brouillons sont du premier. En une ligne : /desk add Service du port
desk-plain = pas encore de contact
desk-has-avatar = avec un avatar
desk-added = Ajouté. Donnez-lui une présentation et un avatar.
desk-changed = Modifié. Les prochains envois et modifications en tiendront compte.
desk-renamed = Renommé. « { $old } » fonctionne toujours.
desk-moved = Il est maintenant au rang { $at } sur { $count }.
desk-retire-title = Archiver { $desk } ?
desk-retire-warning = Plus aucune nouvelle brève ne pourra être de { $desk }. Les anciennes gardent sa signature. /desk add le rétablit.
desk-retired = { $desk } est archivé. Ses brèves gardent sa signature.

button-desk-add = Ajouter un service
button-all-desks = Tous les services
button-biography = Présentation
button-contact = Contact
button-avatar = Avatar
button-no-avatar = Retirer l’avatar

form-desk-add = Nouveau service
form-desk-add-label = Nom
form-desk-add-question = Comment s’appelle le service ? Par exemple : Service du port
form-desk-rename = Renommer { $desk }
form-desk-rename-label = Nouveau nom
form-desk-rename-question = Comment s’appelle désormais { $desk } ? L’ancien nom fonctionne toujours.
form-desk-biography = Présentation de { $desk }
form-desk-biography-label = Une ou deux phrases, ou rien
form-desk-biography-question = Qui écrit pour { $desk } ? Une ou deux phrases.
form-desk-contact = Contact de { $desk }
form-desk-contact-label = Une adresse ou un nom, ou rien
form-desk-contact-question = Comment les lecteurs joignent-ils { $desk } ?
form-desk-avatar = Avatar de { $desk }
form-desk-avatar-label = Adresse d’une image
form-desk-avatar-question = Envoyez une image de 256 Ko au plus, ou son adresse web, qui commence par https://.

error-desk-usage = Écrivez /desk seul pour voir tous les services, ou : /desk add Service du port · /desk rename Service du port (et son nouveau nom à la ligne) · /desk biography Service du port Qui nous sommes · /desk avatar Service du port · /desk up Service du port · /desk retire Service du port
error-desk-unknown = Il n’y a pas de service « { $desk } ». /desk les liste tous.
error-desk-gone = Ce service n’est plus utilisé. /desk liste ceux qui le sont.
error-avatar-large = L’avatar est trop lourd : il accompagne chaque message. Envoyez-en un de { $most } Ko au plus.
refused-last-desk = { $desk } est le seul service. Ajoutez-en d’abord un autre : /desk add NAME
