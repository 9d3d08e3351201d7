import { reportDelivery } from '../../../src/feed/reporting.js';
import { drawScene } from '../../../src/playground/sample/picture.js';
import { openTown, type Town } from '../town.js';
import type { Seat } from './seat.js';
import type { Scene } from './step.js';
import type { Stage } from './walk.js';

const SOME = 4;
const DOZEN = 12;
/** Cards are edited seconds apart. */
const CARD_LEAP_MS = 500;
const HOUR_MS = 3_600_000;

/** A town whose newsroom, places and readers are told everything in one language. @param locale BCP 47 */
export async function openSpeakingTown(locale: string): Promise<Town> {
  const town = await openTown({
    NEWSROOM_NAME: 'Вісник Лугів',
    NEWSROOM_TIME_ZONE: 'Europe/Kyiv',
    NEWSROOM_LOCALE: locale,
  });
  const picture = drawScene('harbour', { width: 64, height: 48 });
  await town.web.serve((_request, response) => {
    response.writeHead(200, { 'content-type': 'image/png' });
    response.end(picture);
  });
  await town.ready();
  return town;
}

/** What of a stage is the same on both platforms. */
export abstract class SpeakingStage implements Stage {
  abstract readonly platform: 'telegram' | 'discord';
  readonly town: Town;
  readonly locale: string;
  readonly #seats = new Map<string, Seat>();
  #told = 0;
  #fault: (() => void) | null = null;

  constructor(town: Town, locale: string) {
    this.town = town;
    this.locale = locale;
  }

  seat(by: Scene['by'], at?: string): Seat {
    const key = `${by} ${at ?? ''}`;
    const known = this.#seats.get(key);
    if (known !== undefined) return known;
    const seat = this.open(by, at);
    this.#seats.set(key, seat);
    return seat;
  }

  /** Everything that was said to anybody who walked. */
  everything(): readonly string[] {
    return [...this.#seats.values()].flatMap((seat) => seat.everything());
  }

  async happen(what: string): Promise<void> {
    switch (what) {
      case 'all is sent':
        return await this.#settle();
      case 'the time to undo ends':
        this.town.clock.leap(11_000);
        await this.town.app.tick();
        return await this.#settle();
      case 'a chat cannot be posted to for a while':
        return this.#strike({ kind: 'too-many', retryAfterS: 60 });
      case 'a chat refuses every post':
        return this.#strike({
          kind: 'refuse',
          status: 400,
          code: 400,
          text: "Bad Request: can't parse entities",
        });
      case 'a copy of #10 fails':
        return await this.#waitForFailure(10);
      case 'the chat can be posted to again':
        this.#fault?.();
        this.town.clock.leap(61_000);
        return;
      case 'some briefs go out':
        await this.publish(SOME);
        return await this.#settle();
      case 'a dozen briefs go out':
        await this.publish(DOZEN);
        return await this.#settle();
      case 'a day passes':
        this.town.clock.leap(25 * HOUR_MS);
        return await this.#settle();
      default:
        return await this.happenHere(what);
    }
  }

  protected abstract open(by: Scene['by'], at: string | undefined): Seat;

  /** What happens on one platform alone. */
  protected abstract happenHere(what: string): Promise<void>;

  async #settle(): Promise<void> {
    let isIdle = false;
    const idle = this.town.app.idle().then(() => {
      isIdle = true;
    });
    const { conversations } = this.town.app.opened.store;
    await this.town.eventually(async () => {
      // A card that goes on by itself is not to change under somebody's finger.
      this.town.clock.leap(CARD_LEAP_MS);
      if (!isIdle) throw new Error('Not everything is sent yet.');
      if ((await conversations.findFollowed()).length > 0) throw new Error('Cards are still going on.');
    });
    await idle;
  }

  async #waitForFailure(number: number): Promise<void> {
    await this.town.eventually(async () => {
      const { total } = await reportDelivery(this.town.app.opened.feed, number);
      if (total.failed === 0) throw new Error('Nothing has failed yet.');
    });
  }

  /** The channel of Telegram is in every town and wants everything. */
  #strike(fault: Parameters<Town['telegram']['faults']['add']>[0]['fault']): void {
    const { faults } = this.town.telegram;
    const id = faults.add({
      methods: ['sendMessage', 'sendPhoto'],
      chats: [String(this.town.channel)],
      fault,
    });
    this.#fault = () => faults.remove(id);
  }

  /** Briefs of one topic go out at once. */
  protected async publish(count: number): Promise<void> {
    const editor = this.seat('editor');
    for (let published = 0; published < count; published += 1) {
      this.#told += 1;
      await editor.use('post', { text: `Пором, рейс ${this.#told}\nВін іде за розкладом.\n#порт` });
      const [newest] = await this.town.app.opened.store.briefs.findByState({
        states: ['draft'],
        authorId: null,
        beforeNumber: null,
        limit: 1,
      });
      await editor.use('publish', { number: newest?.number ?? 0 });
    }
  }
}
