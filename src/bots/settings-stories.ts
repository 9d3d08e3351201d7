import type { BriefReads } from '../feed/brief-ports.js';
import { FeedError } from '../feed/errors.js';
import { unfollowStory } from '../feed/following.js';
import { CHOICES_IN_A_ROW, pageAt } from './button-pages.js';
import { inRows } from './button-rows.js';
import type { Button, Reply } from './reply.js';
import type { Chosen } from './settings-menu.js';
import { page, settingsAction } from './settings-page.js';
import type { OpenedPlace } from './settings-place.js';
import { storyName } from './story-name.js';

/** The line of the menu about stories; none where no story is followed. */
export async function storiesLine({ talk, settings }: OpenedPlace): Promise<readonly Chosen[]> {
  if (settings === null) return [];
  const stories = (await talk.feed.store.follows.findFollows(settings.destination)).length;
  return stories === 0 ? [] : [['stories', talk.language.say('settings-stories-counted', { stories })]];
}

/** The stories that are followed, the newest first, with a button for each that ends it. @param from The place in the list. */
export async function storiesPage(opened: OpenedPlace, from: number): Promise<Reply> {
  const { talk, settings } = opened;
  const { follows, briefs } = talk.feed.store;
  const followed = settings === null ? [] : await follows.findFollows(settings.destination);
  const at = pageAt([...followed].reverse(), from);
  const names = await Promise.all(at.shown.map(({ story }) => nameOf(opened, briefs, story)));
  const stop = at.shown.map(
    ({ story }): Button => ({
      label: talk.language.say('button-unfollow-story', { number: String(story) }),
      action: settingsAction(opened, 'unfollow-story', `${story}-${at.from}`),
    }),
  );
  const turns: Button[] = [
    ...(at.earlier === null ? [] : [turn(opened, 'button-newer-stories', at.earlier)]),
    ...(at.later === null ? [] : [turn(opened, 'button-older-stories', at.later)]),
  ];
  const how = followed.length === 0 ? 'settings-stories-none' : 'settings-stories-how';
  const rows = [...inRows(stop, CHOICES_IN_A_ROW), turns].filter((row) => row.length > 0);
  return page(opened, [talk.language.say(how), '', ...names], rows, true);
}

/** Ends one of them, and shows what is left. @param value The story and where its page begins, apart by `-`. */
export async function unfollowInSettings(opened: OpenedPlace, value: string): Promise<Reply> {
  const [story = '', from = ''] = value.split('-');
  const number = Number(story) || 0;
  const { feed, feedback } = opened.talk;
  if (await unfollowStory(feed, { place: opened.place, number })) feedback.pressed(number, 'unfollow');
  return await storiesPage(opened, Number(from) || 0);
}

async function nameOf({ talk }: OpenedPlace, briefs: BriefReads, story: number): Promise<string> {
  try {
    return storyName(talk.language, await briefs.get(story));
  } catch (error) {
    if (error instanceof FeedError && error.code === 'not_found') return `#${story}`;
    throw error;
  }
}

function turn(opened: OpenedPlace, label: string, to: number): Button {
  return { label: opened.talk.language.say(label), action: settingsAction(opened, 'stories', String(to)) };
}
