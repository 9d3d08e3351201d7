import type { DiscordServer } from '../../discord/discord-server.js';
import type { WorldEvent } from '../../discord/events.js';
import type { LiveEvent } from '../live.js';
import type { Scene } from '../scene.js';
import { DiscordMessage, type MessageLook } from './message.js';

/** What one person's browser is to be told of a change on the Discord server; null when it is none of its business. */
export function tellDiscord(
  event: WorldEvent,
  discord: DiscordServer,
  { scene, look }: { readonly scene: Scene; readonly look: MessageLook },
): LiveEvent | null {
  switch (event.kind) {
    case 'message-created':
    case 'message-edited':
    case 'message-deleted':
      return tellMessage(event, discord, { scene, look });
    case 'reaction-added':
    case 'reaction-removed':
    case 'reactions-cleared':
      return tellReaction(event, { scene, look });
    case 'channel-created':
    case 'channel-changed':
    case 'channel-deleted':
      return event.channel.guildId === null ? null : { kind: 'reload', platform: 'discord' };
    case 'typing': {
      if (event.channelId !== scene.channel || event.userId === scene.person.discord) return null;
      const account = discord.control.users().find(({ id }) => id === event.userId);
      return { kind: 'typing', platform: 'discord', name: account?.username ?? 'Somebody' };
    }
    case 'commands-changed':
      return { kind: 'commands', platform: 'discord' };
    default:
      // Accounts, roles, interactions and connections show in what follows from them.
      return null;
  }
}

function tellMessage(
  { kind, record }: Extract<WorldEvent, { kind: 'message-created' | 'message-edited' | 'message-deleted' }>,
  discord: DiscordServer,
  { scene, look }: { readonly scene: Scene; readonly look: MessageLook },
): LiveEvent | null {
  const { id, channelId, message, visibleTo } = record;
  const { person, channel } = scene;
  if (visibleTo !== null && visibleTo !== person.discord) return null;
  if (channelId !== channel) {
    if (kind !== 'message-created') return null;
    // "0" is no permission at all: the person does not see the channel.
    if (discord.control.permissions({ channelId, userId: person.discord }) === '0') return null;
    return { kind: 'elsewhere', platform: 'discord', place: channelId, text: '', time: '', isNew: true };
  }
  if (kind === 'message-deleted') return { kind: 'remove', platform: 'discord', id };
  const html = String(<DiscordMessage message={message} look={look} />);
  return {
    kind: kind === 'message-created' ? 'add' : 'edit',
    platform: 'discord',
    id,
    html,
    summary: message.content || (message.embeds[0]?.title ?? ''),
  };
}

function tellReaction(
  { record }: Extract<WorldEvent, { kind: 'reaction-added' | 'reaction-removed' | 'reactions-cleared' }>,
  { scene, look }: { readonly scene: Scene; readonly look: MessageLook },
): LiveEvent | null {
  if (record.channelId !== scene.channel) return null;
  const html = String(<DiscordMessage message={record.message} look={look} />);
  return { kind: 'redraw', platform: 'discord', id: record.id, html, summary: '' };
}
