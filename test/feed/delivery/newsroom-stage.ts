import type { Brief, BriefContent } from '../../../src/feed/brief.js';
import {
  correctBrief,
  releaseBrief,
  retractBrief,
  updateBrief,
  withholdBrief,
} from '../../../src/feed/changing.js';
import { createDelivery, type DeliveryEngine } from '../../../src/feed/delivery/create-delivery.js';
import type { DeliveryEvent } from '../../../src/feed/delivery/event.js';
import type { Guarantee } from '../../../src/feed/delivery/guarantee.js';
import type { DeliverySettings } from '../../../src/feed/delivery/lane-tools.js';
import type { PlatformLimits } from '../../../src/feed/delivery/messenger.js';
import type { Destination, DestinationKind, Platform } from '../../../src/feed/destination.js';
import { isDigest, isShown } from '../../../src/feed/digest.js';
import type { Log } from '../../../src/feed/log.js';
import type { Actor } from '../../../src/feed/newsroom.js';
import type { Feed } from '../../../src/feed/ports.js';
import type { Subscription } from '../../../src/feed/subscription.js';
import type { Document } from '../../../src/feed/text/document.js';
import type { ViewBrief } from '../../../src/feed/view-brief.js';
import type { ViewDigest } from '../../../src/feed/view-digest.js';
import { type OpenStore, openStore } from '../../../src/storage/open-store.js';
import { ManualClock } from '../../support/manual-clock.js';
import { FakeMessenger } from './fake-messenger.js';
import { Power } from './power.js';

const EDITOR: Actor = { memberId: null, name: 'Ada', via: 'cli', from: null };

export const EVERYTHING: Subscription = {
  everySince: 1,
  chosen: {},
  hidden: [],
  leastUrgency: 'routine',
  languages: null,
};

const text = (words: string): Document => [{ kind: 'paragraph', content: [{ kind: 'text', text: words }] }];

/** Only what the fake platform looks at; how views are made is another room's. */
const viewFor: ViewBrief = async (brief) => ({
  number: brief.number,
  version: brief.version,
  kind: brief.state === 'withheld' || brief.state === 'retracted' ? brief.state : 'brief',
  state: brief.state,
  urgency: brief.urgency,
  language: brief.language,
  headline: brief.headline,
  text: brief.text,
  notice: null,
  desk: null,
  picture: brief.picture,
  link: null,
  related: null,
  topics: [],
  colour: null,
  readingTime: '1 min read',
  urgencyLabel: null,
  updated: null,
  correction: null,
  readMore: 'Read more',
});

const viewDigest: ViewDigest = async ({ number, version, briefs }) => ({
  kind: 'digest',
  number,
  version,
  title: 'Digest',
  sections: [
    {
      label: 'News',
      entries: briefs.filter(isShown).map((brief) => ({
        number: brief.number,
        headline: brief.headline,
        details: '',
        readLabel: 'Read',
      })),
    },
  ],
  notice: null,
  more: null,
});

/** A store, a fake platform and an engine under a clock that the test moves. */
export class Stage {
  readonly events: DeliveryEvent[] = [];
  readonly errors: string[] = [];
  readonly warnings: string[] = [];
  /** What the engine tells of pins. */
  onPins: (botId: number) => void = () => undefined;
  /** Happens once, after a request was granted and before it leaves. */
  whileRendering: (() => Promise<unknown>) | null = null;
  readonly #powers: Power[] = [];
  readonly feed: Feed;
  engine: DeliveryEngine;

  private constructor(
    readonly opened: OpenStore,
    readonly clock: ManualClock,
    readonly messenger: FakeMessenger,
    readonly options: StageOptions,
  ) {
    this.feed = {
      store: opened.store,
      clock,
      settings: { newsroomName: 'Test', timeZone: 'UTC', locale: 'en', publicUrl: null, nextPost: null },
    };
    this.engine = this.#createEngine();
  }

  static async open(options: StageOptions = {}): Promise<Stage> {
    const clock = options.clock ?? new ManualClock();
    // The store looks for other processes by a clock of its own: there are none, and hours pass here in no time.
    const still = { now: () => clock.now(), after: () => () => undefined };
    const opened = await openStore({ url: options.url ?? ':memory:', clock: still });
    const platform = options.platform ?? 'telegram';
    const bot = await opened.store.transaction((tx) => tx.bots.ensureBot(platform, '4242'));
    const messenger = new FakeMessenger(bot.id, platform, clock, options.limits);
    const stage = new Stage(opened, clock, messenger, options);
    // Past the second that the limiter takes for used up.
    await clock.run(2_000);
    return stage;
  }

  /**
   * The process dies as it stands, and a new one opens the same database: nothing the old engine does from now on
   * reaches ledger or platform, and the kernel frees its locks.
   */
  async crash(): Promise<void> {
    this.#powers.at(-1)?.cut();
    this.engine = this.#createEngine();
  }

  /** Another process's engine on the same database. */
  another(): DeliveryEngine {
    return this.#createEngine();
  }

