# What the delivery engine says to those who ask for an answer.

error-bot-stopping = Este bot se está deteniendo o tiene demasiado que responder. Prueba otra vez en un momento.
