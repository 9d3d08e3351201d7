# What the store says. DATABASE_URL is the name of a setting.

storage-url = No se entiende DATABASE_URL. Escribe sqlite: y un archivo, por ejemplo sqlite:./data/briefwire.db.
storage-no-postgres = PostgreSQL aún no está disponible. Pon en DATABASE_URL sqlite: y un archivo, por ejemplo sqlite:./data/briefwire.db.
storage-cannot-open = No se puede abrir la base de datos { $file } ({ $reason }). Comprueba que su carpeta existe y que se puede escribir en ella.
storage-not-a-database = El archivo { $file } no es una base de datos de Briefwire. Pon otro archivo en DATABASE_URL.
storage-newer-schema = Esta base de datos es de una versión más nueva de Briefwire (su esquema es { $found }; este programa conoce { $known }). Arranca el programa más nuevo, o restaura una copia de seguridad anterior a la actualización.
storage-busy = La base de datos está ocupada: otro programa la retiene desde hace cinco segundos. Prueba otra vez en un momento.
storage-broken-row = La fila { $row } de { $table } en la base de datos está dañada. Restáurala desde una copia de seguridad.

storage-no-brief = No hay ninguna noticia #{ $number }. Comprueba el número y prueba otra vez.
storage-no-desk = No hay ninguna sección { $id }.
storage-no-destination = No hay ningún destino { $id }.
storage-no-picture = La imagen no está en la base de datos.
storage-desk-exists = Ya hay una sección { $name }. Elige otro nombre.
storage-destination-exists = El destino { $address } ya está.
