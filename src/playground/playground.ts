import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import type { Clock } from '../feed/clock.js';
import type { Platform } from '../feed/destination.js';
import type { Log } from '../feed/log.js';
import { DiscordServer } from './discord/discord-server.js';
import type { Snapshot as DiscordSnapshot } from './discord/snapshot.js';
import { type Cast, createCast } from './sample/cast.js';
import { telegramRates } from './telegram/limits.js';
import { TelegramServer } from './telegram/server.js';

/** How long after a change the worlds are written to disk, in milliseconds: a few messages share one writing. */
const SAVE_AFTER_MS = 500;

export interface PlaygroundOptions {
  /** Where the worlds are kept between two runs; null to forget them. */
  readonly file: string | null;
  readonly host: string;
  /** 0 takes any free port. */
  readonly telegramPort: number;
  readonly discordPort: number;
  readonly clock: Clock;
  readonly log: Log;
}

/** Telegram and Discord of our own, on ports of their own, with the people of the sample town in them. */
export interface Playground {
  readonly telegram: TelegramServer;
  readonly discord: DiscordServer;
  readonly cast: Cast;
  readonly bots: readonly { readonly platform: Platform; readonly token: string; readonly apiRoot: string }[];
  /** The editor of the town on both platforms. */
  readonly owners: readonly { readonly platform: Platform; readonly userId: string }[];
  /** Writes the worlds and ends every connection. */
  stop(): Promise<void>;
}

/** Opens the worlds as they were left, or makes new ones. Rejects when a port is in use. */
export async function openPlayground(options: PlaygroundOptions): Promise<Playground> {
  const { host } = options;
  const worlds = restoreWorlds(options) ?? createWorlds(options);
  const { telegram, discord, cast } = worlds;
  const { url } = await telegram.start({ host, port: options.telegramPort });
  const { apiRoot } = await discord.start({ host, port: options.discordPort });
  const saving = keepSaved(options, worlds);
  return {
    telegram,
    discord,
    cast,
    bots: [
      { platform: 'telegram', token: cast.telegram.token, apiRoot: url },
      { platform: 'discord', token: cast.discord.token, apiRoot },
    ],
    owners: [
      { platform: 'telegram', userId: String(cast.telegram.people.eddy) },
      { platform: 'discord', userId: cast.discord.people.eddy },
    ],
    async stop() {
      await telegram.stop();
      await discord.stop();
      saving.end();
    },
  };
}

const SavedWorlds = z.object({
  cast: z.custom<Cast>((value) => typeof value === 'object' && value !== null),
  telegram: z.unknown(),
  discord: z.custom<DiscordSnapshot>((value) => typeof value === 'object' && value !== null),
});

interface Worlds {
  readonly telegram: TelegramServer;
  readonly discord: DiscordServer;
  readonly cast: Cast;
}

function createServers({ clock }: PlaygroundOptions): Pick<Worlds, 'telegram' | 'discord'> {
  const now = () => clock.now();
  return { telegram: new TelegramServer({ now, rates: telegramRates }), discord: new DiscordServer({ now }) };
}

function createWorlds(options: PlaygroundOptions): Worlds {
  const servers = createServers(options);
  const cast = createCast(servers.telegram, servers.discord);
  // The editor works with the bot already: its answer, and the newsroom's commands, are there when somebody first looks.
  servers.telegram.control.start({ user: cast.telegram.people.eddy });
  return { ...servers, cast };
}

function restoreWorlds(options: PlaygroundOptions): Worlds | null {
  const { file, log } = options;
  if (file === null || !existsSync(file)) return null;
  try {
    const saved = SavedWorlds.parse(JSON.parse(readFileSync(file, 'utf8')));
    const servers = createServers(options);
    servers.telegram.restore(saved.telegram);
    servers.discord.restore(saved.discord);
    return { ...servers, cast: saved.cast };
  } catch (error) {
    const kept = `${file}.unreadable`;
    renameSync(file, kept);
    log.warn(
      { err: error, kept },
      'The saved playground cannot be read; it was put aside and a new one is made.',
    );
    return null;
  }
}

/** Writes the worlds a moment after each change. `end` writes what is not yet written. */
function keepSaved({ file, clock }: PlaygroundOptions, worlds: Worlds): { end(): void } {
  if (file === null) return { end: () => undefined };
  let callOff: (() => void) | null = null;
  const save = () => {
    callOff = null;
    write(file, worlds);
  };
  const noteChange = () => {
    callOff ??= clock.after(SAVE_AFTER_MS, save);
  };
  const unlisten = [worlds.telegram.on(noteChange), worlds.discord.on(noteChange)];
  if (!existsSync(file)) save();
  return {
    end() {
      for (const stop of unlisten) stop();
      callOff?.();
      save();
    },
  };
}

/** Through a second file, so that a crash in mid-writing leaves the former worlds. */
function write(file: string, { telegram, discord, cast }: Worlds): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(
    `${file}.part`,
    JSON.stringify({ cast, telegram: telegram.snapshot(), discord: discord.snapshot() }),
  );
  renameSync(`${file}.part`, file);
}
