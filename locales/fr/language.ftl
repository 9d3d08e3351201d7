# La langue dans laquelle on s’adresse aux gens : /language et sa page dans /settings. $where vaut "private" quand
# quelqu’un ne parle que pour soi.

command-language = la langue dans laquelle je vous parle
option-language = une langue, par son nom ou son code, comme українська ou uk ; vide pour choisir

button-settings-language = Langue

settings-language-how = { $where ->
    [private] Dans quelle langue dois-je vous parler ? « Automatique » suit votre application.
   *[place] Dans quelle langue dois-je parler ici ? « Automatique » prend la langue de ce lieu si elle est connue, et sinon répond à chacun dans la sienne.
}
settings-language-automatic = Automatique
settings-language-open = automatique
settings-language-unknown = Je ne parle pas « { $language } ». /language montre les langues au choix.
