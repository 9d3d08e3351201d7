import { SpeakingStage } from './stage.js';
import type { Scene } from './step.js';
import { TelegramSeat } from './telegram-seat.js';

const HOUR_MS = 3_600_000;

/** Everybody is in their private chat with the bot; the reader has a group with topics besides. */
export class TelegramStage extends SpeakingStage {
  readonly platform = 'telegram';
  readonly #reader = this.town.telegram.control.createUser({
    firstName: 'Оля',
    languageCode: this.locale,
  }).id;
  readonly #writer = this.town.telegram.control.createUser({
    firstName: 'Роман',
    languageCode: this.locale,
  }).id;
  #forum: { readonly chat: number; readonly threadId: number } | null = null;

  protected open(by: Scene['by'], at: string | undefined): TelegramSeat {
    const user = { reader: this.#reader, writer: this.#writer, editor: this.town.eddy }[by];
    if (at === undefined) return new TelegramSeat(this.town, { user });
    if (this.#forum === null) throw new Error('There is no forum yet.');
    const { chat, threadId } = this.#forum;
    return new TelegramSeat(this.town, at === 'forum' ? { user, chat } : { user, chat, threadId });
  }

  protected async happenHere(what: string): Promise<void> {
    const { control } = this.town.telegram;
    switch (what) {
      case 'the reader sets another place up': {
        const owner = this.#reader;
        const chat = control.createChat({ kind: 'supergroup', title: 'Луги', owner, isForum: true }).id;
        control.addBot({ chat, bot: 'wire_bot', by: owner });
        const { threadId } = control.createTopic({ chat, name: 'Порт' });
        this.#forum = { chat, threadId };
        await this.town.eventually(() => {
          const said = this.town.private(owner).at(-1)?.text ?? '';
          if (!said.includes('Луги')) throw new Error('Nothing is said of the group yet.');
        });
        return;
      }
      case 'the forum topic is deleted': {
        if (this.#forum === null) return;
        const { chat, threadId } = this.#forum;
        control.deleteTopic({ chat, threadId });
        await this.publish(1);
        return await this.#waitUntilParked(chat, threadId);
      }
      default:
        throw new Error(`Nobody knows how this happens on Telegram: ${what}.`);
    }
  }

  /** Only after some hours it is given up: somebody may have closed a topic by mistake. */
  async #waitUntilParked(chat: number, threadId: number): Promise<void> {
    const { destinations, bots } = this.town.app.opened.store;
    const [bot] = await bots.findBots();
    const address = { platform: 'telegram', chat: String(chat), thread: String(threadId) } as const;
    await this.town.eventually(async () => {
      this.town.clock.leap(HOUR_MS);
      const place = await destinations.findByAddress(bot?.id ?? 0, address);
      if (place === null || place.parked === null) throw new Error('The topic is not given up yet.');
    });
  }
}
