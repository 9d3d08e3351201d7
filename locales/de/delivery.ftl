# Was der Versand denen sagt, die eine Antwort wollen.

error-bot-stopping = Dieser Bot hält gerade an oder hat zu viel zu beantworten. Versuchen Sie es gleich noch einmal.
