import { Field, Form } from './form.js';

/** An entry of the list that a person gets while typing an option. */
export interface WireAutocompleteChoice {
  readonly name: string;
  readonly value: string | number;
}

/** The kind of a first answer. Throws 50035 when it is none of the allowed ones. */
export function readCallbackType(body: unknown, allowed: readonly number[]): number {
  const form = new Form();
  const type = new Field(form, body).get('type').choice(allowed, true);
  form.check();
  return type ?? 0;
}

/** The flags of a deferred answer. */
export function readCallbackFlags(body: unknown): number {
  const form = new Form();
  const flags = new Field(form, body).get('data').get('flags').integer({ min: 0 });
  form.check();
  return flags ?? 0;
}

/** The choices offered while an option is typed: at most 25 of at most 100 characters. Throws 50035. */
export function readAutocompleteChoices(body: unknown): WireAutocompleteChoice[] {
  const form = new Form();
  const choices = new Field(form, body)
    .get('data')
    .get('choices')
    .list({ max: 25 })
    .map((choice) => {
      choice.record();
      const value = choice.get('value');
      return {
        name: choice.get('name').text({ min: 1, max: 100, required: true }) ?? '',
        value:
          typeof value.value === 'number' ? value.value : (value.text({ max: 100, required: true }) ?? ''),
      };
    });
  form.check();
  return choices;
}
