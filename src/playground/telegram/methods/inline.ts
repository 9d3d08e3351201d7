import { badRequest } from '../errors.js';
import type { InlineAnswer, InlineResult } from '../inline.js';
import { readReplyMarkup } from '../keyboard.js';
import type { Content } from '../model.js';
import { Parameters } from '../parameters.js';
import type { Call, Method } from './call.js';
import { readPhoto, readText } from './content.js';

/** https://core.telegram.org/bots/api#answerinlinequery and #inlinequeryresult */
const maxResults = 50;
const maxIdBytes = 64;
const maxCacheS = 24 * 60 * 60;
const defaultCacheS = 300;
/** Telegram does not say how long a query can be answered; its clients stop waiting within a minute. */
const answerableMs = 60_000;

export const inlineMethods = {
  answerInlineQuery: (call) => {
    const { world, bot, parameters } = call;
    const query = world.state.inlineQueries.get(parameters.text('inline_query_id') ?? '');
    const answer: InlineAnswer = {
      results: readResults(call),
      button: readButton(parameters),
      nextOffset: parameters.text('next_offset') ?? '',
      isPersonal: parameters.flag('is_personal'),
      cacheTimeS: Math.min(Math.max(parameters.integer('cache_time') ?? defaultCacheS, 0), maxCacheS),
    };
    if (!query || query.botId !== bot.id || world.now() - query.at > answerableMs) {
      throw badRequest('query is too old and response timeout expired or query ID is invalid');
    }
    query.answer = answer;
    world.announce(() => ({ kind: 'inline-answered', query: { ...query } }));
    return true;
  },
} satisfies Record<string, Method>;

function readResults(call: Call): readonly InlineResult[] {
  const value = call.parameters.json('results', 'inline query results');
  if (!Array.isArray(value)) throw badRequest('expected an Array of inline query results');
  if (value.length > maxResults) throw badRequest('RESULTS_TOO_MUCH');
  const results = value.map((item: unknown) => readResult(call, item));
  if (new Set(results.map(({ id }) => id)).size < results.length) throw badRequest('RESULT_ID_DUPLICATE');
  return results;
}

/** Articles and photos; other kinds do not exist in this world. */
function readResult(call: Call, value: unknown): InlineResult {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw unreadable('expected an Object');
  }
  const fields = new Parameters({ ...value });
  const id = fields.text('id') ?? '';
  if (id === '' || Buffer.byteLength(id) > maxIdBytes) throw badRequest('RESULT_ID_INVALID');
  const title = fields.text('title') ?? '';
  return {
    id,
    title,
    description: fields.text('description') ?? '',
    content: readContent(call, fields, title),
    keyboard: readReplyMarkup(fields).inline,
  };
}

function readContent(call: Call, fields: Parameters, title: string): Content {
  const type = fields.text('type') ?? '';
  const written = fields.json('input_message_content', 'input message content');
  if (type === 'article' && title === '') throw badRequest('ARTICLE_TITLE_EMPTY');
  if (typeof written === 'object' && written !== null) {
    const text = new Parameters({ ...written });
    const { message_text, ...others } = text.values;
    return readText({ ...call, parameters: new Parameters({ ...others, text: message_text }) });
  }
  if (type !== 'photo') {
    throw unreadable(
      type === 'article' ? 'Input message content is not specified' : 'Unsupported type specified',
    );
  }
  const photo = fields.text('photo_file_id') ?? fields.text('photo_url');
  return readPhoto({ ...call, parameters: new Parameters({ ...fields.values, photo }) });
}

function readButton(parameters: Parameters): InlineAnswer['button'] {
  const value = parameters.json('button', 'inline query results button');
  if (typeof value !== 'object' || value === null) return null;
  const fields = new Parameters({ ...value });
  const startParameter = fields.text('start_parameter') ?? '';
  if (!/^[\w-]{1,64}$/.test(startParameter)) throw badRequest('START_PARAM_INVALID');
  return { text: fields.text('text') ?? '', startParameter };
}

function unreadable(reason: string) {
  return badRequest(`can't parse InlineQueryResult: ${reason}`);
}
