import type { DiscordServer } from '../discord/discord-server.js';
import type { TelegramServer } from '../telegram/server.js';

/** Who is in the playground and where they meet, by each platform's own ids. JSON. */
export interface Cast {
  readonly telegram: {
    readonly token: string;
    readonly people: Readonly<Record<PersonName, number>>;
    readonly channel: number;
    readonly group: number;
  };
  readonly discord: {
    readonly token: string;
    readonly applicationId: string;
    readonly people: Readonly<Record<PersonName, string>>;
    readonly server: string;
    readonly news: string;
    readonly lounge: string;
    readonly newsroom: string;
  };
}

/** One person is the same on both platforms. */
export const PEOPLE = {
  ada: { name: 'Ada', role: 'reader' },
  bo: { name: 'Bo', role: 'reader' },
  olga: { name: 'Olga', role: 'channel owner and server administrator' },
  eddy: { name: 'Eddy', role: 'editor' },
} as const;
export type PersonName = keyof typeof PEOPLE;

const TELEGRAM_TOKEN = '7000000001:playground-telegram-bot-of-marrowby';
const DISCORD_TOKEN = 'playground.discord-bot-of-marrowby';

/** Brings people, chats, a server and the two bots into empty worlds. */
export function createCast(telegram: TelegramServer, discord: DiscordServer): Cast {
  return { telegram: castTelegram(telegram), discord: castDiscord(discord) };
}

function castTelegram({ control }: TelegramServer): Cast['telegram'] {
  const bot = control.createBot({
    token: TELEGRAM_TOKEN,
    username: 'marrowby_wire_bot',
    name: 'Marrowby Wire',
    isInline: true,
  });
  const people = mapPeople(({ name }) => control.createUser({ firstName: name, languageCode: 'en' }).id);
  const channel = control.createChat({
    kind: 'channel',
    title: 'Marrowby News',
    username: 'marrowby_news',
    owner: people.olga,
  });
  const group = control.createChat({ kind: 'supergroup', title: 'Marrowby neighbours', owner: people.olga });
  // The bot is in neither of these: Olga can let it in, and until then they are sent nothing.
  const discussion = control.createChat({
    kind: 'supergroup',
    title: 'Talk of the town',
    owner: people.olga,
  });
  control.linkDiscussion({ channel: channel.id, group: discussion.id });
  const square = control.createChat({
    kind: 'supergroup',
    title: 'Market square',
    owner: people.olga,
    isForum: true,
  });
  for (const name of ['Boats and ferries', 'Weather', 'Anything else'])
    control.createTopic({ chat: square.id, name, by: people.olga });
  for (const chat of [group.id, discussion.id, square.id]) {
    for (const user of [people.ada, people.bo]) control.addMember({ chat, user });
  }
  control.addBot({ chat: channel.id, bot: bot.id, by: people.olga });
  control.addBot({ chat: group.id, bot: bot.id, by: people.olga });
  return { token: TELEGRAM_TOKEN, people, channel: channel.id, group: group.id };
}

function castDiscord({ control }: DiscordServer): Cast['discord'] {
  const { applicationId } = control.addBot({ token: DISCORD_TOKEN, name: 'Marrowby Wire' });
  const people = mapPeople(({ name }) => control.createUser({ name, locale: 'en-GB' }).id);
  const { id: server } = control.createGuild({ name: 'Marrowby', ownerId: people.olga });
  const newChannel = (name: string, topic: string) =>
    control.createChannel({ guildId: server, name, topic }).id;
  const news = newChannel('news', 'What happens in Marrowby');
  const lounge = newChannel('lounge', 'Everything else');
  const newsroom = newChannel('newsroom', 'Where the editors work');
  control.createChannel({ guildId: server, name: 'bulletin', kind: 'announcement' });
  const tags = ['Town hall', 'Transport', 'Harbour', 'Weather'];
  const pinboard = control.createChannel({ guildId: server, name: 'pinboard', kind: 'forum', tags }).id;
  // Nobody can use a command in a forum itself, but in a post of it.
  control.createThread({ parentId: pinboard, name: 'About this board', ownerId: people.olga });
  control.createRole({ guildId: server, name: 'Early birds', mentionable: true });
  for (const userId of [people.ada, people.bo, people.eddy]) control.addMember({ guildId: server, userId });
  control.addBotToGuild({ guildId: server, applicationId });
  return { token: DISCORD_TOKEN, applicationId, people, server, news, lounge, newsroom };
}

function mapPeople<Id>(create: (person: { readonly name: string }) => Id): Record<PersonName, Id> {
  return {
    ada: create(PEOPLE.ada),
    bo: create(PEOPLE.bo),
    olga: create(PEOPLE.olga),
    eddy: create(PEOPLE.eddy),
  };
}
