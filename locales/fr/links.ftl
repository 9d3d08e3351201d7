# Les pages et images récupérées à une adresse donnée.

fetch-not-http = Seules les adresses qui commencent par http:// ou https:// peuvent être récupérées.
fetch-with-name = Les adresses avec nom d’utilisateur ou mot de passe ne sont pas récupérées. Retirez cette partie.
fetch-internal = Cette adresse mène à un réseau privé : elle n’est pas récupérée. Utilisez une adresse publique.
fetch-port = Les pages du port { $port } ne sont pas récupérées. Utilisez une adresse sans port.
fetch-no-host = { $host } n’existe pas. Vérifiez l’adresse.
fetch-unreachable = Cette adresse ne répond pas. Vérifiez-la, ou réessayez plus tard.
fetch-not-found = Il n’y a pas de page à cette adresse (404). Vérifiez-la.
fetch-refused = Ce site refuse de montrer la page (statut { $status }). Écrivez la brève à la main.
fetch-redirects = Cette adresse redirige plus de { $most } fois. Utilisez l’adresse de la page elle-même.
fetch-too-big = Le contenu de cette adresse dépasse { $most } Mo. Écrivez la brève à la main.
fetch-too-slow = Cette adresse a mis plus de { $seconds } secondes à répondre. Réessayez plus tard.
fetch-not-a-page = Cette adresse ne mène pas à une page web. Utilisez l’adresse de la page qui en parle.
fetch-not-a-picture = Cette adresse ne mène pas à une image. Utilisez l’adresse de l’image elle-même.
fetch-broken = Ce site a interrompu sa réponse. Réessayez plus tard.
fetch-no-title = Cette page n’a pas de titre.
fetch-stopping = Le service s’arrête. Réessayez dans une minute.

fetch-no-page = Seul le lien a été repris. { $reason }
fetch-no-picture = L’image de la page n’a pas été reprise. { $reason }
