import { correctBrief, refileBrief, releaseBrief, updateBrief, withholdBrief } from '../../feed/changing.js';
import { stateAfter } from '../../feed/lifecycle.js';
import type { Document } from '../../feed/text/document.js';
import { splitFirstLine } from '../../feed/text/headline.js';
import { isEmpty } from '../../feed/text/to-plain-text.js';
import type { Command, Conversation } from '../command.js';
import { draftCard } from '../draft-card.js';
import { changeForm } from '../forms.js';
import type { Given } from '../given.js';
import { newestLine } from '../overtaken.js';
import type { FormAction, Reply } from '../reply.js';
import type { OptionDescription } from '../switchboard.js';
import { NUMBER_OPTION, TEXT_OPTION } from './options.js';

type Change = Extract<FormAction, { kind: 'change' }>['change'];

const NOTE_OPTION: OptionDescription = {
  name: 'note',
  description: 'option-note',
  kind: 'text',
  required: false,
};

export const updateCommand: Command = {
  name: 'update',
  description: 'command-update',
  options: [NUMBER_OPTION, TEXT_OPTION],
  audience: 'editor',
  async run(talk, given) {
    const number = given.number();
    const text = given.text('text');
    if (text === null) return await askForChange(talk, { number, change: 'update' });
    return await draftCard(talk, await updateBrief(talk.feed, talk.actor, { number, text }));
  },
};

export const correctCommand: Command = {
  name: 'correct',
  description: 'command-correct',
  options: [NUMBER_OPTION, NOTE_OPTION, TEXT_OPTION],
  audience: 'editor',
  async run(talk, given) {
    const number = given.number();
    const correction = correctionIn(given);
    if (correction === null) return await askForChange(talk, { number, change: 'correct' });
    const brief = await correctBrief(talk.feed, talk.actor, { number, ...correction });
    return await draftCard(talk, brief);
  },
};

export const refileCommand: Command = {
  name: 'refile',
  description: 'command-refile',
  options: [NUMBER_OPTION, TEXT_OPTION],
  audience: 'editor',
  async run(talk, given) {
    const number = given.number();
    const text = given.text('text');
    if (text === null) return await askForChange(talk, { number, change: 'refile' });
    return await draftCard(talk, await refileBrief(talk.feed, talk.actor, { number, text }));
  },
};

export const withholdCommand: Command = {
  name: 'withhold',
  description: 'command-withhold',
  options: [NUMBER_OPTION],
  audience: 'editor',
  run: (talk, given) => withhold(talk, given.number()),
};

export const releaseCommand: Command = {
  name: 'release',
  description: 'command-release',
  options: [NUMBER_OPTION],
  audience: 'editor',
  run: (talk, given) => release(talk, given.number()),
};

/** A text without a note has the note on its first line, as it would have in a typed line. Null when both are missing. */
function correctionIn(given: Given): { readonly note: string; readonly text: Document | null } | null {
  const note = given.words('note');
  const text = given.text('text');
  if (note !== null) return { note, text };
  if (text === null) return null;
  const { line, rest } = splitFirstLine(text);
  return { note: line, text: isEmpty(rest) ? null : rest };
}

/** The form for a change. @throws FeedError `not_found`; `conflict` when the state does not allow the change anyway */
export async function askForChange(
  talk: Conversation,
  wanted: { readonly number: number; readonly change: Change },
): Promise<Reply> {
  const since = await newestLine(talk, wanted.number);
  const brief = await talk.feed.store.briefs.get(wanted.number);
  stateAfter(wanted.change, brief);
  const form = changeForm(talk.language, talk.caller.platform, { brief, since }, wanted.change);
  return { kind: 'form', form };
}

/** @throws FeedError `not_found`, `conflict` */
export async function withhold(talk: Conversation, number: number): Promise<Reply> {
  return await draftCard(talk, await withholdBrief(talk.feed, talk.actor, number));
}

/** @throws FeedError `not_found`, `conflict` */
export async function release(talk: Conversation, number: number): Promise<Reply> {
  return await draftCard(talk, await releaseBrief(talk.feed, talk.actor, number));
}
