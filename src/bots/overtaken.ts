import type { Brief } from '../feed/brief.js';
import type { HistoryEntry } from '../feed/brief-ports.js';
import type { Platform } from '../feed/destination.js';
import { shorten } from '../feed/text/shorten.js';
import { type Action, DRAFT_FIELDS, type DraftField } from './action.js';
import type { Conversation } from './command.js';
import { presentValue } from './forms.js';
import type { Answers, Button, FormAction, Reply } from './reply.js';

/** As much of each side as a message holds twice, beside the rest. */
const SHOWN = 700;

type EditingForm = Extract<FormAction, { kind: 'edit' | 'change' }>;

/** An answer to what somebody else has changed since it was asked for. */
interface Lost {
  readonly field: DraftField;
  readonly theirs: string;
  readonly yours: string;
}

/** Two people changed the same: the later one does not win unseen. */
export class Overtaken extends Error {
  override readonly name = 'Overtaken';

  constructor(readonly lost: readonly Lost[]) {
    super(`Changed meanwhile: ${lost.map(({ field }) => field).join(', ')}`);
  }
}

/** Where the history of a brief stands, for a form to carry. Read it before the brief that the form shows. */
export async function newestLine({ feed }: Conversation, number: number): Promise<number> {
  return (await feed.store.briefs.findHistory(number)).at(-1)?.id ?? 0;
}

/** The brief as it was when the form was made; null for a form that does not say. */
export async function briefAtStart(
  { feed }: Conversation,
  submit: Pick<EditingForm, 'number' | 'since'>,
): Promise<Brief | null> {
  if (submit.since === undefined) return null;
  const history = await feed.store.briefs.findHistory(submit.number);
  return history.find(({ id }) => id === submit.since)?.brief ?? null;
}

/**
 * The answers that change something: what was sent back as it had been asked is left as others have made it meanwhile.
 * @throws Overtaken when somebody else has changed what is answered, and to something else
 */
export function ownAnswers(
  answers: Answers,
  {
    start,
    present,
    platform,
  }: { readonly start: Brief; readonly present: Brief; readonly platform: Platform },
): Answers {
  const lost: Lost[] = [];
  const own = Object.entries(answers).filter(([name, answer]) => {
    const field = fieldOf(name);
    if (field === null || isSame(start, present, field, platform)) return true;
    const [asked, theirs] = [presentValue(start, field, platform), presentValue(present, field, platform)];
    // A new text that is the old one would undo what is new in the present one.
    if (normal(answer) === normal(asked) && name !== 'new-text') return false;
    if (normal(answer) !== normal(theirs)) lost.push({ field, theirs, yours: answer });
    return true;
  });
  if (lost.length > 0) throw new Overtaken(lost);
  return Object.fromEntries(own);
}

/** Who was faster, with both sides and a way to go on from theirs. */
export async function sayOvertaken(
  { feed, language, caller }: Conversation,
  submit: EditingForm,
  { lost }: Overtaken,
): Promise<Reply> {
  const { number } = submit;
  const history = await feed.store.briefs.findHistory(number);
  const lines = lost.flatMap(({ field, theirs, yours }) => [
    language.say('overtaken', {
      number: String(number),
      name: whoChanged(history, field, caller.platform) ?? '?',
      field: language.say(`overtaken-${field}`),
    }),
    language.say('overtaken-theirs', { text: shorten(theirs, SHOWN) || '–' }),
    language.say('overtaken-yours', { text: shorten(yours, SHOWN) || '–' }),
    '',
  ]);
  const again = (action: Action): Button => ({ label: language.say('button-edit-again'), action });
  const first = lost[0]?.field ?? 'text';
  const button =
    submit.kind === 'change'
      ? again({ kind: 'change', number, change: submit.change })
      : again({ kind: 'edit', number, field: first });
  return {
    kind: 'notice',
    text: [...lines, language.say('overtaken-nothing')].join('\n'),
    buttons: [[button]],
  };
}

function whoChanged(history: readonly HistoryEntry[], field: DraftField, platform: Platform): string | null {
  const last = history.findLastIndex(({ brief }, index) => {
    const before = history[index - 1];
    return before !== undefined && !isSame(before.brief, brief, field, platform);
  });
  return history[last]?.actor.name ?? null;
}

/** A kept picture has no address to show, so that it is compared as it is. */
function isSame(one: Brief, other: Brief, field: DraftField, platform: Platform): boolean {
  if (field === 'picture') return JSON.stringify(one.picture) === JSON.stringify(other.picture);
  return presentValue(one, field, platform) === presentValue(other, field, platform);
}

/** The field of the brief that a field of a form is about; null for what belongs to no field yet, as a note. */
function fieldOf(name: string): DraftField | null {
  if (name === 'new-text' || name === 'corrected-text') return 'text';
  return DRAFT_FIELDS.find((field) => field === name) ?? null;
}

function normal(text: string): string {
  return text.replaceAll('\r\n', '\n').trim();
}
