import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readPlainText } from '../../src/feed/text/from-plain-text.js';
import { translateBrief } from '../../src/feed/translating.js';
import { EDITOR, published } from '../support/briefs.js';
import { labelsOf, type Newsroom, openNewsroom, type Person, textOf, typed } from '../support/talk.js';

let newsroom: Newsroom;

beforeEach(async () => {
  newsroom = await openNewsroom();
  const { number } = await published(newsroom.feed);
  const changes = { headline: 'Пором знову ходить', text: readPlainText('Він вийшов із гавані.') };
  await translateBrief(newsroom.feed, EDITOR, { number, language: 'uk', changes });
});

afterEach(() => newsroom.close());

/** The same person with a platform set to another language. */
function speaking(person: Person, locale: string): Person {
  const caller = { ...person.caller, locale };
  const { switchboard } = newsroom;
  return {
    ...person,
    caller,
    type(line) {
      const [, name = '', rest = ''] = /^\/(\w+)\s?([\s\S]*)$/.exec(line) ?? [];
      const input = { kind: 'typed', typed: typed(rest) } as const;
      return switchboard.command({ caller, name, input, pictures: [], repliedTo: null });
    },
  };
}

describe('a brief in two languages', () => {
  it.each([
    ['uk-UA', 'Пором знову ходить', 'The ferry to Aldersund'],
    ['en-GB', 'The ferry to Aldersund', 'Пором'],
    ['it', 'The ferry to Aldersund', 'Пором'],
  ] as const)(
    'is read, listed, found and offered to send in the reader’s: %s',
    async (locale, own, other) => {
      const reader = speaking(await newsroom.person({ botName: 'wire_bot' }), locale);
      for (const line of ['/latest', '/read 1', '/search ferry', '/search гавані']) {
        const answer = textOf(await reader.type(line));
        expect(answer).toContain(own);
        expect(answer).not.toContain(other);
      }
      const { caller } = reader;
      const { cards } = await newsroom.switchboard.findCards({ caller, words: '', before: null });
      expect(cards.map(({ item, card }) => [item.headline, card.view.headline])).toEqual([
        [expect.stringContaining(own), expect.stringContaining(own)],
      ]);
    },
  );

  it('is read in a language that we do not speak ourselves', async () => {
    const changes = { headline: 'Il traghetto riparte', text: readPlainText('È partito.') };
    await translateBrief(newsroom.feed, EDITOR, { number: 1, language: 'it', changes });
    const reader = speaking(await newsroom.person(), 'it-CH');
    expect(textOf(await reader.type('/read 1'))).toContain('Il traghetto riparte');
    expect(labelsOf(await reader.type('/read 1'))).toContain('More like this');
  });

  it('is read in the language that the place asked for', async () => {
    const reader = await newsroom.person();
    await reader.type('/subscribe');
    await reader.press({ kind: 'settings', step: 'brief-language', placeId: 0, value: 'uk' });
    expect(textOf(await reader.type('/read 1'))).toContain('Пором знову ходить');
  });

  it('is offered by the headline that its readers read, and by either while they type', async () => {
    const reader = await newsroom.person({ platform: 'discord', kind: 'discord-direct' });
    const caller = { ...reader.caller, locale: 'uk' };
    const offered = (typedSoFar: string) =>
      newsroom.switchboard.complete({ caller, command: 'read', option: 'number', typed: typedSoFar });
    expect(await offered('пор')).toEqual([{ label: '#1 Пором знову ходить', value: 1 }]);
    expect(await offered('ferry')).toEqual([{ label: '#1 Пором знову ходить', value: 1 }]);
  });
});
