import { type REST, Routes } from 'discord.js';
import type { Clock } from '../../feed/clock.js';
import type { Outcome } from '../../feed/delivery/outcome.js';
import type { Log } from '../../feed/log.js';
import type { Switchboard } from '../switchboard.js';
import { type CommandForm, describeCommands } from './describe-commands.js';
import { toOutcome } from './outcome.js';

/** How long until it is tried again after Discord could not be asked. */
const RETRY_MS = 60_000;

export interface CommandRegistrarOptions {
  readonly rest: REST;
  /** Waits until one more request of the bot may leave: it counts against the same limit as its messages. */
  readonly admit: () => Promise<unknown>;
  readonly switchboard: Pick<Switchboard, 'commands' | 'languageOf'>;
  /** The newsroom's own servers. */
  readonly findServers: () => Promise<readonly string[]>;
  readonly clock: Clock;
  readonly log: Log;
}

interface Scope {
  readonly applicationId: string;
  /** Null for everywhere. */
  readonly server: string | null;
}

export interface CommandRegistrar {
  /**
   * Brings what is registered up to date; asks first, since Discord allows few changes a day. Never rejects: what
   * cannot be registered is logged, and tried again where that may help.
   * @param applicationId As the gateway tells it.
   */
  refresh(applicationId: string): Promise<void>;
  /** Calls off what was to be tried again. */
  stop(): void;
}

/** Keeps the slash commands registered: readers' everywhere, the newsroom's in its own servers. */
export function createCommandRegistrar(options: CommandRegistrarOptions): CommandRegistrar {
  const { rest, admit, switchboard, findServers, clock, log } = options;
  let callOff: (() => void) | null = null;
  let isStopped = false;
  let last: Promise<void> = Promise.resolve();

  async function refresh(applicationId: string): Promise<void> {
    if (isStopped) return;
    const { everywhere, newsroom } = describeCommands(switchboard);
    const bring = (route: `/${string}`, forms: readonly CommandForm[], server: string | null) =>
      bringUpToDate(route, forms, { applicationId, server });
    await bring(Routes.applicationCommands(applicationId), everywhere, null);
    for (const server of await findServers()) {
      await bring(Routes.applicationGuildCommands(applicationId, server), newsroom, server);
    }
  }

  async function bringUpToDate(
    route: `/${string}`,
    forms: readonly CommandForm[],
    scope: Scope,
  ): Promise<void> {
    try {
      const query = new URLSearchParams({ with_localizations: 'true' });
      await admit();
      const registered = (await rest.get(route, { query })) as readonly unknown[];
      const compared = scope.server === null ? [...COMPARED, ...COMPARED_EVERYWHERE] : COMPARED;
      if (fingerprint(registered, compared) === fingerprint(forms, compared)) return;
      await admit();
      await rest.put(route, { body: forms });
      log.info({ server: scope.server, commands: forms.length }, 'Discord commands are registered.');
    } catch (error) {
      fail(toOutcome(error), scope);
    }
  }

  function fail(outcome: Outcome, { applicationId, server }: Scope): void {
    log.warn({ server, outcome }, 'Discord did not register the commands.');
    if (outcome.kind === 'retry') again(applicationId, outcome.afterMs);
    if (outcome.kind === 'uncertain' || outcome.kind === 'unreachable') again(applicationId, RETRY_MS);
  }

  function again(applicationId: string, afterMs: number): void {
    callOff?.();
    if (!isStopped) callOff = clock.after(afterMs, () => void registrar.refresh(applicationId));
  }

  const registrar: CommandRegistrar = {
    refresh(applicationId) {
      // One after another, so that an older set cannot overwrite a newer one.
      last = last
        .then(() => refresh(applicationId))
        .catch((error: unknown) => {
          log.error({ err: error }, 'The Discord commands cannot be put together.');
        });
      return last;
    },
    stop() {
      isStopped = true;
      callOff?.();
    },
  };
  return registrar;
}

/** What makes two sets the same, whatever Discord adds (ids, versions) or leaves out (what is at its default). */
function fingerprint(commands: readonly unknown[], compared: readonly string[]): string {
  const plain = commands.map((command) => JSON.stringify(reduce(command, compared)));
  return JSON.stringify(plain.toSorted());
}

const COMPARED = [
  'type',
  'name',
  'name_localizations',
  'description',
  'description_localizations',
  'options',
  'required',
  'choices',
  'value',
  'min_value',
  'autocomplete',
  'default_member_permissions',
] as const;

/** Only commands that are registered everywhere have them; for those of a server Discord puts in its own. */
const COMPARED_EVERYWHERE = ['contexts', 'integration_types'] as const;

function reduce(value: unknown, compared: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((part) => reduce(part, compared));
  if (typeof value !== 'object' || value === null) return value;
  const record = value as Record<string, unknown>;
  const entries: [string, unknown][] = [];
  for (const key of compared) {
    const part = record[key];
    if (isDefault(part)) continue;
    entries.push([
      key,
      LOCALIZED.has(key) ? Object.entries(part as object).toSorted() : reduce(part, compared),
    ]);
  }
  return entries;
}

/** Their keys are languages, in whatever order Discord gives them back. */
const LOCALIZED: ReadonlySet<string> = new Set(['name_localizations', 'description_localizations']);

function isDefault(part: unknown): boolean {
  if (part === undefined || part === null || part === false || part === '') return true;
  return typeof part === 'object' && Object.keys(part).length === 0;
}
