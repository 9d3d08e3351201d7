import type { Brief, Urgency } from '../feed/brief.js';
import { proposedHeadline } from '../feed/importing.js';
import { mayTake } from '../feed/lifecycle.js';
import { mayActAs } from '../feed/newsroom.js';
import { mayWorkOn, needsOtherEyes } from '../feed/permission.js';
import { timeText } from '../feed/time-text.js';
import { type Action, DRAFT_FIELDS } from './action.js';
import { timeLines, waitingLine } from './card-times.js';
import type { Conversation } from './command.js';
import type { Button, ButtonRow, Reply } from './reply.js';

const URGENCIES: readonly Urgency[] = ['flash', 'urgent', 'routine'];
const CHANGES = ['update', 'correct', 'refile'] as const;

/**
 * A brief as the newsroom works on it, with a button for every step that is possible now.
 * @param remarks What else is to be said, one sentence each.
 */
export async function draftCard(
  talk: Conversation,
  brief: Brief,
  remarks: readonly string[] = [],
): Promise<Reply> {
  const lines = [
    ...headlineLines(talk, brief),
    ...topicLines(talk, brief),
    ...timeLines(talk, brief),
    ...remarks,
  ];
  const header = [stateLine(talk, brief), ...lines, nextStep(talk, brief)];
  return {
    kind: 'draft',
    header: header.filter((line) => line !== '').join('\n'),
    view: await talk.viewBrief(brief, talk.times),
    buttons: buttonsOf(talk, brief),
  };
}

/** The number comes first: people and programs read it off as the first `#` with digits. */
function stateLine(talk: Conversation, brief: Brief): string {
  const { language, times, feed } = talk;
  const now = feed.clock.now();
  const number = String(brief.number);
  switch (brief.state) {
    case 'scheduled':
      return waitingLine(talk, brief);
    case 'published':
      return language.say('card-published', {
        number,
        time: timeText(brief.publishedAt ?? now, now, times),
        version: String(brief.version),
      });
    case 'draft':
    case 'submitted':
    case 'withheld':
    case 'retracted':
    case 'spiked':
      return language.say(`card-${brief.state}`, { number });
  }
}

function headlineLines({ language }: Conversation, brief: Brief): readonly string[] {
  if (brief.headline !== '' || !mayTake('publish', brief.state)) return [];
  const proposed = proposedHeadline(brief);
  const needed = language.say('card-needs-headline');
  return proposed === null ? [needed] : [needed, language.say('card-proposed', { headline: proposed })];
}

/** Said until nothing can be done about it any more: a brief without topics reaches fewer people than one may think. */
function topicLines({ language }: Conversation, brief: Brief): readonly string[] {
  return brief.topics.length === 0 && brief.version === 1 && !isOver(brief)
    ? [language.say('card-no-topics')]
    : [];
}

function isOver({ state }: Brief): boolean {
  return state === 'spiked' || state === 'retracted';
}

function nextStep(talk: Conversation, brief: Brief): string {
  const { language, member } = talk;
  const number = String(brief.number);
  const isDraft = brief.state === 'draft' || brief.state === 'submitted';
  if (isDraft && brief.headline === '') return language.say('card-next-headline', { number });
  if (isDraft && !mayRelease(talk, brief)) return language.say(`card-next-writer-${brief.state}`, { number });
  if (!mayActAs(member, 'editor')) return '';
  switch (brief.state) {
    case 'draft':
      return language.say('card-next-publish', { number });
    case 'submitted':
      return language.say('card-next-submitted', { number });
    case 'scheduled':
      return language.say('card-next-scheduled', { number });
    case 'published':
      return language.say('card-next-published', { number });
    case 'withheld':
      return language.say('card-next-withheld', { number });
    case 'retracted':
    case 'spiked':
      return '';
  }
}

