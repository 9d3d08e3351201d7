# Pages and pictures that are fetched from an address somebody gave.

fetch-not-http = Solo se pueden abrir direcciones que empiecen por http:// o https://.
fetch-with-name = No se abren direcciones con nombre de usuario o contraseña. Quita esa parte.
fetch-internal = Esa dirección lleva a una red privada, así que no se abre. Usa una dirección pública.
fetch-port = No se abren páginas en el puerto { $port }. Usa una dirección sin puerto.
fetch-no-host = { $host } no existe. Comprueba la dirección.
fetch-unreachable = Esa dirección no responde. Compruébala o prueba más tarde.
fetch-not-found = No hay ninguna página en esa dirección (404). Compruébala.
fetch-refused = Ese sitio se niega a mostrar la página (estado { $status }). Escribe la noticia a mano.
fetch-redirects = Esa dirección redirige más de { $most } veces. Usa la dirección de la página misma.
fetch-too-big = Lo que hay en esa dirección pesa más de { $most } MB. Escribe la noticia a mano.
fetch-too-slow = Esa dirección ha tardado más de { $seconds } s. Prueba más tarde.
fetch-not-a-page = Lo que hay en esa dirección no es una página web. Usa la dirección de la página que lo presenta.
fetch-not-a-picture = Lo que hay en esa dirección no es una imagen. Usa la dirección de la imagen misma.
fetch-broken = Ese sitio cortó su respuesta. Prueba más tarde.
fetch-no-title = Esa página no tiene título.
fetch-stopping = El servicio se está deteniendo. Prueba otra vez en un minuto.

fetch-no-page = Solo se ha tomado el enlace. { $reason }
fetch-no-picture = No se ha tomado la imagen de la página. { $reason }
