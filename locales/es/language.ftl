# The language in which people are spoken to: /language and its page in /settings. $where is "private" where somebody
# speaks for themselves alone.

command-language = el idioma en que te hablo
option-language = un idioma por su nombre o su código, como українська o uk; sin esto se elige

button-settings-language = Idioma

settings-language-how = { $where ->
    [private] ¿En qué idioma te hablo? Automático sigue el de tu aplicación.
   *[place] ¿En qué idioma hablo aquí? Automático usa el idioma de este lugar si se conoce, y si no, responde a cada cual en el suyo.
}
settings-language-automatic = Automático
settings-language-open = automático
settings-language-unknown = No hablo “{ $language }”. /language muestra los idiomas que hay.
