import { GrammyError, HttpError } from 'grammy';
import { describe, expect, it } from 'vitest';
import { type Attempt, outcomeOf } from '../../../src/bots/telegram/outcome.js';
import { TransportError } from '../../../src/bots/telegram/transport.js';
import type { CopyReference } from '../../../src/feed/delivery/delivery.js';

const copy: CopyReference = { chat: '-5', thread: null, message: '7', form: 'text', postedAt: 0 };
const post: Attempt = { kind: 'post' };
const edit: Attempt = { kind: 'edit', copy };
const remove: Attempt = { kind: 'remove' };

function answer(code: number, description: string, parameters = {}): GrammyError {
  return new GrammyError(
    'Call failed!',
    { ok: false, error_code: code, description, parameters },
    'sendMessage',
    {},
  );
}

describe('a definite refusal', () => {
  it.each([
    ['Forbidden: bot was blocked by the user', 'blocked'],
    ['Forbidden: user is deactivated', 'deactivated'],
    ['Forbidden: bot was kicked from the supergroup chat', 'kicked'],
    ['Forbidden: bot was kicked from the channel chat', 'kicked'],
    ['Forbidden: bot is not a member of the channel chat', 'left'],
    ['Forbidden: the group chat was deleted', 'deleted'],
    ["Forbidden: bot can't initiate conversation with a user", 'unreachable'],
  ])('%s means that nothing can be sent there any more', (description, reason) => {
    expect(outcomeOf(answer(403, description), post)).toEqual({ kind: 'gone', reason });
  });

  it('of a kind never seen parks nobody at once', () => {
    const outcome = outcomeOf(answer(403, 'Forbidden: something new'), post);
    expect(outcome).toEqual({ kind: 'refused-here', reason: 'Forbidden: something new' });
  });
});

describe('a refusal that somebody there can change', () => {
  it.each([
    'chat not found',
    'message thread not found',
    'TOPIC_CLOSED',
    'not enough rights to send text messages to the chat',
    'need administrator rights in the channel chat',
    'CHAT_RESTRICTED',
    'CHAT_WRITE_FORBIDDEN',
  ])('%s is no reason to park at once', (words) => {
    const reason = `Bad Request: ${words}`;
    expect(outcomeOf(answer(400, reason), post)).toEqual({ kind: 'refused-here', reason });
  });
});

describe('a refusal of the message itself', () => {
  it.each([
    ["can't parse entities: Unsupported start tag", 'text'],
    ['message is too long', 'text'],
    ['message caption is too long', 'text'],
    ['BUTTON_DATA_INVALID', 'text'],
    ["inline keyboard button URL 'x' is invalid: Wrong HTTP URL", 'text'],
    ['wrong file identifier/HTTP URL specified', 'picture'],
    ['failed to get HTTP URL content', 'picture'],
    ['wrong type of the web page content', 'picture'],
    ['PHOTO_INVALID_DIMENSIONS', 'picture'],
    ['something new', 'other'],
  ])('%s is the fault of: %s', (words, fault) => {
    const reason = `Bad Request: ${words}`;
    expect(outcomeOf(answer(400, reason), post)).toEqual({ kind: 'rejected', fault, reason });
  });
});

describe('what an edit or a removal finds', () => {
  it('is right already when nothing is modified', () => {
    const words = 'Bad Request: message is not modified: specified new message content is the same';
    expect(outcomeOf(answer(400, words), edit)).toEqual({ kind: 'delivered', copy });
  });

  it('may be gone', () => {
    expect(outcomeOf(answer(400, 'Bad Request: message to edit not found'), edit)).toEqual({
      kind: 'missing',
    });
    expect(outcomeOf(answer(400, 'Bad Request: message to delete not found'), remove)).toEqual({
      kind: 'removed',
    });
  });

  it('may not be deletable any more', () => {
    const outcome = outcomeOf(answer(400, "Bad Request: message can't be deleted for everyone"), remove);
    expect(outcome).toMatchObject({ kind: 'rejected', fault: 'other' });
  });
});

describe('what the platform asks for', () => {
  it('is to wait, in seconds', () => {
    const outcome = outcomeOf(answer(429, 'Too Many Requests: retry after 7', { retry_after: 7 }), post);
    expect(outcome).toEqual({ kind: 'retry', afterMs: 7000, scope: 'chat' });
  });

  it('is to write to the supergroup that a group became', () => {
    const error = answer(400, 'Bad Request: group chat was upgraded to a supergroup chat', {
      migrate_to_chat_id: -1_000_000_000_077,
    });
    expect(outcomeOf(error, post)).toEqual({
      kind: 'moved',
      to: { platform: 'telegram', chat: '-1000000000077', thread: null },
    });
  });

  it('is another token', () => {
    expect(outcomeOf(answer(401, 'Unauthorized'), post)).toEqual({ kind: 'unauthorized' });
  });

  it('is another method where a server does not have this one, which stops nobody', () => {
    expect(outcomeOf(answer(404, 'Not Found'), post)).toMatchObject({ kind: 'rejected', fault: 'other' });
  });
});

describe('what nobody answered', () => {
  it.each(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT'])(
    'was never sent: %s',
    (code) => {
      const error = new HttpError('Network request failed!', new TransportError(code, 'failed'));
      expect(outcomeOf(error, post)).toEqual({ kind: 'unreachable', cause: code });
    },
  );

  it.each(['ECONNRESET', 'UND_ERR_SOCKET', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT', 'BAD_ANSWER'])(
    'may have arrived: %s',
    (code) => {
      const error = new HttpError('Network request failed!', new TransportError(code, 'failed'));
      expect(outcomeOf(error, post)).toEqual({ kind: 'uncertain', cause: code });
    },
  );

  it('may have arrived when the platform itself failed', () => {
    expect(outcomeOf(answer(502, 'Bad Gateway'), post)).toEqual({ kind: 'uncertain', cause: '502' });
  });

  it('may have arrived when grammY gave up waiting or nobody knows what failed', () => {
    expect(outcomeOf(new HttpError('failed', new Error('timed out after 30 seconds')), post).kind).toBe(
      'uncertain',
    );
    expect(outcomeOf(new RangeError('odd'), post)).toEqual({ kind: 'uncertain', cause: 'RangeError' });
  });
});
