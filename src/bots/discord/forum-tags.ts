import { type APIGuildForumChannel, ChannelFlags, type REST, Routes } from 'discord.js';
import type { Topic } from '../../feed/topic.js';

/** discord.com/developers, "Start Thread in Forum or Media Channel". */
const MAX_APPLIED = 5;

export interface ForumTag {
  readonly id: string;
  readonly name: string;
  /** Only who may manage threads may use it. */
  readonly moderated: boolean;
}

export interface ForumTags {
  readonly tags: readonly ForumTag[];
  /** Whether the forum takes no post without a tag. */
  readonly isNeeded: boolean;
}

/** Asks Discord about a forum's tags, as they are now. */
export async function readForumTags(rest: REST, forumId: string): Promise<ForumTags> {
  const forum = (await rest.get(Routes.channel(forumId))) as APIGuildForumChannel;
  return {
    tags: forum.available_tags,
    isNeeded: ((forum.flags ?? 0) & ChannelFlags.RequireTag) !== 0,
  };
}

/**
 * The ids of the tags for a brief's topics: those that administrators chose, else those of the same name. Where the forum
 * wants a tag and none fits it is the first that anybody may use. Tags for moderators are left to them.
 * @param chosen Names of tags by the slugs of topics.
 */
export function chooseTags(
  { tags, isNeeded }: ForumTags,
  topics: readonly Topic[],
  chosen: ReadonlyMap<string, string>,
): readonly string[] {
  const usable = tags.filter(({ moderated }) => !moderated);
  const fitting = topics.flatMap((topic) => tagFor(usable, topic, chosen.get(topic.slug)) ?? []);
  const ids = [...new Set(fitting.map(({ id }) => id))].slice(0, MAX_APPLIED);
  if (ids.length > 0 || !isNeeded) return ids;
  return usable.slice(0, 1).map(({ id }) => id);
}

function tagFor(usable: readonly ForumTag[], topic: Topic, chosen: string | undefined): ForumTag | undefined {
  const byChoice = chosen === undefined ? undefined : usable.find(({ name }) => name === chosen);
  if (byChoice) return byChoice;
  const names = new Set([topic.handle, topic.slug, topic.name, ...Object.values(topic.names)].map(bare));
  return usable.find(({ name }) => names.has(bare(name)));
}

/** A name without case, spaces, hyphens and emoji: `City council 🏛` is `city-council`. */
function bare(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}
