import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished, vi } from 'vitest';
import { type Config, readConfig } from '../../src/config.js';
import type { Log } from '../../src/feed/log.js';
import { type App, startApp } from '../../src/main.js';
import { DiscordServer } from '../../src/playground/discord/discord-server.js';
import type { InteractionResult } from '../../src/playground/discord/interaction-result.js';
import type { WireMessage } from '../../src/playground/discord/world.js';
import { TelegramServer } from '../../src/playground/telegram/server.js';
import type { MessageView } from '../../src/playground/telegram/views.js';
import { LeapingClock } from '../support/leaping-clock.js';
import { createQuickFolder } from '../support/quick-folder.js';
import { Web } from '../support/web.js';

const TELEGRAM_TOKEN = '700001:end-to-end-secret';
const DISCORD_TOKEN = 'discord-end-to-end-secret';

export interface LogLine {
  readonly level: 'info' | 'warn' | 'error';
  readonly fields: Readonly<Record<string, unknown>>;
  readonly message: string;
}

/**
 * Both platforms with people in them, and the whole program beside them, connected by nothing but settings. Everything
 * ends with the test.
 */
export async function openTown(settings: Readonly<Record<string, string>> = {}): Promise<Town> {
  const town = new Town(settings);
  onTestFinished(() => town.close());
  await town.open();
  return town;
}

export class Town {
  readonly clock = new LeapingClock();
  readonly folder = createQuickFolder('briefwire-town-');
  readonly telegram = new TelegramServer({ now: () => this.clock.now() });
  readonly discord = new DiscordServer({ now: () => this.clock.now() });
  readonly log: LogLine[] = [];
  /** What the program finds at the addresses that people name. */
  readonly web = new Web();
  #settings: Readonly<Record<string, string>>;
  #app: App | null = null;
  #roots = { telegram: '', discord: '' };

  readonly ada = this.telegram.control.createUser({ firstName: 'Ada' }).id;
  readonly eddy = this.telegram.control.createUser({ firstName: 'Eddy' }).id;
  readonly olga = this.telegram.control.createUser({ firstName: 'Olga' }).id;
  readonly channel: number;

  readonly dora = this.discord.control.createUser({ name: 'Dora' }).id;
  readonly dan = this.discord.control.createUser({ name: 'Dan' }).id;
  readonly server: string;
  readonly news: string;

  constructor(settings: Readonly<Record<string, string>>) {
    this.#settings = settings;
    const bot = this.telegram.addBot({ token: TELEGRAM_TOKEN, username: 'wire_bot', isInline: true });
    this.channel = this.telegram.control.createChat({
      kind: 'channel',
      title: 'The wire',
      owner: this.olga,
    }).id;
    this.telegram.control.addBot({ chat: this.channel, bot: bot.id, by: this.olga });
    const { applicationId } = this.discord.control.addBot({ token: DISCORD_TOKEN, name: 'Wire' });
    this.server = this.discord.control.createGuild({ name: 'The town', ownerId: this.dan }).id;
    this.news = this.discord.control.createChannel({ guildId: this.server, name: 'news' }).id;
    this.discord.control.addMember({ guildId: this.server, userId: this.dora });
    this.discord.control.addBotToGuild({ guildId: this.server, applicationId });
  }

  get app(): App {
    if (!this.#app) throw new Error('The program does not run.');
    return this.#app;
  }

  /** The settings that connect the program to this town: Eddy and Dan are owners. */
  get environment(): Readonly<Record<string, string>> {
    return {
      TELEGRAM_BOT_TOKEN: TELEGRAM_TOKEN,
      TELEGRAM_API_ROOT: this.#roots.telegram,
      DISCORD_BOT_TOKEN: DISCORD_TOKEN,
      DISCORD_API_ROOT: this.#roots.discord,
      DATABASE_URL: `sqlite:${join(this.folder, 'briefwire.db')}`,
      PORT: '0',
      OWNERS: `telegram:${this.eddy},discord:${this.dan}`,
      ...this.#settings,
    };
  }

  get config(): Config {
    return readConfig(this.environment, join(this.folder, 'none.env'));
  }

  async open(): Promise<void> {
    this.#roots = {
      telegram: (await this.telegram.start()).url,
      discord: (await this.discord.start({ host: '127.0.0.1', port: 0 })).apiRoot,
    };
    await this.startProgram();
  }

