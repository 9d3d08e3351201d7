import {
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  type ModalSubmitInteraction,
  TextInputStyle,
} from 'discord.js';
import { cleanText } from '../../feed/text/clean-text.js';
import type { Form, FormField } from '../reply.js';
import { formId } from './custom-id.js';
import { fitLine } from './fit-text.js';

/** Discord's limits (discord.com/developers, "Modal" and "Text Input"). */
const MAX_TITLE = 45;
const MAX_LABEL = 45;
const MAX_LABEL_DESCRIPTION = 100;
const MAX_FIELDS = 5;
export const MAX_INPUT = 4000;

/**
 * The field whose present value a modal cannot hold, or null when all fit. Such a form must not be opened: what is sent
 * back would be the beginning only, and the rest would be lost.
 */
export function findTooLong(form: Form): FormField | null {
  return form.fields.find((field) => cleanText(field.value).length > MAX_INPUT) ?? null;
}

/** A form as a modal of one to five text inputs. */
export function renderModal(form: Form): APIModalInteractionResponseCallbackData {
  return {
    custom_id: formId(form.submit),
    title: fitLine(form.title, MAX_TITLE) || '…',
    components: form.fields.slice(0, MAX_FIELDS).map((field) => {
      const value = cleanText(field.value);
      const question = fitLine(field.question, MAX_LABEL_DESCRIPTION + 1);
      const isShort = question !== '' && question.length <= MAX_LABEL_DESCRIPTION;
      return {
        type: ComponentType.Label,
        label: fitLine(field.label, MAX_LABEL) || '…',
        ...(isShort && question !== field.label ? { description: question } : {}),
        component: {
          type: ComponentType.TextInput,
          custom_id: field.name,
          style: field.long ? TextInputStyle.Paragraph : TextInputStyle.Short,
          required: field.required,
          max_length: Math.min(Math.max(field.maxLength, value.length, 1), MAX_INPUT),
          ...(value ? { value } : {}),
        },
      };
    }),
  };
}

/** The answers of a modal by the names of its fields. */
export function readModal({ fields }: ModalSubmitInteraction): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [name, field] of fields.fields) {
    if (field.type === ComponentType.TextInput) values[name] = field.value;
  }
  return values;
}
