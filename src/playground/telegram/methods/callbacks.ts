import { badRequest } from '../errors.js';
import type { Method } from './call.js';

/** https://core.telegram.org/bots/api#answercallbackquery */
const maxAnswerLength = 200;
/** Telegram does not say how long a query can be answered; its clients stop waiting within a minute. */
const answerableMs = 60_000;

export const callbackMethods = {
  answerCallbackQuery: ({ world, bot, parameters }) => {
    const text = parameters.text('text') ?? '';
    if (text.length > maxAnswerLength) throw badRequest('MESSAGE_TOO_LONG');
    const callback = world.state.callbacks.get(parameters.text('callback_query_id') ?? '');
    if (!callback || callback.botId !== bot.id || world.now() - callback.at > answerableMs) {
      throw badRequest('query is too old and response timeout expired or query ID is invalid');
    }
    callback.answer = {
      text: text === '' ? null : text,
      showAlert: parameters.flag('show_alert'),
      url: parameters.text('url') ?? null,
      at: world.now(),
    };
    world.announce(() => ({ kind: 'callback-answered', chat: callback.chatKey, callback: { ...callback } }));
    return true;
  },
} satisfies Record<string, Method>;
