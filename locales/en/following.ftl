# Following a story: what goes on with a brief is sent to whoever follows it. $where as in subscriptions.ftl.

command-follow = be sent what goes on with a brief, whatever its topics
command-unfollow = stop following the story of a brief

following-begun = { $where ->
    [private] You follow this story now: whatever goes on with #{ $number } is sent to you at once, even from topics that you did not choose. /settings lists the stories you follow.
   *[place] This story is followed here now: whatever goes on with #{ $number } is sent here at once, even from topics that were not chosen. /settings lists the stories followed.
}
following-already = { $where ->
    [private] You follow this story already: whatever goes on with #{ $number } is sent to you.
   *[place] This story is followed here already: whatever goes on with #{ $number } is sent here.
}
following-ended = { $where ->
    [private] You no longer follow the story of #{ $number }. /follow { $number } begins again.
   *[place] The story of #{ $number } is no longer followed here. /follow { $number } begins again.
}
following-none = { $where ->
    [private] You do not follow the story of #{ $number }. /settings lists the stories you follow.
   *[place] The story of #{ $number } is not followed here. /settings lists the stories followed.
}
following-gave-way = { $most } stories are the most that can be followed, so the oldest is not any more: { $story }.
following-all-ended = { $stories ->
    [one] One story is no longer followed either.
   *[other] { $stories } stories are no longer followed either.
}
following-only-ended = { $stories ->
    [one] The story that was followed is not followed any more. Nothing is sent now; /subscribe begins again at any time.
   *[other] The { $stories } stories that were followed are not followed any more. Nothing is sent now; /subscribe begins again at any time.
}
following-still = { $stories ->
    [one] One story is still followed: what goes on with it is sent. /stop ends that as well.
   *[other] { $stories } stories are still followed: what goes on with them is sent. /stop ends that as well.
}
following-story = #{ $number } “{ $headline }”

button-follow = Follow
button-unfollow = Unfollow

button-settings-stories = Stories
button-unfollow-story = Unfollow #{ $number }
button-newer-stories = ‹ Newer
button-older-stories = Older ›
settings-stories-counted = { $stories ->
    [one] one followed
   *[other] { $stories } followed
}
settings-stories-how = What goes on with these stories is sent at once, whatever their topics:
settings-stories-none = No story is followed. “Follow” under a brief begins, or /follow and its number.
