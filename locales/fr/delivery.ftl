# Ce que dit le moteur d’envoi à qui attend une réponse.

error-bot-stopping = Ce bot s’arrête ou a trop de réponses à donner. Réessayez dans un instant.
