# Новини, які, можливо, розповідають про те саме, що й інша.

like-published = Схожа на цю — #{ $number } ({ $ago }): { $headline }
like-at-work = Схожа на цю — #{ $number } (ще не опублікована): { $headline }
