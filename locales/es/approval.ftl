# Submitting, approving and sending back.

command-submit = entregar tu borrador a los editores
command-approve = dar salida a lo que entregó un redactor
command-reject = devolver una noticia entregada a quien la escribió
option-reject-reason = por qué se devuelve, para quien la escribió; sin motivo se abre un formulario

button-submit = Entregar
button-approve = Aprobar
button-reject = Devolver

form-reject = Devolver #{ $number }
form-reject-reason-label = ¿Por qué? Lo leerá quien la escribió.
form-reject-reason-question = ¿Por qué se devuelve? Lo leerá quien la escribió. Una o dos frases.

refused-not-yours = #{ $number } es el borrador de otra persona. /drafts muestra los tuyos; un editor puede cambiar cualquiera.
refused-edit-approved = #{ $number } ya está aprobada y espera su hora. Pide a otro editor que la cambie.
refused-four-eyes-edited = El último cambio en #{ $number } es tuyo, así que le da salida otra persona. /submit { $number } la entrega a los demás editores.
refused-four-eyes = #{ $number } es tuya y aquí le da salida otra persona. /submit { $number } la entrega a los demás editores.
refused-submitted-already = #{ $number } ya espera a un editor. Mientras tanto, /edit { $number } la cambia.
refused-approve-draft = #{ $number } no se ha entregado. /submit { $number } la entrega a los editores, /publish { $number } la envía.
refused-reject-draft = #{ $number } no se ha entregado, así que no hay nada que devolver. /edit { $number } la abre.
refused-late-approved = Demasiado tarde: { $name } ya dio salida a #{ $number }.
refused-late-rejected = Demasiado tarde: { $name } ya devolvió #{ $number }.
refused-late-spiked = Demasiado tarde: { $name } ya descartó #{ $number }.
