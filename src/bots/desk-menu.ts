import type { Desk } from '../feed/desk.js';
import type { DeskStep } from './action.js';
import { inRows } from './button-rows.js';
import type { Conversation } from './command.js';
import type { Button, ListItem, Reply } from './reply.js';

/** Desks with a button: four rows of four, of the five rows that Discord holds. A newsroom with more of them types names. */
const WITH_BUTTON = 16;
const IN_A_ROW = 4;

/** Every desk in its order, each with a button that opens it. @param remark What was just done, or null. */
export async function deskList(talk: Conversation, remark: string | null): Promise<Reply> {
  const { language, feed } = talk;
  const desks = await feed.store.desks.findDesks();
  const open = desks.slice(0, WITH_BUTTON).map(({ id, name }) => step(name, 'open', id));
  return {
    kind: 'list',
    editsItself: true,
    title: language.say('desk-list-title', { count: desks.length }),
    items: desks.map((desk) => listItem(talk, desk)),
    footer: remark ?? language.say('desk-list-how'),
    buttons: [...inRows(open, IN_A_ROW), [step(language.say('button-desk-add'), 'add', 0, 'primary')]],
  };
}

/** One desk with all that can be done with it. @param remark What was just done, or null. */
export function deskCard(talk: Conversation, desk: Desk, remark: string | null): Reply {
  const { language } = talk;
  const say = (label: string, to: DeskStep) => step(language.say(label), to, desk.id);
  const noAvatar = desk.avatar === null ? [] : [say('button-no-avatar', 'no-avatar')];
  return {
    kind: 'list',
    editsItself: true,
    title: desk.name,
    items: [listItem(talk, desk)],
    footer: remark,
    buttons: [
      [
        say('button-rename', 'rename'),
        say('button-biography', 'biography'),
        say('button-contact', 'contact'),
      ],
      [say('button-avatar', 'avatar'), ...noAvatar, say('button-up', 'up'), say('button-down', 'down')],
      [say('button-retire', 'retire'), step(language.say('button-all-desks'), 'list', 0)],
    ],
  };
}

/** Asks before a desk ends. */
export function confirmRetirement({ language }: Conversation, { id, name }: Desk): Reply {
  return {
    kind: 'list',
    editsItself: true,
    title: language.say('desk-retire-title', { desk: name }),
    items: [],
    footer: language.say('desk-retire-warning', { desk: name }),
    buttons: [
      [
        step(language.say('button-retire-now'), 'retire-now', id, 'danger'),
        step(language.say('button-back'), 'open', id),
      ],
    ],
  };
}

function listItem({ language }: Conversation, { name, biography, contact, avatar }: Desk): ListItem {
  const picture = avatar === null ? [] : [language.say('desk-has-avatar')];
  return {
    headline: name,
    details: [contact, ...picture].filter((part) => part !== null).join(' · ') || language.say('desk-plain'),
    summary: biography,
  };
}

function step(label: string, to: DeskStep, deskId: number, tone?: 'primary' | 'danger'): Button {
  const action = { kind: 'desk', step: to, deskId } as const;
  return tone === undefined ? { label, action } : { label, action, tone };
}
