import type { Urgency } from '../feed/brief.js';
import { FeedError } from '../feed/errors.js';
import { getTopicById } from '../feed/finding-topics.js';
import { MAX_MENTIONS, type RoleMention, withMention, withoutMention } from '../feed/place-features.js';
import { type Topic, topicLabel } from '../feed/topic.js';
import { CHOICES_IN_A_ROW, pageAt } from './button-pages.js';
import { inRows } from './button-rows.js';
import type { Role } from './caller.js';
import type { Button, Reply } from './reply.js';
import { featuresOf, withFeatures } from './settings-features.js';
import { choice, page, settingsAction } from './settings-page.js';
import type { OpenedPlace } from './settings-place.js';

const LETTERS: readonly (readonly [string, Urgency])[] = [
  ['r', 'routine'],
  ['u', 'urgent'],
  ['f', 'flash'],
];

/** The roles that are mentioned, each with a button that takes it away. @param remark What was just done, or null. */
export async function rolesPage(opened: OpenedPlace, remark: string | null = null): Promise<Reply> {
  const { language } = opened.talk;
  const { mentions } = featuresOf(opened);
  const shown = await Promise.all(mentions.map((mention) => describeMention(opened, mention)));
  const removals = mentions.map(({ roleId }, place): Button => {
    const label = language.say('button-role-remove', { role: roleName(opened, roleId) });
    return { label, action: settingsAction(opened, 'role-gone', `${place}/${roleId}`) };
  });
  const add: Button = {
    label: language.say('button-roles-add'),
    action: settingsAction(opened, 'role-topic'),
  };
  const lines = [
    language.say('channel-roles-how'),
    ...(shown.length > 0 ? ['', ...shown] : []),
    ...(mayAdd(opened) ? [] : ['', language.say('channel-roles-elsewhere')]),
    ...(remark === null ? [] : ['', remark]),
  ];
  const buttons = [...(mayAdd(opened) ? [add] : []), ...removals];
  return page(opened, lines, inRows(buttons, CHOICES_IN_A_ROW), true);
}

/** First: briefs of which topic are to mention a role. @param from The place of the first topic shown, from 0. */
export async function roleTopicsPage(opened: OpenedPlace, from: number): Promise<Reply> {
  checkRoom(opened);
  const { language, feed } = opened.talk;
  const { shown, earlier, later } = pageAt(await feed.store.topics.findTopics(), from);
  const topics = shown.map((topic): Button => {
    const action = settingsAction(opened, 'role-urgency', String(topic.id));
    return { label: topicLabel(topic, language.locale), action };
  });
  const every: Button = {
    label: language.say('button-every-topic'),
    action: settingsAction(opened, 'role-urgency', '0'),
  };
  const turn = (label: string, to: number | null): Button[] =>
    to === null
      ? []
      : [{ label: language.say(label), action: settingsAction(opened, 'role-topic', String(to)) }];
  const first = [every, ...turn('button-earlier-topics', earlier), ...turn('button-more-topics', later)];
  const lines = [language.say('channel-roles-topic')];
  return page(opened, lines, [first, ...inRows(topics, CHOICES_IN_A_ROW)], true);
}

/** Then: from which urgency on. @param value The topic's id, 0 for every one. */
export async function roleUrgencyPage(opened: OpenedPlace, value: string): Promise<Reply> {
  checkRoom(opened);
  const { language } = opened.talk;
  const topicId = Number(value) || 0;
  await getTopic(opened, topicId);
  const choices = LETTERS.map(([letter, urgency]) =>
    choice(opened, language.say(`settings-least-${urgency}`), {
      step: 'role',
      value: `${topicId}/${letter}`,
      isChosen: false,
    }),
  );
  return page(opened, [language.say('channel-roles-urgency')], inRows(choices, 1), true);
}

/**
 * Last: which role, from those of the server; and when one was chosen, adds it.
 * @param value `TOPIC/URGENCY`, and `/ROLE` once one is chosen.
 * @throws FeedError `forbidden` for @everyone and for roles that the person may not mention; `not_found`; `conflict`
 */
