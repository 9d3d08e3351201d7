import type { Language } from '../feed/language.js';
import type { Topic } from '../feed/topic.js';
import { colourText, MAX_NAME_LENGTH } from '../feed/topic-fields.js';
import type { Form, FormAction, FormField } from './reply.js';

type Field = Extract<FormAction, { kind: 'topic' }>['field'];

/** The name, a word to type and an emoji. */
const MAX_ADDED_LENGTH = 2 * MAX_NAME_LENGTH;

/** The form for what is typed about a topic; null for a new one. */
export function topicForm(language: Language, field: Field, topic: Topic | null): Form {
  const args = { topic: topic?.name ?? '' };
  return {
    submit: { kind: 'topic', field, topicId: topic?.id ?? 0 },
    title: language.say(`form-topic-${field}`, args),
    fields: [
      {
        // One of another name would be taken for the field of a brief, which has rules of its own.
        name: 'words',
        label: language.say(`form-topic-${field}-label`),
        question: language.say(`form-topic-${field}-question`, args),
        long: false,
        required: field === 'add' || field === 'rename' || field === 'name',
        maxLength: MAX_ADDED_LENGTH,
        value: topic === null ? '' : presentValue(field, topic),
      } satisfies FormField,
    ],
  };
}

function presentValue(field: Field, topic: Topic): string {
  switch (field) {
    case 'rename':
      return topic.name;
    case 'emoji':
      return topic.emoji ?? '';
    case 'colour':
      return topic.colour === null ? '' : colourText(topic.colour);
    case 'add':
    case 'name':
      return '';
  }
}
