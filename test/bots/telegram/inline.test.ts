import { expect, it } from 'vitest';
import type { BriefCards } from '../../../src/bots/switchboard.js';
import type { AnswerGate } from '../../../src/feed/delivery/messenger.js';
import { briefView } from './brief-view.js';
import { openGate, openStage, type StageOptions } from './stage.js';

const CARDS: BriefCards = {
  cards: [
    {
      item: { headline: 'Ferry sails', details: '#12 · 1 min read', summary: null },
      card: { kind: 'card', view: briefView({ headline: 'Ferry <sails> & stops' }), buttons: [] },
    },
  ],
  next: 7,
  hint: null,
};

async function openInline(options: StageOptions = {}) {
  const asked: { readonly words: string; readonly before: number | null }[] = [];
  const stage = await openStage({
    ...options,
    switchboard: {
      async findCards({ words, before }) {
        asked.push({ words, before });
        return CARDS;
      },
    },
  });
  stage.createBot().start();
  const ask = (query: string, offset = '') =>
    stage.control.inlineQuery({ user: stage.reader, query, offset });
  const answered = (id: string) =>
    new Promise<NonNullable<ReturnType<typeof stage.control.inlineAnswer>['answer']>>((resolve) => {
      const off = stage.telegram.on((event) => {
        if (event.kind !== 'inline-answered' || event.query.id !== id || event.query.answer === null) return;
        off();
        resolve(event.query.answer);
      });
    });
  return { ...stage, ask, answered, asked };
}

it('asks for what was typed and where the last answer ended, and says where the next begins', async () => {
  const { ask, answered, asked } = await openInline();
  const answer = await answered(ask('ferry', '31').id);
  expect(asked).toEqual([{ words: 'ferry', before: 31 }]);
  expect(answer).toMatchObject({ nextOffset: '7', isPersonal: true, results: [{ title: 'Ferry sails' }] });
});

it('takes an offset that it never gave for none', async () => {
  const { ask, answered, asked } = await openInline();
  await answered(ask('ferry', 'x1').id);
  expect(asked).toEqual([{ words: 'ferry', before: null }]);
});

it('counts as one of the bot’s requests, and closes the bot for as long as Telegram asks', async () => {
  const admitted: Parameters<AnswerGate['admit']>[0][] = [];
  const closed: Parameters<AnswerGate['close']>[0][] = [];
  const answers: AnswerGate = {
    admit: (answer) => {
      admitted.push(answer);
      return openGate.admit(answer);
    },
    close: (scope) => void closed.push(scope),
  };
  const { ask, telegram, log } = await openInline({ bot: { answers } });
  telegram.faults.add({
    methods: ['answerInlineQuery'],
    fault: { kind: 'too-many', retryAfterS: 7 },
    times: 1,
  });
  ask('ferry');
  await log.said(/Cards could not be offered/);
  expect(admitted).toEqual([{ chat: '', group: false, kind: 'edit' }]);
  expect(closed).toEqual([{ chat: null, afterMs: 7000 }]);
});

it('offers the cards without markup where Telegram refuses it', async () => {
  const { ask, answered, telegram } = await openInline();
  telegram.faults.add({
    methods: ['answerInlineQuery'],
    fault: { kind: 'refuse', status: 400, code: 400, text: "Bad Request: can't parse entities" },
    times: 1,
  });
  const [result] = (await answered(ask('ferry').id)).results;
  expect(result?.content).toMatchObject({ entities: [] });
  expect(JSON.stringify(result?.content)).toContain('Ferry <sails> & stops');
});
