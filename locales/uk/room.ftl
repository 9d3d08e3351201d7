# Кімната редакції і те, що кажемо авторові в приватному чаті.

room-waiting = #{ $number } · чекає на редактора · { $name }
room-approved = #{ $number } · випущено { $time } · { $name }
room-rejected = #{ $number } · повернуто { $time } · { $name }
room-spiked = #{ $number } · знято з роботи { $time } · { $name }
room-scheduled = Вийде: { $time }.
room-reason = Чому: { $reason }

writer-rejected = #{ $number } «{ $headline }» повернуто ({ $name }): { $reason }
    /edit { $number } змінить, /submit { $number } подасть знову.

alert-title = Негаразди з розсиланням:
alert-parked = { $count ->
    [one] { $count } чат більше нічого не отримує ({ $reasons }): { $places }. Якщо це помилка, додайте мене туди знову з правом писати.
    [few] { $count } чати більше нічого не отримують ({ $reasons }): { $places }. Якщо це помилка, додайте мене туди знову з правом писати.
    [many] { $count } чатів більше нічого не отримують ({ $reasons }): { $places }. Якщо це помилка, додайте мене туди знову з правом писати.
   *[other] { $count } чату більше нічого не отримують ({ $reasons }): { $places }. Якщо це помилка, додайте мене туди знову з правом писати.
}
alert-parked-reason = { $reason } { $count }
parked-blocked = заблоковано
parked-kicked = бота вилучено
parked-left = бот вийшов
parked-deleted = чат видалено
parked-deactivated = обліковий запис видалено
parked-unreachable = недосяжний
parked-no-rights = писати не дозволено
parked-paused = призупинено редакцією
alert-failed = { $count ->
    [one] #{ $number } не вдалося надіслати в { $count } чат: { $reason }. Докладніше: /report { $number }.
    [few] #{ $number } не вдалося надіслати в { $count } чати: { $reason }. Докладніше: /report { $number }.
    [many] #{ $number } не вдалося надіслати в { $count } чатів: { $reason }. Докладніше: /report { $number }.
   *[other] #{ $number } не вдалося надіслати в { $count } чату: { $reason }. Докладніше: /report { $number }.
}
alert-unauthorized = { $platform } не приймає токена бота { $account }. Звідти нічого не надсилається. Вкажіть у налаштуваннях новий токен і перезапустіть програму.
alert-silenced = { $minutes ->
    [one] { $platform } забагато разів відмовляє ботові { $account }, тож він мовчить { $minutes } хвилину. Черга чекає: погляньте через /report, хто відмовляє.
    [few] { $platform } забагато разів відмовляє ботові { $account }, тож він мовчить { $minutes } хвилини. Черга чекає: погляньте через /report, хто відмовляє.
    [many] { $platform } забагато разів відмовляє ботові { $account }, тож він мовчить { $minutes } хвилин. Черга чекає: погляньте через /report, хто відмовляє.
   *[other] { $platform } забагато разів відмовляє ботові { $account }, тож він мовчить { $minutes } хвилини. Черга чекає: погляньте через /report, хто відмовляє.
}
alert-outage = { $platform } не відповідає (бот { $account }). Черга чекає; робити нічого не треба.
alert-outage-over = { $platform } знову відповідає (бот { $account }). Надсилаємо те, що чекало.
alert-stalled = { $platform }: уже { $minutes } хв з черги нічого не виходить (бот { $account }). Погляньте в журнал програми, а якщо там порожньо — перезапустіть її.
alert-moving = Черга знову рухається: { $platform } (бот { $account }).
