# Les thèmes, et ce qu’une destination veut recevoir. $where vaut "private" quand quelqu’un ne parle que pour soi.

start-own = Bienvenue à { $newsroom }. Touchez les thèmes que vous voulez, ou aucun pour tous, puis la façon de les recevoir. Rien ne vient avant.
start-here = { $newsroom } peut apporter ses brèves ici. Touchez les thèmes voulus, ou aucun pour tous, puis la façon de les recevoir.
start-again = Bon retour à { $newsroom }. Thèmes actuels : { $topics }. Touchez un thème pour l’ajouter ou l’écarter, ou choisissez comment viennent les brèves.
start-topic-ways = { $topic } : comment voulez-vous en recevoir les nouvelles brèves ?
start-chosen-all = C’est fait : chaque brève vient ici tout de suite. Thèmes : { $topics }.
start-chosen-urgent = C’est fait : seuls l’urgent et les flashs viennent ici, tout de suite. Thèmes : { $topics }.
start-chosen-digest = C’est fait : les brèves viennent ici ensemble, { $when } ({ $zone }). Un flash vient tout de suite. Thèmes : { $topics }.
start-change = /settings change tout cela à tout moment ; /latest affiche les dernières brèves maintenant.
button-start = Recevoir des brèves ici
button-start-all = Tout, tout de suite
button-start-urgent = Seulement l’urgent
button-start-digest = Récap quotidien
start-place = J’apporte des brèves d’actualité. Les administrateurs choisissent avec /subscribe et /settings ce qui est envoyé ici ; /latest est ouvert à tous.
start-topic = { $topic } : recevez ici chaque nouvelle brève, ou lisez ce qu’il y a.

topics-none = Il n’y a pas encore de thèmes. /subscribe vous apporte toutes les brèves.
topics-list = { $where ->
    [private] Touchez un thème pour le recevoir ou l’écarter, ou écrivez /subscribe et son nom. /latest et son nom affiche ce qu’il y a :
   *[place] Les administrateurs touchent un thème pour qu’il soit envoyé ici ou écarté. Chacun peut le lire avec /latest et son nom :
}

subscription-every = { $where ->
    [private] Vous recevez désormais toutes les brèves. /unsubscribe et un thème l’écarte, /stop arrête tout.
   *[place] Toutes les brèves sont désormais envoyées ici. /unsubscribe et un thème l’écarte, /stop arrête tout.
}
subscription-already-every = { $where ->
    [private] Vous recevez déjà toutes les brèves. /subscribe et un thème s’en tient à celui-là.
   *[place] Toutes les brèves sont déjà envoyées ici. /subscribe et un thème s’en tient à celui-là.
}
subscription-chosen = { $where ->
    [private] Vous recevez : { $topics }. /subscribe et un autre thème l’ajoute, /subscribe seul les prend tous.
   *[place] Envoyé ici : { $topics }. /subscribe et un autre thème l’ajoute, /subscribe seul les prend tous.
}
subscription-already-chosen = { $where ->
    [private] Vous recevez déjà cela : { $topics }. /subscribe et un autre thème l’ajoute.
   *[place] C’est déjà envoyé ici : { $topics }. /subscribe et un autre thème l’ajoute.
}
subscription-narrowed = { $where ->
    [private] Jusqu’ici, vous receviez tous les thèmes. Désormais, seulement : { $topics }. /subscribe seul les reprend tous.
   *[place] Jusqu’ici, tous les thèmes étaient envoyés ici. Désormais, seulement : { $topics }. /subscribe seul les reprend tous.
}
subscription-unhidden = { $where ->
    [private] Vous recevez de nouveau ce thème. /topics montre ce que vous recevez.
   *[place] Ce thème est de nouveau envoyé ici. /topics montre ce qui est envoyé ici.
}
subscription-hidden = { $where ->
    [private] Vous recevez tous les thèmes sauf : { $hidden }. /subscribe et son nom en reprend un.
   *[place] Tous les thèmes sont envoyés ici sauf : { $hidden }. /subscribe et son nom en reprend un.
}
subscription-ended = { $where ->
    [private] Vous ne recevez plus de brèves. /subscribe recommence à tout moment, et /latest marche toujours.
   *[place] Plus aucune brève n’est envoyée ici. /subscribe recommence à tout moment, et /latest marche toujours.
}
subscription-none = { $where ->
    [private] Vous n’avez pas d’abonnement. /subscribe vous apporte toutes les brèves, /topics vous laisse choisir.
   *[place] Il n’y a pas d’abonnement ici. /subscribe apporte toutes les brèves, /topics laisse choisir.
}
subscription-not-wanted = { $where ->
    [private] Vous ne receviez pas ce thème. /topics montre ce que vous recevez.
   *[place] Ce thème n’était pas envoyé ici. /topics montre ce qui est envoyé ici.
}

place-added = { $title } reçoit désormais toutes les brèves. Là-bas, /subscribe et un thème s’en tient à celui-là, /stop arrête tout.
place-returned = { $title } est de retour, et son abonnement continue comme avant. Là-bas, /topics l’affiche et le modifie.

button-every-topic = Tous les thèmes
button-stop = Se désabonner
button-chosen = ✓ { $label }
button-subscribe = Recevoir { $topic }

error-topic-unknown = Il n’y a pas de thème « { $topic } ». /topics les liste tous.
error-topic-gone = Ce thème n’existe plus. /topics liste ceux qui existent.
error-topics-none = Nommez au moins un thème.
error-place-paused = La rédaction a mis les envois en pause ici : rien n’arrive. Demandez-lui de reprendre.
