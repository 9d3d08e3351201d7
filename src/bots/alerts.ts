import type { DeliveryEvent } from '../feed/delivery/event.js';
import { FAILURE_CAUSES } from '../feed/delivery/failure.js';
import { STALL_MS } from '../feed/delivery/stall.js';
import type { ParkedReason } from '../feed/destination.js';
import { causeText } from '../feed/failure-text.js';
import type { Language } from '../feed/language.js';
import type { Bot } from '../feed/ports.js';

/** Names of places in one alert; the rest are counted. */
const MAX_PLACES = 5;

/** Briefs with failures in one alert. */
const MAX_BRIEFS = 5;

const MINUTE_MS = 60_000;

/** What is wrong with a bot as a whole, or right again. */
interface BotTrouble {
  readonly kind: 'unauthorized' | 'silenced' | 'outage' | 'outage-over' | 'stalled' | 'moving';
  readonly botId: number;
  /** For how long the bot is silent, or its queue has stood still. */
  readonly minutes?: number;
}

/** Gathers what the delivery engine reports, so that a thousand parked chats are one message. Keeps counts, not events. */
export class Alerts {
  readonly #reasons = new Map<ParkedReason, number>();
  readonly #places: string[] = [];
  readonly #failed = new Map<number, { count: number; reason: string }>();
  readonly #bots = new Map<string, BotTrouble>();

  /** Takes an event in; false when the newsroom need not know. */
  note(event: DeliveryEvent): boolean {
    switch (event.kind) {
      case 'parked':
        this.#reasons.set(event.reason, (this.#reasons.get(event.reason) ?? 0) + 1);
        if (this.#places.length < MAX_PLACES) this.#places.push(event.destination.title);
        return true;
      case 'failed': {
        const known = this.#failed.get(event.briefNumber);
        if (known) known.count += 1;
        else this.#failed.set(event.briefNumber, { count: 1, reason: event.reason });
        return true;
      }
      case 'unauthorized':
        this.#bots.set(`unauthorized ${event.botId}`, { kind: 'unauthorized', botId: event.botId });
        return true;
      case 'silenced': {
        const minutes = Math.ceil(event.forMs / MINUTE_MS);
        this.#bots.set(`silenced ${event.botId}`, { kind: 'silenced', botId: event.botId, minutes });
        return true;
      }
      case 'outage':
        // What began and ended between two alerts is told by its end alone.
        this.#bots.set(`outage ${event.botId}`, {
          kind: event.over ? 'outage-over' : 'outage',
          botId: event.botId,
        });
        return true;
      case 'moved':
      case 'uncertain':
      case 'out-of-reach':
      case 'fell-back':
        return false;
    }
  }

  /** Takes in that a bot's queue has stopped, or moves again. */
  noteQueue(botId: number, said: 'stalled' | 'moving'): void {
    this.#bots.set(`queue ${botId}`, { kind: said, botId, minutes: STALL_MS / MINUTE_MS });
  }

  /** What was gathered, in lines, and nothing from then on. */
  take(language: Language, bots: readonly Bot[]): readonly string[] {
    const lines = [
      ...this.#parkedLines(language),
      ...[...this.#failed].slice(0, MAX_BRIEFS).map(([number, { count, reason }]) => {
        const cause = FAILURE_CAUSES.find((known) => known === reason);
        const why = cause === undefined ? reason : causeText(cause, language);
        return language.say('alert-failed', { number: String(number), count, reason: why });
      }),
      ...[...this.#bots.values()].map(({ kind, botId, minutes = 0 }) => {
        const bot = bots.find(({ id }) => id === botId);
        const platform = language.say(`platform-${bot?.platform ?? 'telegram'}`);
        return language.say(`alert-${kind}`, { platform, account: bot?.account ?? String(botId), minutes });
      }),
    ];
    this.#reasons.clear();
    this.#places.length = 0;
    this.#failed.clear();
    this.#bots.clear();
    return lines;
  }

  #parkedLines(language: Language): readonly string[] {
    const count = [...this.#reasons.values()].reduce((sum, some) => sum + some, 0);
    if (count === 0) return [];
    const reasons = [...this.#reasons].map(([reason, some]) =>
      language.say('alert-parked-reason', { reason: language.say(`parked-${reason}`), count: some }),
    );
    const places = this.#places.join(', ') + (count > this.#places.length ? ', …' : '');
    return [language.say('alert-parked', { count, reasons: reasons.join(', '), places })];
  }
}
