import type { Brief } from '../../feed/brief.js';
import { followStory, MAX_FOLLOWS, unfollowStory } from '../../feed/following.js';
import { type Command, type Conversation, describePlace, isPrivate } from '../command.js';
import { notice } from '../notice.js';
import { problemLines } from '../posting-problem.js';
import type { Reply } from '../reply.js';
import { storyName } from '../story-name.js';
import { NUMBER_OPTION } from './options.js';

export const followCommand: Command = {
  name: 'follow',
  description: 'command-follow',
  options: [NUMBER_OPTION],
  audience: 'place-administrators',
  run: (talk, given) => follow(talk, given.number()),
};

export const unfollowCommand: Command = {
  name: 'unfollow',
  description: 'command-unfollow',
  options: [NUMBER_OPTION],
  audience: 'place-administrators',
  run: (talk, given) => unfollow(talk, given.number()),
};

/**
 * From now on what goes on with a brief is sent here.
 * @throws FeedError `not_found` for a brief that readers may not read; `conflict` where the newsroom paused the place
 */
export async function follow(talk: Conversation, number: number): Promise<Reply> {
  const place = describePlace(talk.caller);
  const { happened, gaveWay } = await followStory(talk.feed, talk.actor, {
    place,
    number,
    reader: talk.member,
  });
  if (happened === 'followed') talk.feedback.pressed(number, 'follow');
  const said = talk.language.say(happened === 'followed' ? 'following-begun' : 'following-already', {
    where: whereOf(talk),
    number: String(number),
  });
  const lines = [said, ...gaveWayLine(talk, gaveWay), ...(await problemLines(talk))];
  const stop = { label: talk.language.say('button-unfollow'), action: { kind: 'unfollow', number } } as const;
  return { kind: 'notice', text: lines.join('\n\n'), buttons: [[stop]] };
}

/** What goes on with a brief is sent here no more, but for its topics. */
export async function unfollow(talk: Conversation, number: number): Promise<Reply> {
  const wasFollowed = await unfollowStory(talk.feed, { place: describePlace(talk.caller), number });
  if (wasFollowed) talk.feedback.pressed(number, 'unfollow');
  const args = { where: whereOf(talk), number: String(number) };
  return notice(talk, { id: wasFollowed ? 'following-ended' : 'following-none', args });
}

function whereOf({ caller }: Conversation): 'private' | 'place' {
  return isPrivate(caller) ? 'private' : 'place';
}

function gaveWayLine({ language }: Conversation, gaveWay: Brief | null): string[] {
  if (gaveWay === null) return [];
  const args = { most: MAX_FOLLOWS, story: storyName(language, gaveWay) };
  return [language.say('following-gave-way', args)];
}
