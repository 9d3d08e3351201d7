# Topics and what a place wants to be sent. $where is "private" where somebody speaks for themselves alone.

start-own = Welcome to { $newsroom }. Press the topics you want, or none for all of them, then how they come. Nothing comes before you choose.
start-here = Here { $newsroom } can bring its briefs. Press the topics that are wanted, or none for all of them, then how they come.
start-again = Welcome back to { $newsroom }. Topics now: { $topics }. Press a topic to add it or leave it out, or choose how briefs come.
start-topic-ways = { $topic }: how do you want to get new briefs on it?
start-chosen-all = Done: every brief comes here at once. Topics: { $topics }.
start-chosen-urgent = Done: only urgent briefs and flashes come here, at once. Topics: { $topics }.
start-chosen-digest = Done: briefs come here together, { $when } ({ $zone }). A flash comes at once. Topics: { $topics }.
start-change = /settings changes all of it at any time; /latest shows the newest briefs now.
button-start = Get briefs here
button-start-all = Everything at once
button-start-urgent = Only urgent
button-start-digest = Daily digest
start-place = I bring news briefs. Administrators choose with /subscribe and /settings what is sent here; everybody can use /latest.
start-topic = { $topic }: get every new brief on it here, or read what there is.

topics-none = There are no topics yet. /subscribe brings you every brief.
topics-list = { $where ->
    [private] Press a topic to get it or to leave it out, or write /subscribe and its name. /latest and its name shows what there is:
   *[place] Administrators press a topic to have it sent here or left out. Everybody can read it with /latest and its name:
}

subscription-every = { $where ->
    [private] You get every brief from now on. /unsubscribe and a topic leaves it out, /stop ends it all.
   *[place] Every brief is sent here from now on. /unsubscribe and a topic leaves it out, /stop ends it all.
}
subscription-already-every = { $where ->
    [private] You get every brief already. /subscribe and a topic narrows it to that one.
   *[place] Every brief is sent here already. /subscribe and a topic narrows it to that one.
}
subscription-chosen = { $where ->
    [private] You get: { $topics }. /subscribe and another topic adds it, /subscribe alone is for all.
   *[place] Sent here: { $topics }. /subscribe and another topic adds it, /subscribe alone is for all.
}
subscription-already-chosen = { $where ->
    [private] You get that already: { $topics }. /subscribe and another topic adds it.
   *[place] That is sent here already: { $topics }. /subscribe and another topic adds it.
}
subscription-narrowed = { $where ->
    [private] Until now you got every topic. From now on you get only: { $topics }. /subscribe alone brings all back.
   *[place] Until now every topic was sent here. From now on only: { $topics }. /subscribe alone brings all back.
}
subscription-unhidden = { $where ->
    [private] You get that topic again. /topics shows what you get.
   *[place] That topic is sent here again. /topics shows what is sent here.
}
subscription-hidden = { $where ->
    [private] You get every topic but: { $hidden }. /subscribe and its name brings one back.
   *[place] Every topic is sent here but: { $hidden }. /subscribe and its name brings one back.
}
subscription-ended = { $where ->
    [private] You get no more briefs. /subscribe begins again at any time, and /latest still works.
   *[place] No more briefs are sent here. /subscribe begins again at any time, and /latest still works.
}
subscription-none = { $where ->
    [private] You have no subscription. /subscribe brings you every brief, /topics lets you choose.
   *[place] There is no subscription here. /subscribe brings every brief, /topics lets you choose.
}
subscription-not-wanted = { $where ->
    [private] You did not get that topic. /topics shows what you get.
   *[place] That topic was not sent here. /topics shows what is sent here.
}

place-added = { $title } gets every brief from now on. In there, /subscribe and a topic narrows it, /stop ends it.
place-returned = { $title } is back, and its subscription goes on as it was. In there, /topics shows and changes it.

button-every-topic = Every topic
button-stop = End the subscription
button-chosen = ✓ { $label }
button-subscribe = Get { $topic }

error-topic-unknown = There is no topic “{ $topic }”. /topics lists them all.
error-topic-gone = That topic no longer exists. /topics lists those there are.
error-topics-none = Name at least one topic.
error-place-paused = The newsroom has paused this place, so nothing is sent here. Ask the newsroom to go on.
