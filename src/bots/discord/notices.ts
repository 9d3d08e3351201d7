import { Routes } from 'discord.js';
import type { AnswerGate, Plainness } from '../../feed/delivery/messenger.js';
import { FeedError } from '../../feed/errors.js';
import type { Log } from '../../feed/log.js';
import type { Notice, NoticePlace, Notices } from '../notices.js';
import { type AnswerChannel, type Answered, persist } from './answer.js';
import { toRequest } from './message.js';
import { causeOf } from './outcome.js';
import { renderReply } from './render-reply.js';

const STEPS: readonly Plainness[] = ['full', 'no-picture', 'plain'];

export interface NoticeOptions extends Omit<AnswerChannel, 'onRetry'> {
  readonly gate: AnswerGate;
  readonly log: Log;
}

/** Messages of ours in Discord's channels. Of a notice that takes several messages the first is posted. */
export function createNotices(options: NoticeOptions): Notices {
  const { rest, log } = options;
  return {
    async post({ address }, notice) {
      let message: string | null = null;
      const outcome = await send(options, address.chat, 'post', notice, async (request) => {
        const posted = await rest.post(Routes.channelMessages(address.chat), request);
        message = (posted as { readonly id: string }).id;
      });
      if (outcome.kind !== 'done') log.warn({ outcome }, 'Discord did not take a notice.');
      return message === null ? null : { message, form: 'text' };
    },
    async edit({ address }, posted, notice) {
      const route = Routes.channelMessage(address.chat, posted.message);
      const outcome = await send(options, address.chat, 'edit', notice, (request) =>
        rest.patch(route, request),
      );
      if (outcome.kind !== 'done') log.warn({ outcome }, 'Discord did not take the edit of a notice.');
      return outcome.kind === 'done';
    },
  };
}

/** What Discord refuses is sent again with less in it. */
async function send(
  options: NoticeOptions,
  chat: NoticePlace['address']['chat'],
  kind: 'post' | 'edit',
  notice: Notice,
  request: (message: Awaited<ReturnType<typeof toRequest>>) => Promise<unknown>,
): Promise<Answered> {
  const onRetry: AnswerChannel['onRetry'] = (afterMs, scope) =>
    options.gate.close({ chat: scope === 'bot' ? null : chat, afterMs });
  let outcome: Answered = { kind: 'rejected', fault: 'other', reason: 'not sent' };
  for (const plainness of STEPS) {
    const [first] = renderReply(notice, plainness);
    if (first === undefined) return outcome;
    try {
      const message = await toRequest(first, options.loadPicture);
      const admitted = async () => {
        const permit = await options.gate.admit({ chat, group: false, kind });
        const made = await request(message);
        permit.answered();
        return made;
      };
      outcome = await persist({ ...options, onRetry }, admitted, kind === 'edit');
    } catch (error) {
      if (!(error instanceof FeedError)) throw error;
      outcome = { kind: 'rejected', fault: 'picture', reason: causeOf(error) };
    }
    if (outcome.kind !== 'rejected') return outcome;
  }
  return outcome;
}
