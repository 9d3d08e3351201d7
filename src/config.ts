import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { z } from 'zod';
import type { Identity } from './feed/newsroom.js';
import { findScheduleFault } from './post-schedule.js';

/** Everything the program can be told from outside, read once at start. */
export interface Config {
  readonly telegram: {
    /** Empty when Telegram is not used. */
    readonly tokens: readonly string[];
    /** Null for the platform's own. */
    readonly apiRoot: string | null;
    readonly messagesPerSecond: number;
    /** Whether broadcasts may cost a fee, for more than 30 messages a second. */
    readonly paidBroadcast: boolean;
    /** Where Telegram reaches this program to bring updates, without a slash at the end; null to ask for them. */
    readonly webhookRoot: string | null;
  };
  readonly discord: {
    readonly tokens: readonly string[];
    readonly apiRoot: string | null;
  };
  readonly databaseUrl: string;
  readonly host: string;
  readonly port: number;
  readonly publicUrl: string | null;
  readonly owners: readonly Identity[];
  readonly newsroom: { readonly name: string; readonly timeZone: string; readonly locale: string };
  /** A cron expression in the newsroom's zone, or null to publish at once. */
  readonly postSchedule: string | null;
  /** Whether nobody may approve or publish their own. */
  readonly fourEyes: boolean;
  /** Whether copies of flashes are pinned in channels and groups. */
  readonly pinFlash: boolean;
  /** For how many hours a routine brief is posted to who was out of reach; null for ever. */
  readonly freshForHours: number | null;
  /** How long what was published by a button can be taken back. */
  readonly undoSeconds: number;
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent';
  readonly deliveryGuarantee: 'at-least-once' | 'at-most-once';
}

/** One thing that is wrong with the settings: which, and what is expected. Never holds the value: it may be a secret. */
export interface ConfigFault {
  readonly name: string;
  readonly expected: string;
}

/** Exit code for bad settings (sysexits.h EX_CONFIG). */
export const EXIT_CONFIG = 78;

export class ConfigError extends Error {
  override readonly name = 'ConfigError';

