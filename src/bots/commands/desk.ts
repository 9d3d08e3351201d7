import type { Picture } from '../../feed/brief.js';
import type { Desk } from '../../feed/desk.js';
import { FeedError } from '../../feed/errors.js';
import {
  addDesk,
  describeDesk,
  getDeskInUse,
  getDeskNamed,
  moveDesk,
  renameDesk,
  retireDesk,
} from '../../feed/keeping-desks.js';
import { checkRole } from '../../feed/permission.js';
import type { Action } from '../action.js';
import type { AttachedPicture } from '../caller.js';
import type { Attachments, Command, Conversation } from '../command.js';
import { deskForm } from '../desk-form.js';
import { confirmRetirement, deskCard, deskList } from '../desk-menu.js';
import type { Given } from '../given.js';
import type { Answers, DeskField, FormAction, Reply } from '../reply.js';
import { PICTURE_OPTION } from './options.js';

const TYPED_STEPS = ['rename', 'biography', 'contact', 'avatar', 'up', 'down', 'retire'] as const;
const STEPS = ['add', ...TYPED_STEPS] as const;

/** One use of the command about one desk: what stands after its name. */
interface DeskOrder {
  readonly desk: Desk;
  readonly words: string;
}

export const deskCommand: Command = {
  name: 'desk',
  description: 'command-desk',
  options: [
    { name: 'do', description: 'option-desk-do', kind: 'choice', required: false, choices: STEPS },
    { name: 'desk', description: 'option-desk-which', kind: 'text', required: false },
    { name: 'text', description: 'option-desk-text', kind: 'text', required: false },
    PICTURE_OPTION,
  ],
  audience: 'editor',
  async run(talk, given, attachments) {
    const step = STEPS.find((known) => known === given.words('do'));
    const named = given.words('desk');
    if (step === 'add') return await add(talk, given);
    if (named === null) {
      if (step !== undefined) throw usage();
      return await deskList(talk, null);
    }
    const order = await orderIn(talk, named, given.words('text'));
    if (step !== undefined) return await carryOut(talk, step, order, attachments);
    if (order.words !== '') throw usage();
    return deskCard(talk, order.desk, null);
  },
};

/** What a button of the menus does. */
export async function pressDesk(
  talk: Conversation,
  { step, deskId }: Extract<Action, { kind: 'desk' }>,
): Promise<Reply> {
  if (step === 'list') return await deskList(talk, null);
  if (step === 'add') return { kind: 'form', form: deskForm(talk.language, 'add', null) };
  const desk = await getDeskInUse(talk.feed.store, deskId);
  switch (step) {
    case 'open':
      return deskCard(talk, desk, null);
    case 'up':
    case 'down':
      return await move(talk, desk, step);
    case 'rename':
    case 'biography':
    case 'contact':
    case 'avatar':
      return { kind: 'form', form: deskForm(talk.language, step, desk) };
    case 'no-avatar':
      return await describe(talk, desk, { avatar: null });
    case 'retire':
      return await askToRetire(talk, desk);
    case 'retire-now': {
      const { name } = await retireDesk(talk.feed, talk.actor, desk.id);
      return await deskList(talk, talk.language.say('desk-retired', { desk: name }));
    }
  }
}

/** What a form about a desk was for. @throws FeedError for an answer that breaks a rule, and when the desk is gone */
export async function submitDesk(
  talk: Conversation,
  { field, deskId }: Extract<FormAction, { kind: 'desk' }>,
  answers: Answers,
): Promise<Reply> {
  const words = (answers.words ?? answers.picture ?? '').trim();
  if (field === 'add') return await addNamed(talk, words);
  return await change(talk, field, { desk: await getDeskInUse(talk.feed.store, deskId), words });
}

/** A picture as the answer to the question for an avatar. @throws FeedError `invalid`, `not_found`, `unavailable` */
export async function takeAvatar(
  talk: Conversation,
  deskId: number,
  picture: AttachedPicture,
): Promise<Reply> {
  const desk = await getDeskInUse(talk.feed.store, deskId);
  return await describe(talk, desk, { avatar: await picture.keep() });
}

