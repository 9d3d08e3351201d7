import type { Conversation } from './command.js';
import type { Button } from './reply.js';

/** Follows the story of a brief where it is shown, or ends that. */
export async function followButton(
  { feed, destination, language }: Conversation,
  number: number,
): Promise<Button> {
  const { follows } = feed.store;
  const isFollowed =
    destination !== null && (await follows.isFollowed(destination, await follows.getStory(number)));
  return isFollowed
    ? { label: language.say('button-unfollow'), action: { kind: 'unfollow', number } }
    : { label: language.say('button-follow'), action: { kind: 'follow', number } };
}
