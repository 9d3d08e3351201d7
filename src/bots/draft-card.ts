import type { Brief } from '../feed/brief.js';
import { proposedHeadline } from '../feed/importing.js';
import { mayTake, wasPublished } from '../feed/lifecycle.js';
import { mayActAs } from '../feed/newsroom.js';
import { mayWorkOn } from '../feed/permission.js';
import { timeText } from '../feed/time-text.js';
import { isGoingOut } from '../feed/undoing.js';
import { inOriginal } from '../feed/view-brief.js';
import type { CardPage } from './action.js';
import { cardProgress } from './card-progress.js';
import { timeLines, waitingLine } from './card-times.js';
import type { Conversation } from './command.js';
import { mainRows, mayRelease, moreRows, step } from './draft-buttons.js';
import { deskChoices, topicChoices } from './draft-choices.js';
import type { ButtonRow, Reply } from './reply.js';
import { mayTranslate, translationLines, translationsButton } from './translation-lines.js';

/** A card, whatever it says. */
type DraftReply = Extract<Reply, { readonly kind: 'draft' }>;

const CHANGES = ['update', 'correct', 'refile'] as const;

/**
 * A brief as the newsroom works on it, with a button for every step that is possible now.
 * @param remarks What else is to be said, one sentence each.
 */
export async function draftCard(
  talk: Conversation,
  brief: Brief,
  remarks: readonly string[] = [],
): Promise<DraftReply> {
  if (isGoingOut(brief)) return await goingOutCard(talk, brief, remarks);
  const { line, isOver, buttons } = await cardProgress(talk, brief);
  const lines = [...linesOf(talk, brief), ...remarks, line, nextStep(talk, brief)];
  const rows = [...buttonsOf(talk, brief, 'main'), ...buttons];
  const card = await cardWith(talk, brief, { lines, buttons: rows });
  return isOver ? card : { ...card, follows: brief.number };
}

/** For the moment in which it can be taken back nothing else is offered. */
async function goingOutCard(
  talk: Conversation,
  brief: Brief,
  remarks: readonly string[],
): Promise<DraftReply> {
  const mayUndo = mayActAs(talk.member, 'editor');
  const lines = [...remarks, ...(mayUndo ? [talk.language.say('card-going-out-how')] : [])];
  const undo = step(talk, 'button-undo', { kind: 'undo', number: brief.number }, 'primary');
  const card = await cardWith(talk, brief, { lines, buttons: mayUndo ? [[undo]] : [] });
  return { ...card, follows: brief.number };
}

/**
 * Another page of the card, which the card turns into and back; the card itself for whoever may not edit the brief.
 * @param from Where a list that is too long for one page begins.
 */
export async function cardPage(
  talk: Conversation,
  brief: Brief,
  { page, from }: { readonly page: CardPage; readonly from: number },
): Promise<Reply> {
  if (page === 'main' || !mayTake('edit', brief.state) || !mayWorkOn(talk.member, brief)) {
    return await draftCard(talk, brief);
  }
  if (page === 'more') {
    return await cardWith(talk, brief, {
      lines: linesOf(talk, brief),
      buttons: buttonsOf(talk, brief, 'more'),
    });
  }
  const { prompt, buttons } =
    page === 'topics' ? await topicChoices(talk, brief, from) : await deskChoices(talk, brief, from);
  return await cardWith(talk, brief, { lines: [prompt], buttons });
}

/** A brief under its number and state, with whatever is to be said and pressed. */
export async function cardWith(
  talk: Conversation,
  brief: Brief,
  { lines, buttons }: { readonly lines: readonly string[]; readonly buttons: readonly ButtonRow[] },
): Promise<DraftReply> {
  return {
    kind: 'draft',
    header: [stateLine(talk, brief), ...lines].filter((line) => line !== '').join('\n'),
    view: await talk.viewBrief(brief, inOriginal(talk.times, brief)),
    buttons,
  };
}

function linesOf(talk: Conversation, brief: Brief): readonly string[] {
  return [
    ...headlineLines(talk, brief),
    ...topicLines(talk, brief),
    ...fieldLines(talk, brief),
    ...translationLines(talk, brief),
    ...timeLines(talk, brief),
  ];
}

/** Fields that the brief below does not show. */
function fieldLines({ language, feed }: Conversation, brief: Brief): readonly string[] {
  if (!mayTake('edit', brief.state)) return [];
  const { followUpOf, picture } = brief;
  const alt = picture?.alt ?? null;
  return [
    ...(followUpOf === null ? [] : [language.say('card-follow-up', { number: String(followUpOf) })]),
    ...(brief.language === feed.settings.locale
      ? []
      : [language.say('card-language', { language: brief.language })]),
    ...(picture === null
      ? []
      : [alt === null ? language.say('card-no-alt') : language.say('card-alt', { alt })]),
  ];
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

function buttonsOf(talk: Conversation, brief: Brief, page: 'main' | 'more'): readonly ButtonRow[] {
  const mayEdit = mayTake('edit', brief.state) && mayWorkOn(talk.member, brief);
  if (mayEdit && page === 'more') return moreRows(talk, brief).filter((row) => row.length > 0);
  const rows = mayEdit ? mainRows(talk, brief) : [];
  const editorRows = mayActAs(talk.member, 'editor') ? publishedRows(talk, brief) : [];
  return [...rows, ...editorRows, reportRow(talk, brief)].filter((row) => row.length > 0);
}

/** How far it has come, for its writer too, and what comes after it. */
function reportRow(talk: Conversation, brief: Brief): ButtonRow {
  if (!wasPublished(brief.state) || !mayWorkOn(talk.member, brief)) return [];
  const { number, state } = brief;
  return [
    step(talk, 'button-report-open', { kind: 'report', number }),
    ...(state === 'published' ? [step(talk, 'button-follow-up', { kind: 'follow-up', number })] : []),
    ...(mayTranslate(talk, brief) ? [translationsButton(talk, brief)] : []),
  ];
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
    ? [step(talk, 'button-retract', { kind: 'ask-to-retract', number }, 'danger')]
    : [];
  return [changes, [...holds, ...retract]];
}
