import { GrammyError } from 'grammy';
import type { CopyForm, CopyReference } from '../../feed/delivery/delivery.js';
import type { Messenger, PlatformLimits, PostOptions } from '../../feed/delivery/messenger.js';
import type { Outcome } from '../../feed/delivery/outcome.js';
import type { Destination } from '../../feed/destination.js';
import { briefLink } from '../deep-link.js';
import type { Button } from '../reply.js';
import { inlineKeyboard } from './keyboard.js';
import { DELETABLE_FOR_MS } from './limits.js';
import { type Attempt, outcomeOf } from './outcome.js';
import type { OutgoingMessage } from './outgoing.js';
import { telegramPins } from './pins.js';
import { type BriefMessage, renderBrief } from './render-brief.js';
import { type DigestMessage, digestFor, renderDigest } from './render-digest.js';
import { editCaption, editPhoto, editText, type Sender, sendMessage } from './send-message.js';

export interface TelegramMessengerOptions {
  readonly botId: number;
  readonly sender: Sender;
  /** The bot's name for deep links; asks the platform until it is known. @throws what grammY throws */
  readonly username: () => Promise<string>;
  readonly limits: PlatformLimits;
  readonly paidBroadcast: boolean;
}

type Payload = BriefMessage | DigestMessage;

function isDigest(payload: Payload): payload is DigestMessage {
  return 'view' in payload;
}

/** A request that is under way when the 48 hours end would be refused. */
const DELETION_MARGIN_MS = 60_000;

/** What the engine sends through one bot of Telegram. A text copy stays a text, a photo copy a photo. */
export function createTelegramMessenger(options: TelegramMessengerOptions): Messenger {
  const { botId, sender } = options;
  const outgoing = (payload: Payload, form: CopyForm, to: Destination) =>
    isDigest(payload)
      ? digestTo(payload, to, options.username)
      : outgoingOf(payload, form, to, options.username);
  return {
    botId,
    platform: 'telegram',
    limits: options.limits,
    render: (view, plainness) => ({
      plainness,
      payload: view.kind === 'digest' ? renderDigest(view, plainness) : renderBrief(view, plainness),
    }),
    post(to, { payload }, post) {
      const message = payload as Payload;
      return attempt(
        { kind: 'post' },
        () => outgoing(message, isDigest(message) ? 'text' : message.form, to),
        (prepared) => postTo(options, to, prepared, post),
      );
    },
    edit(copy, destination, { payload }) {
      const message = payload as Payload;
      return attempt(
        { kind: 'edit', copy },
        () => outgoing(message, copy.form, destination),
        async (prepared) => {
          const hasPicture = !isDigest(message) && message.picture !== null;
          await editCopy(sender, copy, prepared, hasPicture);
          return { kind: 'delivered', copy };
        },
      );
    },
    remove: (copy) =>
      attempt(
        { kind: 'remove' },
        () => copy,
        async ({ chat, message }) => {
          await sender.api.deleteMessage(chat, Number(message));
          return { kind: 'removed' };
        },
      ),
    ...telegramPins(sender),
    canRemove,
    probe: () => answers(sender),
  };
}

/** Telegram deletes in channels and supergroups at any age, in private chats and basic groups for 48 hours. */
function canRemove(copy: CopyReference, destination: Destination, now: number): boolean {
  switch (destination.kind) {
    case 'telegram-channel':
    case 'telegram-supergroup':
    case 'telegram-topic':
      return true;
    default:
      return now - copy.postedAt < DELETABLE_FOR_MS - DELETION_MARGIN_MS;
  }
}

async function postTo(
  { sender, paidBroadcast }: TelegramMessengerOptions,
  to: Destination,
  message: OutgoingMessage,
  { replyTo, silent }: PostOptions,
): Promise<Outcome> {
  const { chat, thread } = to.address;
  const sent = await sendMessage(
    sender,
    { chat, thread, replyTo: replyTo?.chat === chat ? replyTo.message : null, silent, paid: paidBroadcast },
    message,
  );
  const copy: CopyReference = {
    chat: String(sent.chat.id),
    thread,
    message: String(sent.message_id),
    form: message.photo === null ? 'text' : 'photo',
    postedAt: sent.date * 1000,
  };
  return { kind: 'delivered', copy };
}

async function editCopy(
  sender: Sender,
  copy: CopyReference,
  message: OutgoingMessage,
  hasPicture: boolean,
): Promise<void> {
  const { photo } = message;
  if (photo === null) return editText(sender, copy, message);
  try {
    await editPhoto(sender, copy, { ...message, photo });
  } catch (error) {
    // Where even the neutral picture is refused, the words at least have to be right.
    if (hasPicture || !isPictureRefused(error)) throw error;
    await editCaption(sender, copy, message);
  }
}

function isPictureRefused(error: unknown): boolean {
  const outcome = outcomeOf(error, { kind: 'post' });
  return outcome.kind === 'rejected' && outcome.fault === 'picture';
}

/** Links need the bot's name; in a private chat there are none. */
function digestTo(
  digest: DigestMessage,
  { kind }: Destination,
  username: () => Promise<string>,
): OutgoingMessage | Promise<OutgoingMessage> {
  if (kind === 'telegram-private') return digestFor(digest, kind, null);
  return username().then((botName) => digestFor(digest, kind, botName));
}

/** A promise only where there is something to ask for: most messages have no button, and a thousand a second leave. */
function outgoingOf(
  brief: BriefMessage,
  form: CopyForm,
  to: Destination,
  username: () => Promise<string>,
): OutgoingMessage | Promise<OutgoingMessage> {
  const piece = form === 'photo' ? brief.caption : brief.text;
  const message: OutgoingMessage = {
    text: brief.format === 'html' ? piece.html : piece.plain,
    format: brief.format,
    preview: brief.preview,
    photo: form === 'photo' ? (brief.picture ?? { kind: 'neutral' }) : null,
    keyboard: null,
  };
  if (!piece.cut || brief.format !== 'html') return message;
  return readMore(brief, to, username).then((keyboard) => ({ ...message, keyboard }));
}

/** In a private chat the answer comes there; elsewhere the button opens a private chat, so that nobody else is disturbed. */
async function readMore(
  { readMore: { number, label, follow } }: BriefMessage,
  { kind }: Destination,
  username: () => Promise<string>,
) {
  if (kind !== 'telegram-private') {
    return inlineKeyboard([[{ label, url: briefLink(await username(), number) }]]);
  }
  const read: Button = { label, action: { kind: 'read', number } };
  const beside: Button[] =
    follow === undefined ? [] : [{ label: follow, action: { kind: 'follow', number } }];
  return inlineKeyboard([[read, ...beside]]);
}

/** What fails while a message is being prepared was never sent, whatever the network did. */
async function attempt<T>(
  kind: Attempt,
  prepare: () => T | Promise<T>,
  request: (prepared: T) => Promise<Outcome>,
): Promise<Outcome> {
  let prepared: T;
  try {
    const preparing = prepare();
    prepared = preparing instanceof Promise ? await preparing : preparing;
  } catch (error) {
    const outcome = outcomeOf(error, kind);
    return outcome.kind === 'uncertain' ? { kind: 'unreachable', cause: outcome.cause } : outcome;
  }
  try {
    return await request(prepared);
  } catch (error) {
    return outcomeOf(error, kind);
  }
}

/** A refusal is an answer too: the platform is there. */
async function answers({ api }: Sender): Promise<boolean> {
  try {
    await api.getMe();
    return true;
  } catch (error) {
    return error instanceof GrammyError && error.error_code < 500;
  }
}
