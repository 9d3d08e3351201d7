import { vi } from 'vitest';
import type { Action } from '../../../src/bots/action.js';
import { parseButtonId } from '../../../src/bots/discord/custom-id.js';
import type { InteractionResult } from '../../../src/playground/discord/interaction-result.js';
import type { WireMessage } from '../../../src/playground/discord/world.js';
import { readable } from '../english-left.js';
import type { Town } from '../town.js';
import type { Seat, Shown } from './seat.js';
import { isWanted, type Options, type Wanted } from './step.js';

interface Place {
  readonly userId: string;
  readonly channelId: string;
}

/** Ids by names. */
type Roles = ReadonlyMap<string, string>;

/** What an answer says in a second message comes a moment after the first. */
const BUTTON_WAIT = { timeout: 3_000, interval: 10 };

/** Somebody in a channel of our Discord. */
export class DiscordSeat implements Seat {
  readonly #town: Town;
  readonly #place: Place;
  readonly #roles: Roles;
  /** What stood there before was not said to whoever walks. */
  readonly #older: number;
  readonly #heard: string[] = [];
  #last: InteractionResult | null = null;

  constructor(town: Town, place: Place, roles: Roles) {
    this.#town = town;
    this.#place = place;
    this.#roles = roles;
    this.#older = town.discord.control.history(place).length;
  }

  async use(command: string, options: Options): Promise<Shown> {
    return this.#note(await this.#people.useCommand({ ...this.#place, name: command, options }));
  }

  async press(wanted: Wanted): Promise<{ readonly action: Action; readonly shown: Shown }> {
    const { messageId, customId, action } = await this.#find(wanted);
    const { userId } = this.#place;
    return {
      action,
      shown: this.#note(await this.#people.pressButton({ userId, messageId, customId })),
    };
  }

  async fill(answers: Readonly<Record<string, string>>): Promise<Shown> {
    if (!this.#last?.modal) throw new Error('No window is open.');
    const { userId } = this.#place;
    const { id: interactionId } = this.#last;
    return this.#note(await this.#people.submitModal({ userId, interactionId, values: answers }));
  }

  async choose(wanted: Wanted, value: string): Promise<Shown> {
    const { messageId, customId } = await this.#find(wanted);
    const { userId } = this.#place;
    return this.#note(
      await this.#people.choose({ userId, messageId, customId, values: [this.#roles.get(value) ?? value] }),
    );
  }

  everything(): readonly string[] {
    const { channelId } = this.#place;
    const stood = this.#town.discord.control.history({ channelId });
    return [...this.#heard, ...readable(stood.slice(this.#older))];
  }

  get #people() {
    return this.#town.discord.people;
  }

  #note(result: InteractionResult): Shown {
    if (result.state !== 'answered') throw new Error(`Discord says that the bot is ${result.state}.`);
    this.#last = result;
    const shown = shownOf(result);
    this.#heard.push(...shown.words);
    return shown;
  }

  async #find(
    wanted: Wanted,
  ): Promise<{ readonly messageId: string; readonly customId: string; readonly action: Action }> {
    const { userId: viewerId, channelId } = this.#place;
    return await vi.waitFor(() => {
      const messages = this.#town.discord.control.messages({ channelId, viewerId });
      const last = this.#last === null ? [] : standing(this.#last);
      for (const message of [...last, ...messages.toReversed()]) {
        for (const customId of customIdsOf(message)) {
          const action = parseButtonId(customId);
          if (isWanted(wanted, action)) return { messageId: message.id, customId, action };
        }
      }
      throw new Error('No button does that.');
    }, BUTTON_WAIT);
  }
}

function shownOf(result: InteractionResult): Shown {
  const shown = result.modal === null ? standing(result) : [result.modal];
  const words = readable(shown).filter((each) => each !== '');
  return { words, actions: standing(result).flatMap(customIdsOf).map(parseButtonId) };
}

/** What an answer shows: messages of its own, or else the one that it changed. */
function standing({ messages, source }: InteractionResult): readonly WireMessage[] {
  if (messages.length > 0) return messages;
  return source === null ? [] : [source];
}

function customIdsOf({ components }: WireMessage): readonly string[] {
  return components.flatMap((row) => row.components ?? []).flatMap(({ custom_id: id }) => id ?? []);
}
