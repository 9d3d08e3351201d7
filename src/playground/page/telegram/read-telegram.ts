import type { Chat } from '@grammyjs/types';
import type { TelegramServer } from '../../telegram/server.js';
import { chatAddress, PRIVATE_CHAT, type Scene } from '../scene.js';
import type { TimeWriter } from '../times.js';
import { gatherPosts, type Post } from './posts.js';
import type { ChatLine, TelegramPaneProps } from './telegram-pane.js';

/** How many messages are shown at first, and with each press of "Show older messages". */
const PAGE = 60;

/** The chat's messages before one of them (null: the newest), oldest first, and whether there are more. */
export function readMessages(
  { control }: TelegramServer,
  scene: Scene,
  before: number | null,
): { readonly posts: readonly Post[]; readonly hasOlder: boolean } {
  const all = control.messages({ chat: chatAddress(scene) });
  const earlier = before === null ? all : all.filter(({ messageId }) => messageId < before);
  return { posts: gatherPosts(earlier.slice(-PAGE)), hasOlder: earlier.length > PAGE };
}

/** All that the Telegram pane shows to the scene's person. */
export function readTelegramPane(
  telegram: TelegramServer,
  scene: Scene,
  look: { readonly times: TimeWriter; readonly pictures: string },
): TelegramPaneProps {
  const lines = readLines(telegram, scene, look.times);
  const open = lines.find(({ chat }) => chat === scene.chat) ?? lines[0];
  if (open === undefined) throw new TypeError('The private chat with the bot is always listed.');
  return {
    lines,
    open,
    ...readMessages(telegram, scene, null),
    pinned: telegram.control.pinned({ chat: chatAddress(scene) }).at(-1) ?? null,
    bot: telegram.control.bots()[0]?.username ?? '',
    topics: readTopics(telegram, open),
    look: { ...look, viewer: scene.person.telegram },
    botHere: readBotHere(telegram, scene, open),
    entry: readEntry(telegram, scene, open),
  };
}

function readLines(
  { control }: TelegramServer,
  scene: Scene,
  times: Pick<TimeWriter, 'time'>,
): readonly ChatLine[] {
  const [bot] = control.bots();
  const line = (chat: string, title: string, note: string, kind: ChatLine['kind']): ChatLine => {
    const last = control.messages({ chat: chatAddress({ ...scene, chat }) }).at(-1) ?? null;
    return {
      chat,
      kind,
      title,
      note,
      last,
      lastAt: last === null ? '' : times.time(last.message.date * 1000),
    };
  };
  const places = control
    .chats()
    .flatMap(({ chat, topics }) =>
      chat.type === 'private' ? [] : [line(String(chat.id), chat.title, noteOf(chat, topics), chat.type)],
    );
  return [line(PRIVATE_CHAT, bot?.first_name ?? 'Bot', 'bot', 'private'), ...places];
}

/** What a chat is, in a word or two below its title. */
function noteOf(chat: Chat, topics: readonly { readonly name: string }[]): string {
  if (chat.type === 'channel') return chat.username === undefined ? 'private channel' : 'public channel';
  return topics.length === 0 ? 'group' : `forum: General, ${topics.map(({ name }) => name).join(', ')}`;
}

function readBotHere(
  { control }: TelegramServer,
  { person }: Scene,
  open: ChatLine,
): TelegramPaneProps['botHere'] {
  const known = control.chats().find(({ key }) => key === open.chat);
  if (known === undefined || !administers(control, person.telegram, known.chat.id)) return null;
  return known.botIds.length === 0 ? 'add' : 'remove';
}

function administers(control: TelegramServer['control'], user: number, chat: number): boolean {
  const { status } = control.standing({ user, chat }).member;
  return status === 'creator' || status === 'administrator';
}

function readTopics({ control }: TelegramServer, { chat }: ChatLine): TelegramPaneProps['topics'] {
  const known = control.chats().find(({ key }) => key === chat)?.topics ?? [];
  return known.filter(({ closed }) => !closed);
}

/** Where the person can write, and so forward to. */
export function findWritable(telegram: TelegramServer, scene: Scene): readonly Writable[] {
  const lines = readLines(telegram, scene, { time: () => '' });
  return lines
    .filter((line) => readEntry(telegram, { ...scene, chat: line.chat }, line) === 'write')
    .map(({ chat, title, kind }) => ({ chat, title, kind }));
}

export type Writable = Pick<ChatLine, 'chat' | 'title' | 'kind'>;

function readEntry({ control }: TelegramServer, scene: Scene, open: ChatLine): TelegramPaneProps['entry'] {
  const user = scene.person.telegram;
  const chat = chatAddress(scene);
  const { blocked } = control.standing({ user, chat });
  if (open.kind === 'private') return blocked ? 'unblock' : open.last === null ? 'start' : 'write';
  return open.kind === 'channel' && !administers(control, user, chat) ? 'read-only' : 'write';
}
