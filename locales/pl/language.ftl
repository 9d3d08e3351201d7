# The language in which people are spoken to: /language and its page in /settings. $where is "private" where somebody
# speaks for themselves alone.

command-language = język, w którym odpowiadam
option-language = język: nazwa lub kod, na przykład українська lub uk; bez tego pojawi się wybór

button-settings-language = Język

settings-language-how = { $where ->
    [private] W jakim języku mam odpowiadać? Automatyczny to język aplikacji.
   *[place] W jakim języku mam tu odpowiadać? Automatyczny to język tego miejsca, jeśli jest znany, a jeśli nie, dla każdego jego własny.
}
settings-language-automatic = Automatyczny
settings-language-open = automatyczny
settings-language-unknown = Nie znam języka „{ $language }”. /language pokazuje języki do wyboru.
