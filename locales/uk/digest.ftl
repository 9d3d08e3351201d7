# Кілька новин одним повідомленням.

digest-title-scheduled = { $count ->
    [one] Ваш дайджест: { $count } новина
    [few] Ваш дайджест: { $count } новини
    [many] Ваш дайджест: { $count } новин
   *[other] Ваш дайджест: { $count } новини
}
digest-title-quiet = { $count ->
    [one] За тихі години: { $count } новина
    [few] За тихі години: { $count } новини
    [many] За тихі години: { $count } новин
   *[other] За тихі години: { $count } новини
}
digest-title-overload = { $count ->
    [one] { $count } новина
    [few] { $count } новини разом
    [many] { $count } новин разом
   *[other] { $count } новини разом
}
digest-title-catch-up = { $count ->
    [one] Поки вас не було: { $count } новина
    [few] Поки вас не було: { $count } новини
    [many] Поки вас не було: { $count } новин
   *[other] Поки вас не було: { $count } новини
}
digest-no-topic = Інші новини
digest-more = { $count ->
    [one] Ще { $count }
    [few] Ще { $count }
    [many] Ще { $count }
   *[other] Ще { $count }
}
digest-withheld = Новину, що була тут, приховано, доки ми її перевіряємо.
digest-retracted = Новину, що була тут, відкликано.
digest-rest-title = Решта дайджесту
digest-gone = Цього дайджесту вже немає. Найсвіжіші новини — у /latest.
