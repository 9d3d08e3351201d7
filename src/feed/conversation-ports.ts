import type { CardReads, CardWrites } from './card-ports.js';
import type { ReadingScope } from './reading-scope.js';

/** Where a reader's `/latest` or `/search` stopped, so that `/more` goes on there, after a restart too. */
export interface ReadingPosition {
  readonly scope: ReadingScope;
  readonly before: number;
}

/** A question put to somebody step by step, waiting for the answer in the same chat. JSON. */
export type PendingForm = Readonly<Record<string, unknown>>;

/** One person in one chat; the place is an address as text. */
export interface Seat {
  readonly botId: number;
  readonly place: string;
  readonly userId: string;
}

export interface ConversationReads extends CardReads {
  findPosition(seat: Seat): Promise<ReadingPosition | null>;
  findForm(seat: Seat): Promise<PendingForm | null>;
  /** A value kept under a name: the claim code's digest, the last tick. JSON, or null. */
  findValue(name: string): Promise<unknown>;
  /** The contents of a bot's updates that were taken and not finished, oldest first. */
  findUnfinishedUpdates(botId: number): Promise<readonly unknown[]>;
}

export interface ConversationWrites extends CardWrites {
  setPosition(seat: Seat, position: ReadingPosition): Promise<void>;
  setForm(seat: Seat, form: PendingForm | null): Promise<void>;
  /** Deletes everybody's positions and forms in a place. */
  forgetPlace(botId: number, place: string): Promise<void>;
  setValue(name: string, value: unknown): Promise<void>;
  /**
   * True the first time; false for an update that was taken before. Remembered for at least a day.
   * @param content What the update holds, as JSON, kept until `finishUpdate`, so that a process that dies before leaves
   *   word of what it was doing. Left out where nothing could be done about that.
   */
  takeUpdate(botId: number, updateId: string, at: number, content?: unknown): Promise<boolean>;
  /** The update is dealt with; its content is forgotten. */
  finishUpdate(botId: number, updateId: string): Promise<void>;
}
