import {
  type APIModalInteractionResponseCallbackData,
  InteractionResponseType,
  MessageFlags,
  type REST,
  Routes,
} from 'discord.js';
import type { Clock } from '../../feed/clock.js';
import type { Outcome } from '../../feed/delivery/outcome.js';
import { type DiscordMessage, type LoadPicture, type MessageRequest, toRequest } from './message.js';
import { causeOf, toOutcome } from './outcome.js';
import type { Incoming } from './read-caller.js';

/** The interaction was answered already, so that a repeated answer had arrived the first time. */
const ALREADY_ACKNOWLEDGED = 40060;

const MAX_TRIES = 4;
const FIRST_PAUSE_MS = 500;
const MAX_PAUSE_MS = 60_000;

/** How an answer is shown: as a message of its own, or in place of the message whose button was pressed. */
export type AnswerForm = 'message' | 'in-place';

export interface AnswerChannel {
  readonly rest: REST;
  readonly loadPicture: LoadPicture;
  readonly clock: Clock;
  /** Aborted when the bot stops: pauses end at once. */
  readonly stopping: AbortSignal;
  /** Told of each refusal for haste; `bot` closes everything. */
  readonly onRetry: (afterMs: number, scope: 'chat' | 'bot') => void;
}

/** What came of one request of an answer; `done` when it was carried out. */
export type Answered =
  | {
      readonly kind: 'done';
      /** The message that was filled in, where anybody but the one person sees it: such can be edited for good. */
      readonly message?: string;
    }
  | Outcome;

const DONE: Answered = { kind: 'done' };

/** The answer to one interaction. Its requests do not count against the bot's rate (discord.com/developers, "Rate Limits"). */
export interface Answer {
  /** Says that an answer is coming, within the 3 s that Discord waits. False when it is too late. */
  acknowledge(form: AnswerForm, ephemeral: boolean): Promise<boolean>;
  showModal(modal: APIModalInteractionResponseCallbackData): Promise<Answered>;
  /** Fills in the answer that was announced; may be done again. */
  fill(message: DiscordMessage): Promise<Answered>;
  /** Another message after it. */
  follow(message: DiscordMessage, ephemeral: boolean): Promise<Answered>;
}

/** The answer to one interaction. Each step rejects with the library's error when Discord refuses it. */
export function createAnswer(channel: AnswerChannel, incoming: Incoming): Answer {
  const { rest, loadPicture } = channel;
  const { id, token, applicationId } = incoming;
  const respond = (type: InteractionResponseType, data?: object) =>
    rest.post(Routes.interactionCallback(id, token), {
      body: { type, ...(data ? { data } : {}) },
      auth: false,
    });

  async function acknowledge(type: InteractionResponseType, data?: object): Promise<Answered> {
    const outcome = await persist(channel, () => respond(type, data), true);
    return isRefusal(outcome, ALREADY_ACKNOWLEDGED) ? DONE : outcome;
  }

  async function withRequest(
    message: DiscordMessage,
    send: (request: MessageRequest) => Promise<Answered>,
  ): Promise<Answered> {
    let request: MessageRequest;
    try {
      request = await toRequest(message, loadPicture);
    } catch (error) {
      return { kind: 'rejected', fault: 'picture', reason: causeOf(error) };
    }
    return send(request);
  }

  return {
    async acknowledge(form, ephemeral) {
      const outcome =
        form === 'in-place'
          ? await acknowledge(InteractionResponseType.DeferredMessageUpdate)
          : await acknowledge(InteractionResponseType.DeferredChannelMessageWithSource, flagsOf(ephemeral));
      return outcome.kind === 'done';
    },
    showModal: (modal) => acknowledge(InteractionResponseType.Modal, modal),
    fill: (message) =>
      withRequest(message, async ({ body, files }) => {
        const route = Routes.webhookMessage(applicationId, token, '@original');
        let filled: unknown = null;
        const fill = async () => {
          filled = await rest.patch(route, { body, files, auth: false });
        };
        const answered = await persist(channel, fill, true);
        return answered.kind === 'done' ? { ...answered, ...lasting(filled) } : answered;
      }),
    follow: (message, ephemeral) =>
      withRequest(message, ({ body, files }) => {
        const route = Routes.webhook(applicationId, token);
        const whole = { ...body, ...flagsOf(ephemeral) };
        return persist(channel, () => rest.post(route, { body: whole, files, auth: false }), false);
      }),
  };
}

/** The id of a message that can be edited as long as it stands: one for a single person goes by a token of 15 minutes. */
function lasting(message: unknown): { readonly message?: string } {
  const { id, flags } = (message ?? {}) as { readonly id?: unknown; readonly flags?: unknown };
  const isEphemeral = typeof flags === 'number' && (flags & MessageFlags.Ephemeral) !== 0;
  return typeof id === 'string' && !isEphemeral ? { message: id } : {};
}

function flagsOf(ephemeral: boolean): { flags?: number } {
  return ephemeral ? { flags: MessageFlags.Ephemeral } : {};
}

/** Repeats what may be repeated; whoever waits for an answer waits a little longer rather than for ever. */
export async function persist(
  channel: AnswerChannel,
  send: () => Promise<unknown>,
  isIdempotent: boolean,
): Promise<Answered> {
  let pauseMs = FIRST_PAUSE_MS;
  for (let tries = 1; ; tries += 1) {
    const outcome = await outcomeOf(send);
    if (outcome.kind === 'retry') channel.onRetry(outcome.afterMs, outcome.scope);
    if (tries >= MAX_TRIES || channel.stopping.aborted || !mayRepeat(outcome, isIdempotent)) return outcome;
    await pause(channel, outcome.kind === 'retry' ? Math.min(outcome.afterMs, MAX_PAUSE_MS) : pauseMs);
    pauseMs *= 3;
  }
}

async function outcomeOf(send: () => Promise<unknown>): Promise<Answered> {
  try {
    await send();
    return DONE;
  } catch (error) {
    return toOutcome(error);
  }
}

function mayRepeat(outcome: Answered, isIdempotent: boolean): boolean {
  if (outcome.kind === 'retry' || outcome.kind === 'unreachable') return true;
  return outcome.kind === 'uncertain' && isIdempotent;
}

function isRefusal(outcome: Answered, code: number): boolean {
  return outcome.kind === 'rejected' && outcome.reason.endsWith(` ${code}`);
}

/** Resolves after that long, or as soon as the bot stops. */
export function pause(
  { clock, stopping }: Pick<AnswerChannel, 'clock' | 'stopping'>,
  ms: number,
): Promise<void> {
  return new Promise((resolve) => {
    if (stopping.aborted) return resolve();
    const end = (): void => {
      callOff();
      stopping.removeEventListener('abort', end);
      resolve();
    };
    const callOff = clock.after(ms, end);
    stopping.addEventListener('abort', end, { once: true });
  });
}