function buttonsOf(talk: Conversation, brief: Brief): readonly ButtonRow[] {
  const mayEdit = mayTake('edit', brief.state) && mayWorkOn(talk.member, brief);
  const rows = mayEdit ? draftRows(talk, brief) : [];
  const editorRows = mayActAs(talk.member, 'editor') ? publishedRows(talk, brief) : [];
  return [...rows, ...editorRows].filter((row) => row.length > 0);
}

function draftRows(talk: Conversation, brief: Brief): ButtonRow[] {
  const { language } = talk;
  const { number } = brief;
  const take: Button[] =
    proposedHeadline(brief) === null
      ? []
      : [{ label: language.say('button-take-headline'), action: { kind: 'take-headline', number } }];
  const fields = DRAFT_FIELDS.map(
    (field): Button => ({
      label: language.say(`button-field-${field}`),
      action: { kind: 'edit', number, field },
    }),
  );
  const urgencies = URGENCIES.map((urgency): Button => {
    const label = language.say(`button-urgency-${urgency}`);
    return {
      label: urgency === brief.urgency ? language.say('button-chosen', { label }) : label,
      action: { kind: 'set-urgency', number, urgency },
    };
  });
  return [
    take,
    fields,
    urgencies,
    timeButtons(talk, brief),
    [...onwards(talk, brief), step(talk, 'button-spike', { kind: 'spike', number }, 'danger')],
  ];
}

/** When it goes out, and until when nothing of it is shown. */
function timeButtons(talk: Conversation, brief: Brief): Button[] {
  const { number, state, headline } = brief;
  const schedule = state === 'scheduled' ? 'button-time-reschedule' : 'button-time-schedule';
  // What was let out to wait is the editors' from then on.
  if (state === 'scheduled' && !mayActAs(talk.member, 'editor')) return [];
  return [
    ...(headline === '' ? [] : [step(talk, schedule, { kind: 'time', number, time: 'schedule' })]),
    ...(state === 'scheduled' ? [step(talk, 'button-unschedule', { kind: 'unschedule', number })] : []),
    step(talk, 'button-time-embargo', { kind: 'time', number, time: 'embargo' }),
  ];
}

/** The ways out of a draft's state, for whoever may take them. */
function onwards(talk: Conversation, brief: Brief): readonly Button[] {
  const { number, state } = brief;
  if (brief.headline === '') return [];
  if (state === 'draft') {
    return mayRelease(talk, brief)
      ? [step(talk, 'button-publish', { kind: 'publish', number }, 'primary')]
      : [step(talk, 'button-submit', { kind: 'submit', number }, 'primary')];
  }
  if (state !== 'submitted') return [];
  return [
    ...(mayRelease(talk, brief)
      ? [step(talk, 'button-approve', { kind: 'approve', number }, 'primary')]
      : []),
    ...(mayActAs(talk.member, 'editor') ? [step(talk, 'button-reject', { kind: 'reject', number })] : []),
  ];
}

function mayRelease({ member, feed }: Conversation, brief: Brief): boolean {
  return mayActAs(member, 'editor') && !needsOtherEyes(feed.settings, member?.id ?? null, brief);
}

function publishedRows(talk: Conversation, brief: Brief): ButtonRow[] {
  const { number, state } = brief;
  const changes = CHANGES.filter((change) => mayTake(change, state)).map((change) =>
    step(talk, `button-${change}`, { kind: 'change', number, change }),
  );
  const holds = (['withhold', 'release'] as const)
    .filter((kind) => mayTake(kind, state))
    .map((kind) => step(talk, `button-${kind}`, { kind, number }));
  const retract = mayTake('retract', state)
    ? [step(talk, 'button-retract', { kind: 'change', number, change: 'retract' }, 'danger')]
    : [];
  return [changes, [...holds, ...retract]];
}

function step({ language }: Conversation, id: string, action: Action, tone?: 'primary' | 'danger'): Button {
  return { label: language.say(id), action, ...(tone && { tone }) };
}
