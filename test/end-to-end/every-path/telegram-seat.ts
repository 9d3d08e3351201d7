import { vi } from 'vitest';
import type { Action } from '../../../src/bots/action.js';
import { decodeAction } from '../../../src/bots/action-codec.js';
import type { MessageView } from '../../../src/playground/telegram/views.js';
import { readable } from '../english-left.js';
import type { Town } from '../town.js';
import type { Seat, Shown } from './seat.js';
import { isWanted, type Options, type Wanted } from './step.js';

interface Place {
  readonly user: number;
  /** Left out: the private chat. */
  readonly chat?: number;
  readonly threadId?: number;
}

/** A chat takes one message a second; it is leapt over. */
const LEAP_MS = 200;

/** What leaves a question open. */
const SKIP = '-';

/** What an answer says in a second message comes a moment after the first. */
const BUTTON_WAIT = { timeout: 3_000, interval: 10 };

/** Somebody in a chat of our Telegram. */
export class TelegramSeat implements Seat {
  readonly #town: Town;
  readonly #place: Place;
  #last: number | null = null;

  constructor(town: Town, place: Place) {
    this.#town = town;
    this.#place = place;
  }

  async use(command: string, options: Options): Promise<Shown> {
    return await this.#say(`/${command} ${Object.values(options).join(' ')}`.trim());
  }

  async press(wanted: Wanted): Promise<{ readonly action: Action; readonly shown: Shown }> {
    const { messageId, data, action } = await this.#find(wanted);
    const { user } = this.#place;
    const { control } = this.#town.telegram;
    const shown = await this.#answer(() => {
      control.press({ user, chat: this.#chat, messageId, data });
    }, messageId);
    return { action, shown };
  }

  async fill(answers: Readonly<Record<string, string>>): Promise<Shown> {
    let shown: Shown | null = null;
    for (const answer of Object.values(answers)) shown = await this.#say(answer === '' ? SKIP : answer);
    if (shown === null) throw new Error('There is nothing to answer with.');
    return shown;
  }

  async choose(): Promise<Shown> {
    throw new Error('Telegram makes no lists to choose from.');
  }

  everything(): readonly string[] {
    return this.#town.telegram.control
      .history({ chat: this.#chat })
      .filter(({ message }) => message.from?.is_bot)
      .flatMap(({ text, buttons, versions }) => [text, ...readable(buttons), ...readable(versions)]);
  }

  get #chat(): number {
    return this.#place.chat ?? this.#place.user;
  }

  async #say(text: string): Promise<Shown> {
    return await this.#answer(() => {
      this.#town.telegram.control.say({ ...this.#place, text });
    });
  }

  /**
   * Does something, and waits for what the bot shows in the chat because of it: a new message, or another state of the
   * one whose button was pressed. Cards that go on by themselves are none of it.
   */
  async #answer(act: () => void, pressed?: number): Promise<Shown> {
    const heard: MessageView[] = [];
    const stopListening = this.#town.telegram.on((event) => {
      if (event.kind !== 'message-added' && event.kind !== 'message-edited') return;
      const { message, messageId } = event.message;
      if (event.kind === 'message-edited' && messageId !== pressed) return;
      if (message.chat.id === this.#chat && message.from?.is_bot === true) heard.push(event.message);
    });
    try {
      act();
      return await this.#town.eventually(() => {
        this.#town.clock.leap(LEAP_MS);
        const [first] = heard;
        if (first === undefined) throw new Error('The bot has shown nothing.');
        this.#last = first.messageId;
        return shownOf(first);
      });
    } finally {
      stopListening();
    }
  }

  async #find(
    wanted: Wanted,
  ): Promise<{ readonly messageId: number; readonly data: string; readonly action: Action }> {
    return await vi.waitFor(() => {
      const messages = this.#town.telegram.control.messages({ chat: this.#chat });
      const last = messages.filter(({ messageId }) => messageId === this.#last);
      for (const { messageId, buttons } of [...last, ...messages.toReversed()]) {
        for (const data of dataOf(buttons)) {
          const action = decodeAction(data);
          if (isWanted(wanted, action)) return { messageId, data, action };
        }
      }
      throw new Error('No button does that.');
    }, BUTTON_WAIT);
  }
}

function shownOf({ text, buttons, picturePath }: MessageView): Shown {
  const words = [text, ...readable(buttons)].filter((each) => each !== '');
  return {
    words: picturePath === null ? words : [...words, picturePath],
    actions: dataOf(buttons).map(decodeAction),
  };
}

function dataOf(buttons: MessageView['buttons']): readonly string[] {
  return buttons
    .flat()
    .flatMap((button) =>
      'callback_data' in button && button.callback_data !== undefined ? [button.callback_data] : [],
    );
}
