# Мова, якою ми звертаємося до людей: /language і її сторінка в /settings. $where дорівнює "private", коли хтось говорить
# лише за себе.

command-language = мова, якою я до вас звертаюся
option-language = назва або код мови, наприклад українська чи uk; не вказуйте, щоб вибрати

button-settings-language = Мова

settings-language-how = { $where ->
    [private] Якою мовою до вас звертатися? «Автоматично» — як у вашому застосунку.
   *[place] Якою мовою тут говорити? «Автоматично» — мовою цього чату, якщо вона відома, а як ні, то кожному його мовою.
}
settings-language-automatic = Автоматично
settings-language-open = автоматично
settings-language-unknown = Мови «{ $language }» я не знаю. /language покаже, з яких можна вибрати.
