import type { ChannelView } from '../../discord/control-views.js';
import type { DiscordServer } from '../../discord/discord-server.js';
import type { WireMessage } from '../../discord/world.js';
import type { Scene } from '../scene.js';
import type { DiscordPaneProps } from './discord-pane.js';
import type { MessageLook } from './message.js';

/** How many messages are shown at first, and with each press of "Show older messages". */
const PAGE = 60;

/** Discord's numbers (docs, "Channel Type"). */
const LISTED = new Set([0, 5, 10, 11, 12, 15]);
const FORUM = 15;

/** The channel's messages before one of them (null: the newest) as the person sees them, oldest first. */
export function readMessages(
  { control }: DiscordServer,
  { channel, person }: Scene,
  before: string | null,
): { readonly messages: readonly WireMessage[]; readonly hasOlder: boolean } {
  if (channel === '') return { messages: [], hasOlder: false };
  const all = control.messages({ channelId: channel, viewerId: person.discord });
  // Ids grow with time but do not all have the same number of digits.
  const earlier = before === null ? all : all.filter(({ id }) => BigInt(id) < BigInt(before));
  return { messages: earlier.slice(-PAGE), hasOlder: earlier.length > PAGE };
}

/** All that the Discord pane shows to the scene's person. Opens the person's direct message with each bot. */
export function readDiscordPane(discord: DiscordServer, scene: Scene, look: MessageLook): DiscordPaneProps {
  const { control } = discord;
  const { person } = scene;
  const direct = control
    .users()
    .filter(({ bot }) => bot === true)
    .map(({ id, username }) => {
      const channel = control.openDirectMessage({ userId: person.discord, applicationId: id });
      return { id: channel.id, name: username };
    });
  const channels = control
    .channels({ viewerId: person.discord })
    .filter(({ type, guildId }) => guildId !== null && LISTED.has(type));
  const here = channels.find(({ id }) => id === scene.channel);
  const isDirect = direct.some(({ id }) => id === scene.channel);
  const name = [...channels, ...direct].find(({ id }) => id === scene.channel)?.name ?? '';
  return {
    server: control.guilds()[0]?.name ?? 'No server',
    channels: withThreadsBelow(channels),
    direct,
    posts: here?.type === FORUM ? channels.filter(({ parentId }) => parentId === here.id) : null,
    open: { id: scene.channel, name, isDirect },
    ...readMessages(discord, scene, null),
    look,
  };
}

/** Threads stand below the channel that they belong to. */
function withThreadsBelow(channels: readonly ChannelView[]): readonly ChannelView[] {
  const isThread = ({ type }: ChannelView) => type === 10 || type === 11 || type === 12;
  return channels
    .filter((channel) => !isThread(channel))
    .flatMap((channel) => [
      channel,
      ...channels.filter((thread) => isThread(thread) && thread.parentId === channel.id),
    ]);
}
