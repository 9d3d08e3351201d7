# Ce que dit la base. DATABASE_URL est le nom d’un réglage.

storage-url = DATABASE_URL est incompréhensible. Écrivez sqlite: et un fichier, par exemple sqlite:./data/briefwire.db.
storage-no-postgres = PostgreSQL n’est pas encore pris en charge. Donnez à DATABASE_URL la valeur sqlite: et un fichier, par exemple sqlite:./data/briefwire.db.
storage-cannot-open = Impossible d’ouvrir la base { $file } ({ $reason }). Vérifiez que son dossier existe et qu’on peut y écrire.
storage-not-a-database = Le fichier { $file } n’est pas une base Briefwire. Donnez un autre fichier à DATABASE_URL.
storage-newer-schema = Cette base vient d’un Briefwire plus récent (son schéma est { $found }, ce programme connaît { $known }). Lancez le programme plus récent, ou restaurez une sauvegarde d’avant la mise à niveau.
storage-busy = La base est occupée : un autre programme la tient depuis cinq secondes. Réessayez dans un instant.
storage-broken-row = La ligne { $row } de { $table } dans la base est endommagée. Restaurez-la depuis une sauvegarde.

storage-no-brief = La brève #{ $number } n’existe pas. Vérifiez le numéro et réessayez.
storage-no-desk = Le service { $id } n’existe pas.
storage-no-destination = La destination { $id } n’existe pas.
storage-no-picture = L’image n’est pas dans la base.
storage-desk-exists = Il y a déjà un service { $name }. Choisissez un autre nom.
storage-destination-exists = La destination { $address } existe déjà.
