import type { UserFromGetMe } from 'grammy/types';
import type { Clock } from '../../feed/clock.js';
import type { AnswerGate, PlatformLimits } from '../../feed/delivery/messenger.js';
import type { Log } from '../../feed/log.js';
import type { Store } from '../../feed/ports.js';
import type { BotAdapter, BotState } from '../adapter.js';
import type { Switchboard } from '../switchboard.js';
import { Albums } from './albums.js';
import { type Answers, createAnswers } from './answers.js';
import { attachedPicture } from './attached-picture.js';
import { type Connection, connect, TELEGRAM_API_ROOT } from './connection.js';
import { handleInterrupted } from './handle-interrupted.js';
import { type Handling, handleUpdate } from './handle-update.js';
import { listen } from './listen.js';
import { createMemberMenus } from './member-menus.js';
import { createTelegramMessenger } from './messenger.js';
import { pause } from './pause.js';
import { createCommandMenu } from './register-commands.js';
import { TopicNames } from './topic-names.js';
import type { TransportTimeouts } from './transport.js';
import { createUploads } from './uploads.js';
import { Webhook } from './webhook.js';

export interface TelegramBotOptions {
  readonly token: string;
  /** Null for Telegram's own server. */
  readonly apiRoot: string | null;
  readonly botId: number;
  /** Picture bytes and upload ids, updates that were taken, and who belongs to the newsroom. */
  readonly store: Store;
  readonly switchboard: Switchboard;
  readonly answers: AnswerGate;
  readonly clock: Clock;
  readonly log: Log;
  /** Where Telegram can bring updates to, over the web; null or left out to ask for them. */
  readonly webhookUrl?: string | null;
  /** Messages a second. Default: 30 (https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this). */
  readonly perSecond?: number;
  /** Whether messages may cost a fee, for rates above 30 a second. Default: false. */
  readonly paidBroadcast?: boolean;
  /** Default: those of transport.ts. */
  readonly timeouts?: TransportTimeouts;
}

/** How long `stop` waits for handlers before it ends their connections, in milliseconds. */
const STOP_PATIENCE_MS = 8_000;

/** One bot of Telegram. Nothing is sent or asked before `start`, but for what the engine sends through the messenger. */
export function createTelegramBot(options: TelegramBotOptions): BotAdapter {
  const { token, botId, store } = options;
  const connection = connect({
    token,
    apiRoot: options.apiRoot ?? TELEGRAM_API_ROOT,
    ...(options.timeouts ? { timeouts: options.timeouts } : {}),
  });
  const sender = { api: connection.api, uploads: createUploads({ store, botId }) };
  const identity = createIdentity(connection);
  const webhook = options.webhookUrl
    ? new Webhook({ url: options.webhookUrl, token, botId, log: options.log })
    : null;
  const stopping = new AbortController();
  let state: BotState = 'starting';
  let listening: Promise<void> | null = null;
  let stopped: Promise<void> | null = null;
  const stop = async (): Promise<void> => {
    stopping.abort();
    await inTime(listening ?? Promise.resolve(), options.clock);
    await connection.close();
    state = 'stopped';
  };
  const answers = createAnswers({
    botId,
    sender,
    gate: options.answers,
    clock: options.clock,
    log: options.log,
    stopping: stopping.signal,
    paid: options.paidBroadcast ?? false,
  });
  return {
    notices: answers.notices,
    messenger: createTelegramMessenger({
      botId,
      sender,
      username: identity.username,
      limits: limitsOf(options.perSecond ?? 30),
      paidBroadcast: options.paidBroadcast ?? false,
    }),
    webhook,
    state: () => state,
    start() {
      listening ??= run(options, connection, answers, {
        webhook,
        stopping: stopping.signal,
        onState: (next) => {
          state = next;
        },
        onIdentified: identity.set,
      });
    },
    stop() {
      stopped ??= stop();
      return stopped;
    },
  };
}

/** Telegram calls its own figures approximate: https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this. */
function limitsOf(requestsPerSecond: number): PlatformLimits {
  return { requestsPerSecond, chatIntervalMs: 1000, groupPostsPerMinute: 20, groupEditsPerMinute: 20 };
}

interface Life {
  readonly webhook: Webhook | null;
  readonly stopping: AbortSignal;
  readonly onState: (state: BotState) => void;
  readonly onIdentified: (me: UserFromGetMe) => void;
}

/** Listens and answers until the bot is stopped, and then until everything under way has ended. */
async function run(
  options: TelegramBotOptions,
  connection: Connection,
  answers: Answers,
  { webhook, stopping, onState, onIdentified }: Life,
): Promise<void> {
  const { botId, store, switchboard, clock, log } = options;
  const menu = createMenu(options, connection);
  const albums = new Albums();
  const topicNames = new TopicNames();
  let me: UserFromGetMe | null = null;
  const handlingFor = (account: UserFromGetMe): Handling => ({
    listener: {
      botId,
      me: account,
      accountId: account.id,
      api: connection.api,
      commands: new Set(switchboard.commands.map(({ name }) => name)),
      picture: (file) => attachedPicture({ connection, store, botId }, file),
      topicNames,
    },
    switchboard,
    answers,
    api: connection.api,
    gate: options.answers,
    log,
    menuMayHaveChanged: menu.refreshFor,
  });
  await listen({
    botId,
    api: connection.api,
    store,
    webhook,
    clock,
    log,
    stopping,
    onState,
    onIdentified(account) {
      me = account;
      onIdentified(account);
      menu.refresh();
    },
    async handle(update) {
      if (me !== null && !albums.isLaterPart(update)) await handleUpdate(handlingFor(me), update);
    },
    async handleInterrupted(update) {
      if (me === null || albums.isLaterPart(update)) return;
      await handleInterrupted({ ...handlingFor(me), store }, update);
    },
  });
  menu.unfollow();
  await menu.idle();
}

/** Keeps the menus of commands right beside the listening, which does not wait for them. */
function createMenu(options: TelegramBotOptions, connection: Connection) {
  const { botId, store, switchboard, log } = options;
  const menu = createCommandMenu({ api: connection.api, switchboard, botId, log });
  const members = createMemberMenus(store, menu);
  let unfollow: () => void = () => undefined;
  let isLookedAt = false;
  let last: Promise<void> = Promise.resolve();
  const queue = (work: () => Promise<void>): void => {
    last = last.then(work).catch((error: unknown) => {
      log.error({ bot: botId, reason: String(error) }, 'The menu of commands was not brought up to date.');
    });
  };
  /** Roles change by any door and in any process; each commit may have changed one. */
  const lookAtMembers = (): void => {
    if (isLookedAt) return;
    isLookedAt = true;
    queue(async () => {
      isLookedAt = false;
      await members.bringUpToDate();
    });
  };
  return {
    refresh() {
      unfollow();
      queue(() => menu.registerForEveryone());
      lookAtMembers();
      unfollow = store.onCommit(lookAtMembers);
    },
    refreshFor: (userId: string) => queue(() => members.giveTo(userId)),
    unfollow: () => unfollow(),
    idle: () => last,
  };
}

/** The bot's name, which deep links are made of: known once somebody asked. */
function createIdentity({ api }: Connection) {
  let name: string | null = null;
  return {
    set: (me: UserFromGetMe) => {
      name = me.username;
    },
    async username(): Promise<string> {
      name ??= (await api.getMe()).username;
      return name;
    },
  };
}

async function inTime(work: Promise<void>, clock: Clock): Promise<void> {
  const done = new AbortController();
  await Promise.race([work, pause(clock, STOP_PATIENCE_MS, done.signal)]);
  done.abort();
}