async function add(talk: Conversation, given: Given): Promise<Reply> {
  const words = [given.words('desk'), given.words('text')].filter((part) => part !== null).join(' ');
  if (words !== '') return await addNamed(talk, words);
  return { kind: 'form', form: deskForm(talk.language, 'add', null) };
}

async function addNamed(talk: Conversation, name: string): Promise<Reply> {
  return deskCard(talk, await addDesk(talk.feed, talk.actor, name), talk.language.say('desk-added'));
}

async function carryOut(
  talk: Conversation,
  step: (typeof TYPED_STEPS)[number],
  order: DeskOrder,
  { pictures, repliedPictures }: Attachments,
): Promise<Reply> {
  switch (step) {
    case 'up':
    case 'down':
      return await move(talk, order.desk, step);
    case 'retire':
      return await askToRetire(talk, order.desk);
    case 'avatar': {
      const [picture] = [...pictures, ...repliedPictures];
      if (picture !== undefined) return await describe(talk, order.desk, { avatar: await picture.keep() });
      return order.words === '' ? ask(talk, step, order.desk) : await change(talk, step, order);
    }
    case 'rename':
    case 'biography':
    case 'contact':
      return order.words === '' ? ask(talk, step, order.desk) : await change(talk, step, order);
  }
}

function ask({ language }: Conversation, field: DeskField, desk: Desk): Reply {
  return { kind: 'form', form: deskForm(language, field, desk) };
}

async function change(
  talk: Conversation,
  field: Exclude<DeskField, 'add'>,
  { desk, words }: DeskOrder,
): Promise<Reply> {
  switch (field) {
    case 'rename': {
      const after = await renameDesk(talk.feed, talk.actor, { deskId: desk.id, name: words });
      return deskCard(talk, after, talk.language.say('desk-renamed', { old: desk.name }));
    }
    case 'biography':
      return await describe(talk, desk, { biography: words });
    case 'contact':
      return await describe(talk, desk, { contact: words });
    case 'avatar':
      return await describe(talk, desk, { avatar: { kind: 'web', url: words, alt: null } });
  }
}

async function describe(
  talk: Conversation,
  desk: Desk,
  changes: { readonly biography?: string; readonly contact?: string; readonly avatar?: Picture | null },
): Promise<Reply> {
  const after = await describeDesk(talk.feed, talk.actor, { deskId: desk.id, changes });
  return deskCard(talk, after, talk.language.say('desk-changed'));
}

async function move(talk: Conversation, desk: Desk, direction: 'up' | 'down'): Promise<Reply> {
  await moveDesk(talk.feed, talk.actor, { deskId: desk.id, direction });
  const order = (await talk.feed.store.desks.findDesks()).map(({ id }) => id);
  const at = order.indexOf(desk.id) + 1;
  return deskCard(talk, desk, talk.language.say('desk-moved', { at, count: order.length }));
}

/** What would be refused is refused before it is asked about. */
async function askToRetire(talk: Conversation, desk: Desk): Promise<Reply> {
  const { feed, actor } = talk;
  await checkRole(feed.store.newsroom, actor, { role: 'owner', command: 'desk retire' });
  if ((await feed.store.desks.findDesks()).length > 1) return confirmRetirement(talk, desk);
  throw new FeedError('conflict', { id: 'refused-last-desk', args: { desk: desk.name } });
}

/** On one line the longest beginning that names a desk is the desk. @throws FeedError `not_found` */
async function orderIn({ feed }: Conversation, named: string, text: string | null): Promise<DeskOrder> {
  const { store } = feed;
  if (text !== null) return { desk: await getDeskNamed(store, named), words: text };
  const words = named.split(/\s+/u);
  for (let count = words.length; count > 0; count -= 1) {
    const desk = await store.desks.findDeskByName(words.slice(0, count).join(' '));
    if (desk !== null && desk.retiredAt === null) return { desk, words: words.slice(count).join(' ') };
  }
  return { desk: await getDeskNamed(store, named), words: '' };
}

function usage(): FeedError {
  return new FeedError('invalid', { id: 'error-desk-usage' });
}
