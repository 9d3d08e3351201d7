import { readFileSync } from 'node:fs';
import { onTestFinished } from 'vitest';
import type { BotAdapter } from '../../../src/bots/adapter.js';
import type { Switchboard } from '../../../src/bots/switchboard.js';
import {
  createTelegramBot,
  type TelegramBotOptions,
} from '../../../src/bots/telegram/create-telegram-bot.js';
import { DEFAULT_TIMEOUTS } from '../../../src/bots/telegram/transport.js';
import type { AnswerGate } from '../../../src/feed/delivery/messenger.js';
import { createLanguages } from '../../../src/feed/language.js';
import type { TelegramEvent } from '../../../src/playground/telegram/events.js';
import { TelegramServer, type TelegramServerOptions } from '../../../src/playground/telegram/server.js';
import type { MessageView } from '../../../src/playground/telegram/views.js';
import { openStore } from '../../../src/storage/open-store.js';
import { ManualClock } from '../../support/manual-clock.js';
import { RecordedLog } from './recorded-log.js';

export const token = '700001:stage-secret';
const username = 'wire_bot';

const ftl = readFileSync(new URL('../../../locales/en/telegram.ftl', import.meta.url), 'utf8');
const english = `
command-latest = The newest briefs
command-subscribe = Get briefs here
command-publish = Publish a brief
command-claim = Join the newsroom
`;
const ukrainian = `
command-latest = Найновіші повідомлення
command-subscribe = Отримувати повідомлення тут
command-publish = Опублікувати
command-claim = Приєднатися до редакції
`;
const languages = createLanguages({ en: [ftl, english], uk: [ukrainian] }, 'en');

const notice = (text: string) => ({ kind: 'notice', text, buttons: [] }) as const;

/** A switchboard that says what it heard, except for what a test puts in its place. */
function scriptedSwitchboard(script: Partial<Switchboard> = {}): Switchboard {
  return {
    commands: [
      { name: 'latest', description: 'command-latest', options: [], audience: 'everyone' },
      { name: 'subscribe', description: 'command-subscribe', options: [], audience: 'place-administrators' },
      { name: 'publish', description: 'command-publish', options: [], audience: 'editor' },
      { name: 'claim', description: 'command-claim', options: [], audience: 'everyone' },
    ],
    languageOf: (locale) => languages.in(locale),
    languageFor: async ({ locale }) => languages.in(locale),
    command: async ({ name, input }) =>
      notice(`heard ${name}: ${input.kind === 'typed' ? input.typed.text : ''}`),
    complete: async () => [],
    findCards: async () => ({ cards: [], next: null, hint: null }),
    cardSent: () => undefined,
    reacted: () => undefined,
    press: async ({ action }) => notice(`pressed ${action.kind}`),
    submit: async () => notice('submitted'),
    ask: async ({ form }) => notice(form.fields[0]?.question ?? ''),
    said: async ({ typed }) => notice(`said: ${typed.text}`),
    placeAdded: async () => null,
    placeLost: async () => undefined,
    placeMoved: async () => undefined,
    shown: async () => undefined,
    cardAgain: async () => notice('a card'),
    ...script,
  };
}

export const openGate: AnswerGate = {
  admit: async () => ({ answered: () => undefined }),
  close: () => undefined,
};

export interface StageOptions {
  readonly server?: TelegramServerOptions;
  readonly switchboard?: Partial<Switchboard>;
  readonly bot?: Partial<TelegramBotOptions>;
}

/** A Telegram of our own with one bot and one reader, a store, and the means to put our bot on it. All ends with the test. */
export async function openStage(options: StageOptions = {}) {
  const telegram = new TelegramServer(options.server);
  telegram.addBot({ token, username, name: 'Wire', isInline: true });
  const { control } = telegram;
  const reader = control.createUser({ id: 42, firstName: 'Ada', languageCode: 'en' }).id;
  const { url } = await telegram.start();
  const opened = await openStore({ url: 'sqlite::memory:' });
  const { store } = opened;
  const { id: botId } = await store.transaction((tx) => tx.bots.ensureBot('telegram', '700001'));
  const clock = new ManualClock(Date.UTC(2026, 10, 2, 9, 0, 0));
  const log = new RecordedLog();
  const bots: BotAdapter[] = [];
  onTestFinished(async () => {
    await Promise.all(bots.map((bot) => bot.stop()));
    await telegram.stop();
    await opened.close();
  });

  /** A bot of ours; not started yet. */
  const createBot = (
    script: Partial<Switchboard> = options.switchboard ?? {},
    changes: Partial<TelegramBotOptions> = options.bot ?? {},
  ): BotAdapter => {
    const bot = createTelegramBot({
      token,
      apiRoot: url,
      botId,
      store,
      switchboard: scriptedSwitchboard(script),
      answers: openGate,
      clock,
      log,
      timeouts: DEFAULT_TIMEOUTS,
      ...changes,
    });
    bots.push(bot);
    return bot;
  };
  return { telegram, control, reader, url, store, botId, clock, log, createBot };
}

/** The first change from now on that is the wanted one. */
function nextEvent<E extends TelegramEvent>(
  telegram: TelegramServer,
  isWanted: (event: TelegramEvent) => event is E,
): Promise<E> {
  return new Promise((resolve) => {
    const off = telegram.on((event) => {
      if (!isWanted(event)) return;
      off();
      resolve(event);
    });
  });
}

type EventOf<K extends TelegramEvent['kind']> = Extract<TelegramEvent, { readonly kind: K }>;

/** The next message that our bot sends, anywhere or in one chat. */
export async function nextAnswer(telegram: TelegramServer, chat?: number): Promise<MessageView> {
  const event = await nextEvent(
    telegram,
    (candidate): candidate is EventOf<'message-added'> =>
      candidate.kind === 'message-added' &&
      typeof candidate.message.versions[0]?.method === 'string' &&
      (chat === undefined || candidate.message.message.chat.id === chat),
  );
  return event.message;
}

/** The next message that is edited. */
export async function nextEdit(telegram: TelegramServer): Promise<MessageView> {
  const event = await nextEvent(
    telegram,
    (candidate): candidate is EventOf<'message-edited'> => candidate.kind === 'message-edited',
  );
  return event.message;
}

/** The next press of a button that is answered. */
export async function nextCallbackAnswer(telegram: TelegramServer) {
  const event = await nextEvent(
    telegram,
    (candidate): candidate is EventOf<'callback-answered'> => candidate.kind === 'callback-answered',
  );
  return event.callback;
}
