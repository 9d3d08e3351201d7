# The language in which people are spoken to: /language and its page in /settings. $where is "private" where somebody
# speaks for themselves alone.

command-language = the language in which I speak to you
option-language = a language by its name or code, such as українська or uk; leave it out to choose

button-settings-language = Language

settings-language-how = { $where ->
    [private] In which language shall I speak to you? Automatic follows your app.
   *[place] In which language shall I speak here? Automatic uses this place’s own language where it is known, and else answers everybody in their own.
}
settings-language-automatic = Automatic
settings-language-open = automatic
settings-language-unknown = I do not speak “{ $language }”. /language shows the languages to choose from.
