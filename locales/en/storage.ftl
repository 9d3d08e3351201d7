# What the store says. DATABASE_URL is the name of a setting.

storage-url = DATABASE_URL is not understood. Write sqlite: and a file, for example sqlite:./data/briefwire.db.
storage-no-postgres = PostgreSQL is not supported yet. Set DATABASE_URL to sqlite: and a file, for example sqlite:./data/briefwire.db.
storage-cannot-open = The database { $file } cannot be opened ({ $reason }). Check that its folder exists and may be written to.
storage-not-a-database = The file { $file } is not a Briefwire database. Set DATABASE_URL to another file.
storage-newer-schema = This database was made by a newer Briefwire (its schema is { $found }, this program knows { $known }). Start the newer program, or restore a backup made before the upgrade.
storage-busy = The database is busy: another program has held it for five seconds. Try again in a moment.
storage-broken-row = The row { $row } of { $table } in the database is damaged. Restore it from a backup.

storage-no-brief = There is no brief #{ $number }. Check the number and try again.
storage-no-desk = There is no desk { $id }.
storage-no-destination = There is no destination { $id }.
storage-no-picture = The picture is not in the database.
storage-desk-exists = There is a desk { $name } already. Choose another name.
storage-destination-exists = The destination { $address } is there already.
