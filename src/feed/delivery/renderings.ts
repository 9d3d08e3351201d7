import type { Brief } from '../brief.js';
import type { Audience, ViewBrief } from '../view-brief.js';
import type { Messenger, Plainness, Rendering } from './messenger.js';

const KEPT_RENDERINGS = 256;
const KEPT_FALLBACKS = 1_000;

/** A map that forgets what was used longest ago. */
class Recent<V> {
  readonly #entries = new Map<string, V>();

  constructor(readonly limit: number) {}

  get(key: string): V | undefined {
    const value = this.#entries.get(key);
    if (value === undefined) return undefined;
    this.#entries.delete(key);
    this.#entries.set(key, value);
    return value;
  }

  delete(key: string): void {
    this.#entries.delete(key);
  }

  set(key: string, value: V): void {
    this.#entries.delete(key);
    this.#entries.set(key, value);
    if (this.#entries.size <= this.limit) return;
    const oldest = this.#entries.keys().next();
    if (!oldest.done) this.#entries.delete(oldest.value);
  }
}

/**
 * The messages of one bot: each version of a brief is rendered once for each locale and zone. A rendering that the
 * platform has refused before it took it anywhere gives way to a plainer one, for everybody.
 */
export class Renderings {
  readonly #messenger: Messenger;
  readonly #viewFor: ViewBrief;
  readonly #made = new Recent<Promise<Rendering>>(KEPT_RENDERINGS);
  readonly #fallbacks = new Recent<Plainness>(KEPT_FALLBACKS);
  readonly #proven = new Recent<Plainness>(KEPT_FALLBACKS);

  constructor(messenger: Messenger, viewFor: ViewBrief) {
    this.#messenger = messenger;
    this.#viewFor = viewFor;
  }

  /** The message of a brief's version for one destination. */
  make(brief: Brief, audience: Audience, destinationId: number): Promise<Rendering> {
    const plainness = this.#plainnessOf(brief, destinationId);
    const key = `${versionKey(brief)}:${audience.locale}:${audience.timeZone}:${plainness}`;
    const made = this.#made.get(key);
    if (made) return made;
    const making = this.#viewFor(brief, audience).then((view) => this.#messenger.render(view, plainness));
    this.#made.set(key, making);
    // Whoever waits for it sees the failure; the next one tries anew.
    making.catch(() => this.#made.delete(key));
    return making;
  }

  /** Whether nobody has taken this version yet, so that the next request tells whether it can be sent at all. */
  isUnproven(brief: Pick<Brief, 'number' | 'version'>): boolean {
    return this.#proven.get(versionKey(brief)) === undefined;
  }

  noteTaken(brief: Pick<Brief, 'number' | 'version'>, plainness: Plainness): void {
    this.#proven.set(versionKey(brief), plainness);
  }

  /**
   * The platform refused a rendering. What it has taken elsewhere is this chat's own trouble; what it never took is
   * left out everywhere from now on.
   */
  noteRefused(
    brief: Pick<Brief, 'number' | 'version'>,
    destinationId: number,
    refused: { readonly plainness: Plainness; readonly fault: 'picture' | 'text' | 'other' },
  ): void {
    const next: Plainness =
      refused.plainness === 'full' && refused.fault === 'picture' ? 'no-picture' : 'plain';
    const taken = this.#proven.get(versionKey(brief));
    const everywhere = taken === undefined || taken !== refused.plainness;
    this.#fallbacks.set(everywhere ? versionKey(brief) : chatKey(brief, destinationId), next);
  }

  #plainnessOf(brief: Brief, destinationId: number): Plainness {
    const here = this.#fallbacks.get(chatKey(brief, destinationId));
    return here ?? this.#fallbacks.get(versionKey(brief)) ?? 'full';
  }
}

function versionKey(brief: Pick<Brief, 'number' | 'version'>): string {
  return `${brief.number}.${brief.version}`;
}

function chatKey(brief: Pick<Brief, 'number' | 'version'>, destinationId: number): string {
  return `${versionKey(brief)}@${destinationId}`;
}
