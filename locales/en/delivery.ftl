# What the delivery engine says to those who ask for an answer.

error-bot-stopping = This bot is stopping or has too much to answer. Try again in a moment.
