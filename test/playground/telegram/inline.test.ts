import { InlineKeyboard, InlineQueryResultBuilder } from 'grammy';
import { describe, expect, test } from 'vitest';
import { openStage, refusalOf } from './stage.js';

async function openInline() {
  const stage = await openStage();
  stage.control.createBot({ token: '700002:inline', username: 'cards_bot', isInline: true });
  const { Api } = await import('grammy');
  const api = new Api('700002:inline', { apiRoot: stage.url });
  const ask = (query: string, offset?: string) =>
    stage.control.inlineQuery({
      user: stage.reader,
      bot: 'cards_bot',
      query,
      ...(offset === undefined ? {} : { offset }),
    });
  return { ...stage, api, ask };
}

const bridge = () =>
  InlineQueryResultBuilder.article('brief-7', 'Bridge closed', {
    description: 'Take the ferry',
    reply_markup: new InlineKeyboard().text('Read', 'read:7'),
  }).text('<b>Bridge closed</b>', { parse_mode: 'HTML' });

describe('an inline query', () => {
  test('reaches the bot as it is typed, and shows what the bot offers', async () => {
    const { api, control, ask, reader } = await openInline();
    const { id } = ask('bridge');
    expect((await api.getUpdates()).at(-1)?.inline_query).toMatchObject({
      id,
      query: 'bridge',
      offset: '',
      from: { id: reader },
    });
    expect(control.inlineAnswer({ id }).answer).toBeNull();
    await api.answerInlineQuery(id, [bridge()], { cache_time: 5, is_personal: true, next_offset: '1' });
    expect(control.inlineAnswer({ id }).answer).toMatchObject({
      results: [{ id: 'brief-7', title: 'Bridge closed', description: 'Take the ferry' }],
      nextOffset: '1',
      cacheTimeS: 5,
      isPersonal: true,
    });
  });

  test('becomes a message of the person through the bot, which hears what was chosen and may change it', async () => {
    const { api, control, ask, reader } = await openInline();
    const chat = control.createChat({ kind: 'supergroup', title: 'Friends', owner: reader }).id;
    const { id } = ask('bridge');
    await api.answerInlineQuery(id, [bridge()]);
    const sent = control.chooseInlineResult({ id, resultId: 'brief-7', chat });
    expect(sent.message).toMatchObject({
      from: { id: reader },
      via_bot: { username: 'cards_bot' },
      text: 'Bridge closed',
      entities: [{ type: 'bold' }],
    });
    const chosen = (await api.getUpdates()).at(-1)?.chosen_inline_result;
    expect(chosen).toMatchObject({ result_id: 'brief-7', query: 'bridge', from: { id: reader } });
    const inlineId = chosen?.inline_message_id ?? '';
    control.press({ user: reader, chat, text: 'Read' });
    const press = (await api.getUpdates()).at(-1)?.callback_query;
    expect(press).toMatchObject({ inline_message_id: inlineId, data: 'read:7' });
    expect(press?.message).toBeUndefined();
    expect(await api.editMessageTextInline(inlineId, 'Bridge open again')).toBe(true);
    expect(control.messages({ chat }).at(-1)?.text).toBe('Bridge open again');
  });

  test('cannot be answered twice with one id, with too many results, or too late', async () => {
    const { api, ask, clock } = await openInline();
    const { id } = ask('x');
    const twice = await refusalOf(api.answerInlineQuery(id, [bridge(), bridge()]));
    expect(twice.description).toBe('Bad Request: RESULT_ID_DUPLICATE');
    const many = Array.from({ length: 51 }, (_, index) =>
      InlineQueryResultBuilder.article(`${index}`, 'x').text('x'),
    );
    expect((await refusalOf(api.answerInlineQuery(id, many))).description).toBe(
      'Bad Request: RESULTS_TOO_MUCH',
    );
    clock.now += 61_000;
    expect((await refusalOf(api.answerInlineQuery(id, [bridge()]))).description).toBe(
      'Bad Request: query is too old and response timeout expired or query ID is invalid',
    );
  });

  test('is not there for a bot whose inline mode is off', async () => {
    const { control, reader } = await openStage();
    expect(() => control.inlineQuery({ user: reader, query: 'x' })).toThrow('offers nothing');
  });
});