  constructor(readonly faults: readonly ConfigFault[]) {
    super(faults.map(({ name, expected }) => `${name}: ${expected}`).join('\n'));
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Messages of one Telegram bot: https://core.telegram.org/bots/faq#broadcasting-to-users */
const FREE_PER_SECOND = 30;
const PAID_PER_SECOND = 1000;

const TELEGRAM_TOKEN = /^\d{1,20}:[\w-]{3,100}$/;
const DISCORD_TOKEN = /^[\w.-]{8,200}$/;

const httpUrl = (what: string) =>
  z
    .string()
    .refine(isHttpUrl, `expected ${what}, starting with http:// or https://`)
    .transform((url) => url.replace(/\/+$/, ''));

const list = (what: string, pattern: RegExp) =>
  z
    .string()
    .transform((text) =>
      text
        .split(',')
        .map((part) => part.trim())
        .filter(Boolean),
    )
    .refine((parts) => parts.every((part) => pattern.test(part)), `expected ${what}`);

const whole = (least: number, most: number) =>
  z
    .string()
    .refine((text) => /^\d+$/.test(text) && Number(text) >= least && Number(text) <= most, {
      message: `expected a whole number from ${least} to ${most}`,
    })
    .transform(Number);

const Settings = z.object({
  TELEGRAM_BOT_TOKEN: list(
    'the token that @BotFather gave (digits, a colon, letters)',
    TELEGRAM_TOKEN,
  ).optional(),
  TELEGRAM_BOT_TOKENS: list('tokens that @BotFather gave, separated by commas', TELEGRAM_TOKEN).optional(),
  TELEGRAM_API_ROOT: httpUrl('the address of a Bot API server').optional(),
  TELEGRAM_MESSAGES_PER_SECOND: whole(1, PAID_PER_SECOND).optional(),
  TELEGRAM_PAID_BROADCAST: z.enum(['on', 'off'], 'expected on or off').default('off'),
  TELEGRAM_MODE: z.enum(['polling', 'webhook'], 'expected polling or webhook').default('polling'),
  DISCORD_BOT_TOKEN: list('the token from the Discord developer portal', DISCORD_TOKEN).optional(),
  DISCORD_BOT_TOKENS: list(
    'tokens from the Discord developer portal, separated by commas',
    DISCORD_TOKEN,
  ).optional(),
  // The library adds the version itself.
  DISCORD_API_ROOT: httpUrl('the REST base of a Discord server (…/api)')
    .transform((url) => url.replace(/\/v\d+$/, ''))
    .optional(),
  DATABASE_URL: z
    .string()
    .regex(/^(sqlite:.+|postgres(ql)?:\/\/.+)$/, 'expected sqlite:PATH or postgres://…')
    .default('sqlite:./data/briefwire.db'),
  HOST: z.string().min(1, 'expected an address to listen on').default('127.0.0.1'),
  PORT: whole(0, 65_535).default(8080),
  PUBLIC_URL: httpUrl('the public address of this program').optional(),
  OWNERS: list('identities such as telegram:42,discord:99', /^(telegram|discord):\d{1,20}$/).optional(),
  NEWSROOM_NAME: z
    .string()
    .trim()
    .min(1, 'expected a name')
    .max(80, 'expected at most 80 characters')
    .optional(),
  NEWSROOM_TIME_ZONE: z
    .string()
    .refine(isTimeZone, 'expected an IANA time zone such as Europe/Kyiv')
    .default('UTC'),
  NEWSROOM_LOCALE: z.string().refine(isLocale, 'expected a language tag such as en or uk').default('en'),
  POST_SCHEDULE: z
    .string()
    .superRefine((text, context) => {
      const fault = findScheduleFault(text);
      if (fault !== null) context.addIssue(`expected a cron expression such as 0 8-20 * * * (${fault})`);
    })
    .optional(),
  UNDO_SECONDS: whole(0, 60).optional(),
  PIN_FLASH: z.enum(['on', 'off'], 'expected on or off').default('on'),
  FOUR_EYES: z.enum(['on', 'off'], 'expected on or off').default('off'),
  LOG_LEVEL: z
    .enum(
      ['fatal', 'error', 'warn', 'info', 'debug', 'silent'],
      'expected fatal, error, warn, info, debug or silent',
    )
    .default('info'),
  FRESH_FOR_HOURS: whole(0, 168).default(12),
  DELIVERY_GUARANTEE: z
    .enum(['at-least-once', 'at-most-once'], 'expected at-least-once or at-most-once')
    .default('at-least-once'),
});

/**
 * Reads the settings from the environment and, below it, the `.env` file in the working directory.
 * @throws ConfigError with every fault at once.
 */
export function readConfig(environment: Environment = process.env, envFile = '.env'): Config {
  const faults: ConfigFault[] = [];
  const given = resolveSecretFiles({ ...readEnvFile(envFile), ...environment }, faults);
  const parsed = Settings.safeParse(given);
  if (!parsed.success) {
    for (const issue of parsed.error.issues)
      faults.push({ name: String(issue.path[0]), expected: issue.message });
  }
  const publicUrlFault = findPublicUrlFault(given);
  if (publicUrlFault !== null && !faults.some(({ name }) => name === 'PUBLIC_URL')) {
    faults.push({ name: 'PUBLIC_URL', expected: publicUrlFault });
  }
  if (faults.length > 0 || !parsed.success) throw new ConfigError(faults);
  return toConfig(parsed.data);
}

/** The ports that Telegram's own server brings updates to: https://core.telegram.org/bots/api#setwebhook */
const WEBHOOK_PORTS: ReadonlySet<string> = new Set(['', '443', '80', '88', '8443']);

/** What webhooks ask of the public address; a Bot API server of one's own takes any. */
function findPublicUrlFault(given: Environment): string | null {
  if (given.TELEGRAM_MODE !== 'webhook') return null;
  const url = given.PUBLIC_URL;
  if (url === undefined) return 'expected the public address of this program, since TELEGRAM_MODE is webhook';
  if (given.TELEGRAM_API_ROOT !== undefined || !URL.canParse(url)) return null;
  const { protocol, port } = new URL(url);
  if (protocol === 'https:' && WEBHOOK_PORTS.has(port)) return null;
  return 'expected https:// and port 443, 80, 88 or 8443, since Telegram brings updates to no other (TELEGRAM_MODE=webhook)';
}

const NEWSROOM_NAME = 'Briefwire';
/** That of the newsroom whose briefs the playground shows. */
const PLAYGROUND_NAME = 'Marrowby Wire';

/** Long enough to see what was pressed, and to press again. */
const UNDO_SECONDS = 10;
/** Who tries the program out waits for the copies to come. */
const PLAYGROUND_UNDO_SECONDS = 4;

function isPlayground(settings: z.output<typeof Settings>): boolean {
  const { TELEGRAM_BOT_TOKEN, TELEGRAM_BOT_TOKENS, DISCORD_BOT_TOKEN, DISCORD_BOT_TOKENS } = settings;
  const tokens = [TELEGRAM_BOT_TOKEN, TELEGRAM_BOT_TOKENS, DISCORD_BOT_TOKEN, DISCORD_BOT_TOKENS];
  return tokens.every((some) => (some ?? []).length === 0);
}

function toConfig(settings: z.output<typeof Settings>): Config {
  const paidBroadcast = settings.TELEGRAM_PAID_BROADCAST === 'on';
  return {
    telegram: {
      tokens: unique([...(settings.TELEGRAM_BOT_TOKEN ?? []), ...(settings.TELEGRAM_BOT_TOKENS ?? [])]),
      apiRoot: settings.TELEGRAM_API_ROOT ?? null,
      messagesPerSecond:
        settings.TELEGRAM_MESSAGES_PER_SECOND ?? (paidBroadcast ? PAID_PER_SECOND : FREE_PER_SECOND),
      paidBroadcast,
      webhookRoot: settings.TELEGRAM_MODE === 'webhook' ? (settings.PUBLIC_URL ?? null) : null,
    },
    discord: {
      tokens: unique([...(settings.DISCORD_BOT_TOKEN ?? []), ...(settings.DISCORD_BOT_TOKENS ?? [])]),
      apiRoot: settings.DISCORD_API_ROOT ?? null,
    },
    databaseUrl: settings.DATABASE_URL,
    host: settings.HOST,
    port: settings.PORT,
    publicUrl: settings.PUBLIC_URL ?? null,
    owners: (settings.OWNERS ?? []).map(toIdentity),
    newsroom: {
      name: settings.NEWSROOM_NAME ?? (isPlayground(settings) ? PLAYGROUND_NAME : NEWSROOM_NAME),
      timeZone: settings.NEWSROOM_TIME_ZONE,
      locale: settings.NEWSROOM_LOCALE,
    },
    postSchedule: settings.POST_SCHEDULE ?? null,
    fourEyes: settings.FOUR_EYES === 'on',
    pinFlash: settings.PIN_FLASH === 'on',
    undoSeconds: settings.UNDO_SECONDS ?? (isPlayground(settings) ? PLAYGROUND_UNDO_SECONDS : UNDO_SECONDS),
    logLevel: settings.LOG_LEVEL,
    freshForHours: settings.FRESH_FOR_HOURS === 0 ? null : settings.FRESH_FOR_HOURS,
    deliveryGuarantee: settings.DELIVERY_GUARANTEE,
  };
}

/** An empty value means "not set", as in a `.env` copied from the example; `NAME_FILE` gives the value in a file. */
function resolveSecretFiles(environment: Environment, faults: ConfigFault[]): Record<string, string> {
  const resolved: Record<string, string> = {};
  for (const name of Object.keys(Settings.shape)) {
    const value = environment[name]?.trim();
    const path = environment[`${name}_FILE`]?.trim();
    if (value) resolved[name] = value;
    else if (path) {
      try {
        resolved[name] = readFileSync(path, 'utf8').trim();
      } catch {
        faults.push({ name: `${name}_FILE`, expected: 'expected a file that can be read' });
      }
    }
  }
  return resolved;
}

function readEnvFile(path: string): Environment {
  try {
    return parseEnv(readFileSync(path, 'utf8'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {};
    throw new ConfigError([{ name: path, expected: 'expected a file that can be read' }]);
  }
}

function toIdentity(text: string): Identity {
  const [platform, userId = ''] = text.split(':');
  return { platform: platform === 'telegram' ? 'telegram' : 'discord', userId };
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}

function isHttpUrl(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

function isTimeZone(text: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: text });
    return true;
  } catch {
    return false;
  }
}

function isLocale(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}
