import { expect, test } from 'vitest';
import { type DiscordTopics, type PostSubject, withRoles } from '../../../src/bots/discord/post-extras.js';
import type { DestinationKind } from '../../../src/feed/destination.js';
import { type RoleMention, USUAL_FEATURES } from '../../../src/feed/place-features.js';
import { USUAL_PRESENTATION } from '../../../src/feed/presentation.js';
import type { Topic } from '../../../src/feed/topic.js';
import { destination } from './fakes.js';

/** `rain` was retired into `weather`, which people type as `sky` now. */
const IDS = new Map([
  ['weather', 1],
  ['sky', 1],
  ['rain', 1],
  ['sport', 2],
]);

const topics: DiscordTopics = {
  describeTopics: async (names) => names.flatMap((name) => ({ id: IDS.get(name) ?? 0 }) as Topic),
  findPlacesIn: async () => new Map(),
};

const REQUEST = { body: { content: '', embeds: [], allowed_mentions: { parse: [] } }, files: [] };

async function called(
  mentions: readonly RoleMention[],
  subject: PostSubject | null,
  kind: DestinationKind = 'discord-text',
) {
  const presentation = { ...USUAL_PRESENTATION, features: { ...USUAL_FEATURES, mentions } };
  return (await withRoles(topics, destination('5', kind, { presentation }), subject, REQUEST)).body;
}

const of = (topic: string | null, roleId = '77'): RoleMention => ({ roleId, topic, leastUrgency: 'routine' });

const ABOVE = {
  content: '<@&77>',
  embeds: [],
  allowed_mentions: { parse: [], roles: ['77'], replied_user: false },
};

test.each<[string, RoleMention, readonly string[], object]>([
  ['by the topic’s name of now', of('weather'), ['sky'], ABOVE],
  ['by the name of a topic that was retired into it', of('rain'), ['weather'], ABOVE],
  ['for a brief of a topic that was retired into the chosen one', of('weather'), ['rain'], ABOVE],
  ['not for another topic', of('weather'), ['sport'], REQUEST.body],
  ['not for a brief with no topic', of('weather'), [], REQUEST.body],
  ['for every brief', of(null), [], ABOVE],
])('a role is mentioned %s', async (_what, mention, names, body) => {
  expect(await called([mention], { urgency: 'routine', topics: names })).toEqual(body);
});

test('nobody is mentioned for what is no brief, and where there are no roles', async () => {
  expect(await called([of(null)], null)).toEqual(REQUEST.body);
  const subject = { urgency: 'flash', topics: [] } as const;
  expect(await called([of(null)], subject, 'discord-direct')).toEqual(REQUEST.body);
});

test('several roles stand side by side, each once', async () => {
  const subject = { urgency: 'flash', topics: ['sport', 'weather'] } as const;
  const body = await called([of('sport', '1'), of('weather', '1'), of(null, '2')], subject);
  expect(body).toMatchObject({ content: '<@&1> <@&2>', allowed_mentions: { parse: [], roles: ['1', '2'] } });
});
