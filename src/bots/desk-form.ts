import type { Desk } from '../feed/desk.js';
import { MAX_BIOGRAPHY_LENGTH, MAX_CONTACT_LENGTH } from '../feed/keeping-desks.js';
import type { Language } from '../feed/language.js';
import { MAX_NAME_LENGTH } from '../feed/topic-fields.js';
import type { DeskField, Form } from './reply.js';

/** The longest address that is read. */
const MAX_ADDRESS_LENGTH = 1000;

const MAX_LENGTH: Readonly<Record<DeskField, number>> = {
  add: MAX_NAME_LENGTH,
  rename: MAX_NAME_LENGTH,
  biography: MAX_BIOGRAPHY_LENGTH,
  contact: MAX_CONTACT_LENGTH,
  avatar: MAX_ADDRESS_LENGTH,
};

/** The form for what is typed about a desk; null for a new one. */
export function deskForm(language: Language, field: DeskField, desk: Desk | null): Form {
  const args = { desk: desk?.name ?? '' };
  return {
    submit: { kind: 'desk', field, deskId: desk?.id ?? 0 },
    title: language.say(`form-desk-${field}`, args),
    fields: [
      {
        // Where a picture may be the answer, the field has the name that says so.
        name: field === 'avatar' ? 'picture' : 'words',
        label: language.say(`form-desk-${field}-label`),
        question: language.say(`form-desk-${field}-question`, args),
        long: false,
        required: field === 'add' || field === 'rename' || field === 'avatar',
        maxLength: MAX_LENGTH[field],
        value: desk === null ? '' : presentValue(field, desk),
      },
    ],
  };
}

function presentValue(field: DeskField, desk: Desk): string {
  switch (field) {
    case 'add':
      return '';
    case 'rename':
      return desk.name;
    case 'biography':
      return desk.biography ?? '';
    case 'contact':
      return desk.contact ?? '';
    case 'avatar':
      return desk.avatar?.kind === 'web' ? desk.avatar.url : '';
  }
}
