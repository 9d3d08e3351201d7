import type { REST } from 'discord.js';
import type { Urgency } from '../../feed/brief.js';
import type { Destination } from '../../feed/destination.js';
import { hasRoles, rolesFor } from '../../feed/place-features.js';
import type { Topic } from '../../feed/topic.js';
import type { TopicPlaceReads, TopicReads } from '../../feed/topic-ports.js';
import { chooseTags, readForumTags } from './forum-tags.js';
import type { MessageRequest } from './message.js';

export type DiscordTopics = Pick<TopicReads, 'describeTopics'> & Pick<TopicPlaceReads, 'findPlacesIn'>;

/** What of a brief decides whom its post calls and how it is filed. */
export interface PostSubject {
  readonly urgency: Urgency;
  /** Names of its topics, any that they have or had. */
  readonly topics: readonly string[];
}

/**
 * The request with the roles that the place's administrators chose for such a brief: they stand above it, and nobody else
 * is called, whatever the brief says.
 */
export async function withRoles(
  topics: DiscordTopics,
  { kind, presentation }: Destination,
  subject: PostSubject | null,
  request: MessageRequest,
): Promise<MessageRequest> {
  const mentions = presentation?.features?.mentions ?? [];
  if (subject === null || mentions.length === 0 || !hasRoles(kind)) return request;
  const about = idsOf(await topics.describeTopics(subject.topics));
  const wanted = new Map<string, readonly Topic[]>();
  for (const { topic } of mentions) {
    // What was retired into another topic is that one.
    if (topic !== null && !wanted.has(topic)) wanted.set(topic, await topics.describeTopics([topic]));
  }
  const roles = rolesFor(mentions, {
    urgency: subject.urgency,
    hasTopic: (slug) => (wanted.get(slug) ?? []).some(({ id }) => about.has(id)),
  });
  if (roles.length === 0) return request;
  const content = roles.map((id) => `<@&${id}>`).join(' ');
  const allowed_mentions = { parse: [], roles, replied_user: false };
  return { ...request, body: { ...request.body, content, allowed_mentions } };
}

/** The tags of a forum for a brief, as ids. */
export async function tagsFor(
  rest: REST,
  topics: DiscordTopics,
  { id, address }: Destination,
  subject: PostSubject | null,
): Promise<readonly string[]> {
  const [forum, about, chosen] = await Promise.all([
    readForumTags(rest, address.chat),
    topics.describeTopics(subject?.topics ?? []),
    topics.findPlacesIn(id),
  ]);
  return chooseTags(forum, about, chosen);
}

function idsOf(topics: readonly Topic[]): ReadonlySet<number> {
  return new Set(topics.map(({ id }) => id));
}
