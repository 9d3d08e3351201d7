# A brief in other languages than its own: the newsroom’s pages, forms and answers.

check-translation-no-headline = Tłumaczenie ({ $language }) nie ma tytułu: pokazany będzie tytuł oryginału.
check-translation-no-text = Tłumaczenie ({ $language }) nie ma tekstu: ci czytelnicy dostaną oryginał.
check-translation-outdated = Tłumaczenie ({ $language }) dotyczy wcześniejszego tekstu.

error-translation-original = Język samej depeszy to { $language }, więc nie może ona mieć takiego tłumaczenia. Trzeba wybrać inny język.
error-translation-twice = Są dwa tłumaczenia na ten sam język ({ $language }). Trzeba zostawić jedno.
error-translation-empty = Tłumaczenie ({ $language }) jest puste. Potrzebny jest tytuł, a w wierszach pod nim tekst.
error-translations-many = Za dużo tłumaczeń: depesza mieści ich najwyżej { $most }. Aby dodać nowe, trzeba któreś usunąć.
error-no-translation = #{ $number } nie ma tego tłumaczenia ({ $language }). /translate { $number } pokazuje te, które są.
