import type { DestinationKind } from '../feed/destination.js';
import { hasRoles, hasThreads } from '../feed/place-features.js';
import type { SettingsStep } from './action.js';
import { inRows } from './button-rows.js';
import type { Reply } from './reply.js';
import { featuresOf, withFeatures } from './settings-features.js';
import { type Chosen, linesOf } from './settings-menu.js';
import { page, settingsButton } from './settings-page.js';
import { type OpenedPlace, unknownButton } from './settings-place.js';
import { addRole, removeRole, rolesPage, roleTopicsPage, roleUrgencyPage } from './settings-roles.js';
import { chooseTag, tagPage, tagsPage } from './settings-tags.js';

/** The steps of the page about a Discord channel. */
const CHANNEL_STEPS = [
  'channel',
  'crosspost',
  'threads',
  'roles',
  'role-topic',
  'role-urgency',
  'role',
  'role-gone',
  'tags',
  'tag-topic',
  'tag',
] as const satisfies readonly SettingsStep[];
type ChannelStep = (typeof CHANNEL_STEPS)[number];

export function isChannelStep(step: SettingsStep): step is ChannelStep {
  return (CHANNEL_STEPS as readonly SettingsStep[]).includes(step);
}

/** What a button of those pages does. @throws FeedError for what cannot be chosen there */
export async function pressChannel(
  opened: OpenedPlace,
  { step, value }: { readonly step: ChannelStep; readonly value: string },
): Promise<Reply> {
  if (!isChosenIn(opened.place.kind, step)) throw unknownButton();
  switch (step) {
    case 'channel':
      return await channelPage(opened);
    case 'crosspost':
      return await channelPage(await withFeatures(opened, (now) => ({ ...now, crosspost: !now.crosspost })));
    case 'threads':
      return await channelPage(
        await withFeatures(opened, (now) => ({ ...now, threads: now.threads !== true })),
      );
    case 'roles':
      return await rolesPage(opened);
    case 'role-topic':
      return await roleTopicsPage(opened, Number(value) || 0);
    case 'role-urgency':
      return await roleUrgencyPage(opened, value);
    case 'role':
      return await addRole(opened, value);
    case 'role-gone':
      return await removeRole(opened, value);
    case 'tags':
      return await tagsPage(opened, Number(value) || 0);
    case 'tag-topic':
      return await tagPage(opened, Number(value) || 0);
    case 'tag':
      return await chooseTag(opened, value);
  }
}

/** Not every kind of place has all of it; a button may be older than what its channel has become, or made up. */
function isChosenIn(kind: DestinationKind, step: ChannelStep): boolean {
  switch (step) {
    case 'crosspost':
      return kind === 'discord-announcement';
    case 'threads':
      return hasThreads(kind);
    case 'tags':
    case 'tag-topic':
    case 'tag':
      return kind === 'discord-forum';
    default:
      return hasRoles(kind);
  }
}

async function channelPage(opened: OpenedPlace): Promise<Reply> {
  const { language } = opened.talk;
  const { kind } = opened.place;
  const { crosspost, threads, mentions } = featuresOf(opened);
  const isOn = (is: boolean) => language.say(is ? 'settings-on' : 'settings-off');
  const roles =
    mentions.length === 0
      ? language.say('channel-roles-none')
      : language.say('channel-roles-counted', { count: mentions.length });
  const shown: readonly Chosen[] = [
    ...(kind === 'discord-announcement' ? [['crosspost', isOn(crosspost)] as const] : []),
    ...(hasThreads(kind) ? [['threads', isOn(threads === true)] as const] : []),
    ['roles', roles],
    ...(kind === 'discord-forum' ? [['tags', await describeTags(opened)] as const] : []),
  ];
  const how = hasThreads(kind) ? ['', language.say('channel-threads-how')] : [];
  const lines = [language.say('channel-how'), '', ...linesOf(opened, shown), ...how];
  const buttons = shown.map(([step]) => settingsButton(opened, step));
  return page(opened, lines, inRows(buttons, 2), true);
}

async function describeTags({ talk, settings }: OpenedPlace): Promise<string> {
  const { topics } = talk.feed.store;
  const chosen = settings === null ? new Map() : await topics.findPlacesIn(settings.destination.id);
  return talk.language.say('channel-tags-counted', { count: chosen.size });
}
