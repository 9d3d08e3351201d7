import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DiscordError } from '../../../../src/playground/discord/errors.js';
import { readCommands } from '../../../../src/playground/discord/forms/command-form.js';
import { Field, Form, wireTime } from '../../../../src/playground/discord/forms/form.js';
import { readMessage } from '../../../../src/playground/discord/forms/message-form.js';
import { readModal } from '../../../../src/playground/discord/forms/modal-form.js';
import { Snowflakes, timeOfId } from '../../../../src/playground/discord/snowflake.js';

/** JSON values whose keys are often those that Discord knows, so that readers get far into them. */
const KEYS = [
  'content',
  'embeds',
  'title',
  'description',
  'fields',
  'name',
  'value',
  'footer',
  'image',
  'url',
  'components',
  'component',
  'type',
  'style',
  'custom_id',
  'label',
  'options',
  'choices',
  'allowed_mentions',
  'parse',
  'users',
  'data',
  'flags',
  'emoji',
  'attachments',
  'accessory',
  'name_localizations',
  'toString',
];
const { body } = fc.letrec((tie) => ({
  body: fc.oneof(
    { depthSize: 'large' },
    fc.constantFrom(null, '', '1', 1, 2, 4, 5, 17, 1 << 15, true, 'https://example.org'),
    fc.string(),
    fc.integer(),
    fc.array(tie('body'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...KEYS), tie('body'), { maxKeys: 8 }),
  ),
}));

describe('whatever is sent', () => {
  test.each([
    ['message', readMessage],
    ['modal', readModal],
    ['set of commands', readCommands],
  ] as const)('a %s is read or refused in Discord words', (_name, read) => {
    fc.assert(
      fc.property(body, (value) => {
        try {
          expect(read(value)).toBeTypeOf('object');
        } catch (error) {
          expect(error).toBeInstanceOf(DiscordError);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('a form', () => {
  test('all faults are reported together, each at its place', () => {
    const form = new Form();
    const root = new Field(form, { title: 'too long', list: [{ url: 'nowhere' }] });
    root.get('title').text({ max: 3 });
    root.get('missing').text({ required: true });
    for (const item of root.get('list').list()) item.get('url').url();
    expect(() => form.check()).toThrow(
      expect.objectContaining({
        errors: {
          title: { _errors: [{ code: 'BASE_TYPE_MAX_LENGTH', message: 'Must be 3 or fewer in length.' }] },
          missing: { _errors: [{ code: 'BASE_TYPE_REQUIRED', message: 'This field is required' }] },
          list: {
            '0': { url: { _errors: [{ code: 'URL_TYPE_INVALID_URL', message: 'Not a well formed URL.' }] } },
          },
        },
      }),
    );
  });

  test('times are written with microseconds and an offset', () => {
    expect(wireTime(Date.parse('2026-03-02T08:00:00.120Z'))).toBe('2026-03-02T08:00:00.120000+00:00');
  });
});

describe('ids', () => {
  test('they ascend whatever the clock does, and tell the time while it goes forward', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 4_000_000_000_000 }), { minLength: 1 }), (times) => {
        let now = 0;
        const ids = new Snowflakes(() => now);
        const dealt = times.map((time) => {
          now = time;
          return ids.next();
        });
        expect(dealt.every((id) => /^\d{17,20}$/.test(id))).toBe(true);
        expect(new Set(dealt).size).toBe(dealt.length);
        expect([...dealt].sort((a, b) => Number(BigInt(a) - BigInt(b)))).toEqual(dealt);
      }),
    );
    const at = Date.parse('2026-03-02T08:00:00Z');
    expect(timeOfId(new Snowflakes(() => at).next())).toBe(at);
  });
});
