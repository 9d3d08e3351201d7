import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buttonId, formId, parseButtonId, parseFormId } from '../../../src/bots/discord/custom-id.js';
import { findTooLong, renderModal } from '../../../src/bots/discord/modal.js';
import { type Form, type FormAction, SETTINGS_FIELDS, TRANSLATION_FIELDS } from '../../../src/bots/reply.js';
import { readModal } from '../../../src/playground/discord/forms/modal-form.js';
import { hostileText } from './hostile-views.js';

const formAction: fc.Arbitrary<FormAction> = fc.oneof(
  fc.constant<FormAction>({ kind: 'post' }),
  fc.record({
    kind: fc.constant('edit' as const),
    number: fc.integer({ min: 1, max: 999_999_999 }),
    field: fc.constantFrom('all', 'headline', 'text', 'topics', 'link', 'picture'),
  }),
  fc.record(
    {
      kind: fc.constant('translate' as const),
      number: fc.nat(),
      field: fc.constantFrom(...TRANSLATION_FIELDS),
      language: fc.constantFrom('', 'uk', 'zh-Hant-TW', 'x'.repeat(35)),
      since: fc.nat(),
    },
    { requiredKeys: ['kind', 'number', 'field', 'language'] },
  ),
  fc.record({
    kind: fc.constant('settings' as const),
    placeId: fc.nat(),
    field: fc.constantFrom(...SETTINGS_FIELDS),
  }),
  fc.record({
    kind: fc.constant('change' as const),
    number: fc.integer({ min: 1, max: 999_999_999 }),
    change: fc.constantFrom('update', 'correct', 'refile', 'retract'),
  }),
);

describe('the id of a form', () => {
  it('says what is done with the answers', () => {
    fc.assert(
      fc.property(formAction, (action) => {
        const id = formId(action);
        expect(id.length).toBeLessThanOrEqual(100);
        expect(parseFormId(id)).toEqual(action);
      }),
    );
  });

  it.each([
    '',
    'f:',
    'f:edit:12',
    'f:edit:x:text',
    'f:edit:12:everything',
    'f:change:12:text',
    'b0:1l',
    'f:post ',
  ])('is none of ours when it is %j', (id) => expect(parseFormId(id)).toBeNull());
});

describe('the id of a button', () => {
  it('differs for the same action at another place in the message', () => {
    expect(buttonId({ kind: 'latest' }, 0)).not.toBe(buttonId({ kind: 'latest' }, 1));
    expect(parseButtonId(buttonId({ kind: 'latest' }, 24))).toEqual({ kind: 'latest' });
  });

  it.each(['', 'b0:', 'b0:zzz', '1l', 'b0:9l', 'f:post'])('is none of ours when it is %j', (id) => {
    expect(parseButtonId(id)).toBeNull();
  });
});

const form: fc.Arbitrary<Form> = fc.record({
  submit: formAction,
  title: hostileText(6),
  fields: fc
    .array(
      fc.record({
        label: hostileText(6),
        question: hostileText(6),
        long: fc.boolean(),
        required: fc.boolean(),
        maxLength: fc.integer({ min: 1, max: 20_000 }),
        value: hostileText(6),
      }),
      { minLength: 1, maxLength: 5 },
    )
    .map((fields) => fields.map((field, index) => ({ ...field, name: `field${index}` }))),
});

describe('a modal', () => {
  it('is accepted by Discord whatever the form holds, and proposes each present value whole', () => {
    fc.assert(
      fc.property(form, (given) => {
        fc.pre(findTooLong(given) === null);
        const modal = readModal({ data: JSON.parse(JSON.stringify(renderModal(given))) });
        expect(modal.components).toHaveLength(given.fields.length);
        for (const [index, { component }] of modal.components.entries()) {
          const value = renderModal(given).components[index];
          expect(component?.value ?? '').toBe(
            (value as { component: { value?: string } }).component.value ?? '',
          );
        }
      }),
      { numRuns: 80 },
    );
  });

  it('holds a value of exactly as much as Discord takes', () => {
    const field = {
      name: 'text',
      label: 'Text',
      question: '',
      long: true,
      required: true,
      maxLength: 20_000,
    };
    const of = (value: string): Form => ({
      submit: { kind: 'post' },
      title: 'Post',
      fields: [{ ...field, value }],
    });
    expect(findTooLong(of('x'.repeat(4_000)))).toBeNull();
    expect(findTooLong(of('x'.repeat(4_001)))?.name).toBe('text');
  });
});