export async function addRole(opened: OpenedPlace, value: string): Promise<Reply> {
  checkRoom(opened);
  const { language } = opened.talk;
  const [, topicId, letter, roleId] = /^(\d+)\/([ruf])(?:\/(\d+))?$/.exec(value) ?? [];
  const leastUrgency = LETTERS.find(([one]) => one === letter)?.[1];
  if (leastUrgency === undefined) throw new FeedError('invalid', { id: 'settings-button-unknown' });
  const topic = await getTopic(opened, Number(topicId));
  if (roleId === undefined) return pickPage(opened, topic, { leastUrgency, value });
  const { name, isMentionable } = checkRole(opened, roleId);
  const mention: RoleMention = { roleId, topic: topic?.slug ?? null, leastUrgency };
  const after = await withFeatures(opened, (features) => withMention(features, mention) ?? refuseMore());
  return await rolesPage(after, isMentionable ? null : language.say('channel-roles-mute', { role: name }));
}

/** @param value `PLACE/ROLE`: an old button takes nothing away that has come to stand there since. */
export async function removeRole(opened: OpenedPlace, value: string): Promise<Reply> {
  const [place, roleId] = value.split('/');
  const mention = featuresOf(opened).mentions[Number(place)];
  if (mention === undefined || mention.roleId !== roleId) return await rolesPage(opened);
  return await rolesPage(await withFeatures(opened, (features) => withoutMention(features, mention)));
}

function pickPage(
  opened: OpenedPlace,
  topic: Topic | null,
  { leastUrgency, value }: { readonly leastUrgency: Urgency; readonly value: string },
): Reply {
  const { language } = opened.talk;
  const about = {
    topic: topic === null ? language.say('channel-roles-every') : topicLabel(topic, language.locale),
    urgency: language.say(`settings-least-${leastUrgency}`),
  };
  const roleSelect = {
    placeholder: language.say('channel-roles-placeholder'),
    action: settingsAction(opened, 'role', value),
  };
  const shown = page(opened, [language.say('channel-roles-pick', about)], [], true);
  return shown.kind === 'notice' ? { ...shown, roleSelect } : shown;
}

/** Roles are those of the server in which the button was pressed. */
function mayAdd({ placeId, talk }: OpenedPlace): boolean {
  return placeId === 0 && talk.caller.place.findRole !== undefined;
}

/** @throws FeedError `conflict` elsewhere, and where there is room for no more */
function checkRoom(opened: OpenedPlace): void {
  if (!mayAdd(opened)) throw new FeedError('conflict', { id: 'channel-roles-elsewhere' });
  if (featuresOf(opened).mentions.length >= MAX_MENTIONS) refuseMore();
}

function refuseMore(): never {
  throw new FeedError('conflict', { id: 'channel-roles-many', args: { most: MAX_MENTIONS } });
}

/** What one chooses is to be no way round what one may do oneself. */
function checkRole({ talk }: OpenedPlace, roleId: string): Role {
  const { serverId, findRole } = talk.caller.place;
  // Everybody has the role that has the server's own id.
  if (roleId === serverId) throw new FeedError('forbidden', { id: 'channel-roles-everyone' });
  const role = findRole?.(roleId) ?? null;
  if (role === null) throw new FeedError('not_found', { id: 'channel-roles-unknown' });
  if (!role.mayMention) throw new FeedError('forbidden', { id: 'channel-roles-forbidden' });
  return role;
}

async function getTopic({ talk }: OpenedPlace, topicId: number): Promise<Topic | null> {
  return topicId === 0 ? null : await getTopicById(talk.feed.store.topics, topicId);
}

async function describeMention(
  opened: OpenedPlace,
  { roleId, topic, leastUrgency }: RoleMention,
): Promise<string> {
  const { language, feed } = opened.talk;
  const [named] = topic === null ? [] : await feed.store.topics.describeTopics([topic]);
  return language.say('channel-roles-line', {
    role: roleName(opened, roleId),
    topic: named ? topicLabel(named, language.locale) : (topic ?? language.say('channel-roles-every')),
    urgency: language.say(`settings-least-${leastUrgency}`),
  });
}

function roleName({ talk }: OpenedPlace, roleId: string): string {
  const role = talk.caller.place.findRole?.(roleId) ?? null;
  return role?.name ?? talk.language.say('channel-role-unnamed', { id: roleId });
}
