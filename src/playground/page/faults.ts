import type { DiscordServer } from '../discord/discord-server.js';
import type { TelegramServer } from '../telegram/server.js';
import type { Person } from './ports.js';

/** How long Telegram asks to wait while it answers 429, in seconds. */
const RETRY_AFTER_S = 5;
/** How much later a slow platform answers, in milliseconds. */
const SLOW_MS = 1500;

const TELEGRAM_WRITES = [
  'sendMessage',
  'sendPhoto',
  'editMessageText',
  'editMessageCaption',
  'editMessageMedia',
  'deleteMessage',
];

/** Something that can be made to go wrong, and be put right again. */
export interface FaultSwitch {
  readonly id: string;
  readonly label: string;
  readonly isOn: () => boolean;
  readonly turn: (on: boolean) => Promise<void>;
}

/** The switches that the page offers. They are off at first, whatever the servers were told elsewhere. */
export function createFaultSwitches(given: {
  readonly telegram: TelegramServer;
  readonly discord: DiscordServer;
  readonly people: readonly Person[];
}): readonly FaultSwitch[] {
  const { telegram, discord, people } = given;
  const reader = people.find(({ isEditor }) => !isEditor);
  return [
    ruleSwitch('telegram-429', 'Telegram says “slow down”', {
      add: () =>
        telegram.faults.add({
          fault: { kind: 'too-many', retryAfterS: RETRY_AFTER_S },
          methods: TELEGRAM_WRITES,
        }),
      remove: (id) => telegram.faults.remove(id),
    }),
    ruleSwitch('telegram-slow', 'Telegram is slow', {
      add: () => telegram.faults.add({ fault: { kind: 'latency', ms: SLOW_MS }, methods: TELEGRAM_WRITES }),
      remove: (id) => telegram.faults.remove(id),
    }),
    outageSwitch('telegram-down', 'Telegram is down', telegram),
    outageSwitch('discord-down', 'Discord is down', discord),
    ruleSwitch('discord-500', 'Discord stumbles', {
      add: () => discord.faults.add({ fault: { kind: 'server-error', status: 503, when: 'before' } }),
      remove: (id) => discord.faults.remove(id),
    }),
    ...(reader === undefined ? [] : [blockSwitch(telegram, reader)]),
  ];
}

function ruleSwitch(
  id: string,
  label: string,
  rule: { readonly add: () => number; readonly remove: (id: number) => void },
): FaultSwitch {
  let ruleId: number | null = null;
  return {
    id,
    label,
    isOn: () => ruleId !== null,
    async turn(on) {
      if (on) ruleId ??= rule.add();
      else if (ruleId !== null) {
        rule.remove(ruleId);
        ruleId = null;
      }
    },
  };
}

function outageSwitch(
  id: string,
  label: string,
  server: { outage(mode: 'refuse' | 'off'): Promise<void> },
): FaultSwitch {
  let isOn = false;
  return {
    id,
    label,
    isOn: () => isOn,
    async turn(on) {
      if (on === isOn) return;
      isOn = on;
      await server.outage(on ? 'refuse' : 'off');
    },
  };
}

function blockSwitch({ control }: TelegramServer, { name, telegram: user }: Person): FaultSwitch {
  return {
    id: 'reader-blocks',
    label: `${name} blocks the bot`,
    isOn: () => control.standing({ user, chat: user }).blocked,
    async turn(on) {
      if (on) control.block({ user });
      else control.unblock({ user });
    },
  };
}