  /** @param changed Settings that are other ones from now on. */
  async startProgram(changed: Readonly<Record<string, string>> = {}): Promise<void> {
    this.#settings = { ...this.#settings, ...changed };
    this.#app = await startApp(this.config, {
      log: this.#recordingLog(),
      clock: this.clock,
      random: () => 0.5,
      network: this.web.network,
    });
  }

  /** As after a crash or an update: the platforms know nothing of it. */
  async restartProgram(): Promise<void> {
    await this.stopProgram();
    await this.startProgram();
  }

  async stopProgram(): Promise<void> {
    await this.#app?.stop();
    this.#app = null;
  }

  async close(): Promise<void> {
    await this.stopProgram();
    await this.telegram.stop();
    await this.discord.stop();
    this.clock.stop();
    rmSync(this.folder, { recursive: true });
  }

  /** Waits until something holds, leaping over the waits that limits and retries ask for. */
  async eventually<T>(check: () => T | Promise<T>): Promise<T> {
    return await vi.waitFor(
      async () => {
        this.clock.leap(20);
        return await check();
      },
      { timeout: 30_000, interval: 2 },
    );
  }

  /** Waits until both bots answer commands. */
  async ready(): Promise<void> {
    await this.eventually(() => {
      const listening = this.log.filter(({ message }) => /listening|commands are registered/.test(message));
      if (listening.length < 2) throw new Error('The bots are not listening yet.');
    });
  }

  // --- Telegram, as its people see it ---

  /** Says something to the bot in private and returns what the bot answers. */
  async tell(user: number, text: string): Promise<MessageView> {
    const before = this.private(user).length;
    this.telegram.control.say({ user, text });
    return await this.#nextAnswer(user, before);
  }

  /** Sends the bot in private where somebody is, and returns what the bot answers. */
  async sendLocation(
    user: number,
    location: { readonly latitude: number; readonly longitude: number },
  ): Promise<MessageView> {
    const before = this.private(user).length;
    this.telegram.control.sendLocation({ user, ...location });
    return await this.#nextAnswer(user, before);
  }

  /** Presses a button in the private chat; returns the message that the bot sends, or edits, because of it. */
  async press(user: number, label: string): Promise<MessageView> {
    const before = this.#changes(user);
    this.telegram.control.press({ user, text: label });
    return await this.eventually(() => {
      const now = this.private(user);
      if (this.#changes(user) === before) throw new Error(`Nothing came of pressing ${label}.`);
      const newest = [...now].sort((a, b) => changedAt(a) - changedAt(b)).at(-1);
      if (!newest) throw new Error('The chat is empty.');
      return newest;
    });
  }

  private(user: number): readonly MessageView[] {
    return this.telegram.control.messages({ chat: user });
  }

  posts(): readonly MessageView[] {
    return this.telegram.control.messages({ chat: this.channel });
  }

  async #nextAnswer(user: number, before: number): Promise<MessageView> {
    return await this.eventually(() => {
      const answer = this.private(user)
        .slice(before)
        .find(({ message }) => message.from?.is_bot);
      if (!answer) throw new Error('The bot has not answered yet.');
      return answer;
    });
  }

  #changes(user: number): number {
    return this.private(user).reduce((sum, { versions }) => sum + versions.length, 0);
  }

  // --- Discord, as its people see it ---

  /** Uses a slash command in the news channel. */
  async use(
    userId: string,
    name: string,
    options: Readonly<Record<string, string | number>> = {},
  ): Promise<InteractionResult> {
    return await this.discord.people.useCommand({ userId, channelId: this.news, name, options });
  }

  /** Waits until a command is offered to somebody in the news channel. */
  async offered(userId: string, name: string): Promise<void> {
    await this.eventually(() => {
      const names = this.discord.control
        .offeredCommands({ userId, channelId: this.news })
        .map((command) => command.name);
      if (!names.includes(name)) throw new Error(`/${name} is not offered yet.`);
    });
  }

  /** The posts in the news channel: what everybody sees. */
  embeds(): readonly WireMessage[] {
    return this.discord.control
      .messages({ channelId: this.news, viewerId: this.dora })
      .filter(({ embeds, author, interaction_metadata: asked }) => author.bot && embeds.length > 0 && !asked);
  }

  #recordingLog(): Log {
    const note = (level: LogLine['level']) => (fields: LogLine['fields'], message: string) => {
      this.log.push({ level, fields, message });
    };
    return { info: note('info'), warn: note('warn'), error: note('error') };
  }
}

function changedAt({ message, versions }: MessageView): number {
  return versions.at(-1)?.at ?? message.date * 1000;
}

/** Everything that a Discord answer says, its lists and embeds included. */
export function textOf({ messages, source, modal }: InteractionResult): string {
  const shown = messages.length > 0 ? messages : source ? [source] : [];
  return [modal?.title ?? '', ...shown.map(textOfMessage)].join('\n');
}

export function textOfMessage({ content, embeds }: WireMessage): string {
  return [content, ...embeds.map((embed) => JSON.stringify(embed))].join('\n');
}

/** The number of the draft that an answer is about: the first `#` followed by digits. */
export function numberIn(text: string): number {
  const digits = /#(\d+)/.exec(text)?.[1];
  if (digits === undefined) throw new Error(`No number in: ${text}`);
  return Number(digits);
}
