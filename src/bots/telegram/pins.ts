import type { CopyReference } from '../../feed/delivery/delivery.js';
import type { Messenger } from '../../feed/delivery/messenger.js';
import { type PinOutcome, toPinOutcome } from '../../feed/delivery/pin-outcome.js';
import { outcomeOf } from './outcome.js';
import type { Sender } from './send-message.js';

type Place = Pick<CopyReference, 'chat' | 'message'>;

/**
 * Pins copies and takes the pins off: by the right to pin in a group, to edit messages in a channel
 * (https://core.telegram.org/bots/api#pinchatmessage).
 */
export function telegramPins({ api }: Sender): Pick<Messenger, 'pin' | 'unpin'> {
  return {
    pin: ({ chat, message }: Place) =>
      attempt(() => api.pinChatMessage(chat, Number(message), { disable_notification: true })),
    unpin: ({ chat, message }: Place) => attempt(() => api.unpinChatMessage(chat, Number(message))),
  };
}

async function attempt(request: () => Promise<unknown>): Promise<PinOutcome> {
  try {
    await request();
    return { kind: 'done' };
  } catch (error) {
    return toPinOutcome(outcomeOf(error, { kind: 'post' }));
  }
}
