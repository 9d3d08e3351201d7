# What the delivery engine says to those who ask for an answer.

error-bot-stopping = Bot się zatrzymuje albo ma zbyt wiele pytań. Proszę spróbować ponownie za chwilę.
