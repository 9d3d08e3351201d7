import { type APIThreadChannel, type APIUser, type REST, Routes } from 'discord.js';
import type { CopyTools } from '../../feed/delivery/messenger.js';
import type { PinOutcome } from '../../feed/delivery/pin-outcome.js';
import { fitLine } from './fit-text.js';
import { hasCode } from './outcome.js';

/** discord.com/developers, "Start Thread from Message": a name of 1 to 100 characters. */
const MAX_THREAD_NAME = 100;

const NO_NAME = '…';

const UNKNOWN_CHANNEL = 10003;
const ALREADY_CROSSPOSTED = 40033;
const THREAD_EXISTS = 160004;

/** A thread's name from plain words. */
export function threadName(words: string): string {
  return fitLine(words, MAX_THREAD_NAME) || NO_NAME;
}

/** Opens a thread again that Discord archived for want of talk, so that a correction reaches it. */
export async function reopenThread(rest: REST, threadId: string): Promise<void> {
  await rest.patch(Routes.channel(threadId), { body: { archived: false } });
}

/**
 * What can be done with messages of ours that stand.
 * @param attempt Makes a request and says what came of it.
 */
export function createCopyTools(
  rest: REST,
  attempt: (request: () => Promise<unknown>) => Promise<PinOutcome>,
): CopyTools {
  let ourselves: Promise<string> | null = null;

  /** The bot's own id, asked for once. */
  function ownId(): Promise<string> {
    const asked = ourselves ?? (rest.get(Routes.user()) as Promise<APIUser>).then(({ id }) => id);
    ourselves = asked;
    asked.catch(() => {
      ourselves = null;
    });
    return asked;
  }

  return {
    crosspost: ({ chat, message }) =>
      attempt(() =>
        unlessDone(ALREADY_CROSSPOSTED, () => rest.post(Routes.channelMessageCrosspost(chat, message))),
      ),
    startThread: ({ chat, message }, name) =>
      attempt(() =>
        unlessDone(THREAD_EXISTS, () =>
          rest.post(Routes.threads(chat, message), { body: { name: threadName(name ?? '') } }),
        ),
      ),
    // A thread has the id of the message that it grew out of, and a post of a forum that of its first message.
    nameThread: ({ message }, name) =>
      attempt(() =>
        unlessDone(UNKNOWN_CHANNEL, async () => {
          const thread = (await rest.get(Routes.channel(message))) as APIThreadChannel;
          const wanted = threadName(name ?? '');
          if (thread.name === wanted || thread.owner_id !== (await ownId())) return;
          // An archived thread takes no other name.
          await rest.patch(Routes.channel(message), { body: { name: wanted, archived: false } });
        }),
      ),
  };
}

/** What was done already is done. */
async function unlessDone(code: number, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!hasCode(error, code)) throw error;
  }
}
