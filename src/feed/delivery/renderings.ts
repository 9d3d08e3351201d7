import type { Brief } from '../brief.js';
import { digestIdOf, isDigest, type Publication } from '../digest.js';
import type { Audience } from '../view-brief.js';
import type { ViewPublication } from '../view-publication.js';
import type { Messenger, Plainness, Rendering } from './messenger.js';

const KEPT_RENDERINGS = 256;
const KEPT_FALLBACKS = 1_000;
/** How long the first message of a version is waited for before others follow it. */
const TRIAL_MS = 500;

/** One version of one brief. */
type VersionName = Pick<Brief, 'number' | 'version'>;

/** A map that forgets what was used longest ago. */
class Recent<V> {
  readonly #entries = new Map<string, V>();
  /** The key that was used last: asked for again it stays where it is. */
  #last: string | null = null;

  constructor(readonly limit: number) {}

  get isEmpty(): boolean {
    return this.#entries.size === 0;
  }

  get(key: string): V | undefined {
    const value = this.#entries.get(key);
    if (value !== undefined && key !== this.#last) this.set(key, value);
    return value;
  }

  delete(key: string): void {
    this.#entries.delete(key);
  }

  set(key: string, value: V): void {
    this.#last = key;
    this.#entries.delete(key);
    this.#entries.set(key, value);
    if (this.#entries.size <= this.limit) return;
    const oldest = this.#entries.keys().next();
    if (!oldest.done) this.#entries.delete(oldest.value);
  }
}

/** A rendering on its way. */
interface Making {
  readonly making: Promise<Rendering>;
  made: Rendering | null;
}

/**
 * The messages of one bot: each version of a brief is rendered once for each locale, zone and look. A rendering that the
 * platform has refused before it took it anywhere gives way to a plainer one, for everybody.
 */
export class Renderings {
  readonly #messenger: Messenger;
  readonly #viewFor: ViewPublication;
  readonly #made = new Recent<Making>(KEPT_RENDERINGS);
  readonly #fallbacks = new Recent<Plainness>(KEPT_FALLBACKS);
  readonly #trials = new Recent<number>(KEPT_FALLBACKS);
  readonly #proven = new Recent<Plainness>(KEPT_FALLBACKS);

  constructor(messenger: Messenger, viewFor: ViewPublication) {
    this.#messenger = messenger;
    this.#viewFor = viewFor;
  }

  /** The message of a version for one destination. A digest is of one destination alone and is not kept. */
  make(brief: Publication, audience: Audience, destinationId: number): Promise<Rendering> {
    const plainness = this.#plainnessOf(brief, destinationId);
    if (isDigest(brief)) {
      return this.#viewFor(brief, audience).then((view) => this.#messenger.render(view, plainness));
    }
    const key = renderingKey(brief, audience, plainness);
    const known = this.#made.get(key);
    if (known) return known.making;
    const making = this.#viewFor(brief, audience).then((view) => this.#messenger.render(view, plainness));
    const entry: Making = { making, made: null };
    this.#made.set(key, entry);
    making.then(
      (rendering) => {
        entry.made = rendering;
      },
      // Whoever waits for it sees the failure; the next one tries anew.
      () => this.#made.delete(key),
    );
    return making;
  }

  /** The message if it is made already, so that nobody has to wait for it; else null. */
  atHand(brief: VersionName, audience: Audience, destinationId: number): Rendering | null {
    const plainness = this.#plainnessOf(brief, destinationId);
    return this.#made.get(renderingKey(brief, audience, plainness))?.made ?? null;
  }

  /**
   * Until when others wait for the first message of a version to be accepted, so that a fault in a brief costs one
   * refused request; null when there is nothing to wait for.
   */
  trialUntil(brief: VersionName): number | null {
    const key = versionKey(brief);
    if (this.#proven.get(key) !== undefined) return null;
    return this.#trials.get(key) ?? null;
  }

  /** A message of this version is about to leave. A digest is its only one, and would only push out what is known of others. */
  noteTrial(brief: VersionName, now: number): void {
    if (digestIdOf(brief.number) !== null) return;
    const key = versionKey(brief);
    if (this.#trials.get(key) === undefined) this.#trials.set(key, now + TRIAL_MS);
  }

  /** The platform has taken a message of this version. */
  noteTaken(brief: VersionName, plainness: Plainness): void {
    if (digestIdOf(brief.number) !== null) return;
    this.#proven.set(versionKey(brief), plainness);
  }

  /**
   * The platform refused a rendering. What it has taken elsewhere is this chat's own trouble; what it never took is
   * left out everywhere from now on.
   */
  noteRefused(
    brief: VersionName,
    destinationId: number,
    refused: { readonly plainness: Plainness; readonly fault: 'picture' | 'text' | 'other' },
  ): void {
    const next: Plainness =
      refused.plainness === 'full' && refused.fault === 'picture' ? 'no-picture' : 'plain';
    this.#trials.delete(versionKey(brief));
    const taken = this.#proven.get(versionKey(brief));
    const everywhere = taken === undefined || taken !== refused.plainness;
    this.#fallbacks.set(everywhere ? versionKey(brief) : chatKey(brief, destinationId), next);
  }

  #plainnessOf(brief: VersionName, destinationId: number): Plainness {
    if (this.#fallbacks.isEmpty) return 'full';
    const here = this.#fallbacks.get(chatKey(brief, destinationId));
    return here ?? this.#fallbacks.get(versionKey(brief)) ?? 'full';
  }
}

function versionKey(brief: VersionName): string {
  return `${brief.number}.${brief.version}`;
}

function renderingKey(brief: VersionName, audience: Audience, plainness: Plainness): string {
  const { locale, reads, timeZone, presentation } = audience;
  const look = presentation === undefined ? '' : `${presentation.layout} ${presentation.linkCards}`;
  const language = reads === undefined ? locale : `${locale} ${reads.join(' ')}`;
  return `${versionKey(brief)}:${language}:${timeZone}:${look}:${plainness}`;
}

function chatKey(brief: VersionName, destinationId: number): string {
  return `${versionKey(brief)}@${destinationId}`;
}