  /** The process dies at the ledger's transaction of this number, before it is committed. */
  dieAtTransaction(count: number): void {
    const power = this.#powers.at(-1);
    if (power) power.fatalTransaction = count;
  }

  /** So many of the ledger's next transactions are committed, and the disk does not confirm it. */
  loseTheDisk(transactions: number): void {
    const power = this.#powers.at(-1);
    if (power) power.unsureTransactions = transactions;
  }

  /** Happens once, while the disk confirms the ledger's next transaction. */
  whileCommitting(happens: () => Promise<unknown>): void {
    const power = this.#powers.at(-1);
    if (power) power.afterCommit = happens;
  }

  /** Starts the engine and gives it the second that a limiter takes for used up. */
  async start(): Promise<void> {
    this.engine.start();
    await this.clock.run(1_100);
  }

  #createEngine(): DeliveryEngine {
    const power = new Power();
    this.#powers.push(power);
    const { store, ledger, locks } = this.opened;
    const engine = createDelivery({
      store,
      ledger: power.ledger(ledger),
      locks: power.locks(locks),
      clock: this.clock,
      random: () => 0.5,
      messengers: () => [power.messenger(this.messenger)],
      guarantee: this.options.guarantee ?? 'at-least-once',
      viewFor: async (brief, audience) => {
        const happens = this.whileRendering;
        this.whileRendering = null;
        await happens?.();
        return isDigest(brief) ? await viewDigest(brief, audience) : await viewFor(brief, audience);
      },
      log: this.log,
      onEvent: (event) => this.events.push(event),
      onPins: (botId) => this.onPins(botId),
      ...(this.options.settings ? { settings: this.options.settings } : {}),
    });
    return engine;
  }

  get log(): Log {
    const note = (fields: Readonly<Record<string, unknown>>, message: string) =>
      void this.errors.push(`${message} ${String(fields.err ?? '')}`);
    const warn = (_: unknown, message: string) => void this.warnings.push(message);
    return { info: () => undefined, warn, error: note };
  }

  async place(
    chat: string,
    kind: DestinationKind = 'telegram-private',
    subscription: Subscription | null = EVERYTHING,
  ): Promise<Destination> {
    const { messenger, clock } = this;
    return await this.opened.store.transaction(async (tx) => {
      const place = await tx.destinations.create({
        botId: messenger.botId,
        address: { platform: messenger.platform, chat, thread: null },
        kind,
        title: chat,
        locale: null,
        at: clock.now() - 1_000,
      });
      await tx.destinations.setSubscription(place.id, subscription, clock.now() - 1_000);
      return place;
    });
  }

  async places(count: number, prefix = 'p', kind: DestinationKind = 'telegram-private'): Promise<void> {
    for (let i = 0; i < count; i += 1) await this.place(`${prefix}${i}`, kind);
  }

  /** A brief as published; what becomes of it is the engine's. */
  async publish(content: Partial<BriefContent> = {}): Promise<Brief> {
    const { clock } = this;
    return await this.opened.store.transaction(async (tx) => {
      const draft = await tx.briefs.create(
        {
          headline: 'The library opens on Sundays',
          text: text('From the first of March.'),
          topics: [],
          deskId: null,
          picture: null,
          link: null,
          related: null,
          followUpOf: null,
          urgency: 'routine',
          language: 'en',
          translations: [],
          embargoUntil: null,
          expiresAt: null,
          ...content,
        },
        { authorId: null, at: clock.now() },
      );
      const sequence = await tx.briefs.nextSequence();
      const brief: Brief = { ...draft, state: 'published', publishedAt: clock.now(), sequence };
      await tx.briefs.save(brief);
      await tx.broadcasts.openBroadcasts(brief, clock.now());
      return brief;
    });
  }

  update = (number: number) => updateBrief(this.feed, EDITOR, { number, text: text('From the second.') });
  correct = (number: number) =>
    correctBrief(this.feed, EDITOR, { number, note: 'It is the third.', text: null });
  withhold = (number: number) => withholdBrief(this.feed, EDITOR, number);
  release = (number: number) => releaseBrief(this.feed, EDITOR, number);
  retract = (number: number) => retractBrief(this.feed, EDITOR, { number, reason: 'It was wrong.' });

  /** Lets time pass until nothing is due or on its way. */
  async idle(limitMs?: number): Promise<void> {
    await this.clock.until(this.engine.idle(), limitMs);
  }

  /** The ledger's row of a brief in a place. */
  async row(brief: number, destinationId: number) {
    return await this.opened.connections.reader
      .selectFrom('deliveries')
      .selectAll()
      .where('brief_number', '=', brief)
      .where('destination_id', '=', destinationId)
      .executeTakeFirst();
  }

  async close(): Promise<void> {
    await this.clock.until(this.engine.stop());
    await this.opened.close();
  }
}

export interface StageOptions {
  readonly platform?: Platform;
  readonly limits?: PlatformLimits;
  readonly guarantee?: Guarantee;
  readonly settings?: Partial<DeliverySettings>;
  readonly url?: string;
  readonly clock?: ManualClock;
}
