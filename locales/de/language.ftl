# Die Sprache, in der mit den Menschen gesprochen wird: /language und ihre Seite in /settings. $where ist "private", wo
# jemand nur für sich selbst spricht.

command-language = die Sprache, in der ich mit Ihnen spreche
option-language = eine Sprache mit Namen oder Kürzel, etwa українська oder uk; ohne Angabe wählen Sie aus

button-settings-language = Sprache

settings-language-how = { $where ->
    [private] In welcher Sprache soll ich mit Ihnen sprechen? „Automatisch“ richtet sich nach Ihrer App.
   *[place] In welcher Sprache soll ich hier sprechen? „Automatisch“ nimmt die Sprache dieses Chats, wenn sie bekannt ist, und antwortet sonst allen in der eigenen.
}
settings-language-automatic = Automatisch
settings-language-open = automatisch
settings-language-unknown = Die Sprache „{ $language }“ spreche ich nicht. /language zeigt die, die Sie wählen können.
