import type { Update } from 'grammy/types';
import type { Store } from '../../feed/ports.js';
import { type Handling, handleUpdate } from './handle-update.js';
import { type Heard, readUpdate } from './read-update.js';
import { reasonOf } from './reason.js';

export interface InterruptedHandling extends Handling {
  readonly store: Pick<Store, 'newsroom'>;
}

/**
 * Deals with an update that an earlier process began and did not finish. Nobody knows how far it came, so that what a
 * person did is not done again: the person is told instead. What happened to a place is entered again, which changes
 * nothing where it had been entered. Never throws: what fails is logged.
 */
export async function handleInterrupted(handling: InterruptedHandling, update: Update): Promise<void> {
  const { listener, log } = handling;
  const fields = { bot: listener.botId, update: update.update_id };
  try {
    const heard = readUpdate(update, listener);
    switch (heard?.kind) {
      case undefined:
      // Nobody waits for cards any more.
      case 'inquiry':
      // Never noted: see TakenUpdates.
      case 'reacted':
      case 'sent-card':
        return;
      case 'command':
      case 'said':
      case 'press':
        log.warn(fields, 'The end of an earlier process interrupted what somebody did; they are told.');
        return await tell(handling, heard);
      case 'place-added':
      case 'place-lost':
      case 'place-moved':
        return await handleUpdate(handling, update);
    }
  } catch (error) {
    log.error({ ...fields, reason: reasonOf(error) }, 'An interrupted update failed.');
  }
}

type Deed = Extract<Heard, { readonly kind: 'command' | 'said' | 'press' }>;

async function tell({ store, switchboard, answers }: InterruptedHandling, heard: Deed): Promise<void> {
  // Whoever replies to a post of a channel may have meant nothing by it, and everybody would read what we say.
  if (heard.kind === 'said' && heard.place.kind === 'telegram-channel') return;
  const caller = heard.kind === 'press' ? heard.caller : heard.call.caller;
  const member = await store.newsroom.findMember({ platform: 'telegram', userId: caller.userId });
  const id = member === null ? 'telegram-interrupted' : 'telegram-interrupted-newsroom';
  const text = (await switchboard.languageFor(caller)).say(id);
  await answers.send(heard.place, { kind: 'notice', text, buttons: [] });
}
