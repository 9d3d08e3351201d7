import type { Brief } from '../feed/brief.js';
import { topicLabel } from '../feed/topic.js';
import type { CardPage } from './action.js';
import { inRows } from './button-rows.js';
import type { Conversation } from './command.js';
import { step } from './draft-buttons.js';
import type { Button, ButtonRow } from './reply.js';

/** Three rows of three on one page: with a row to turn pages and one to go back, Discord's five rows are full. */
const IN_A_ROW = 3;
const ON_A_PAGE = 9;

/** What the card asks while something is chosen, and the buttons to choose by. */
export interface Choices {
  readonly prompt: string;
  readonly buttons: readonly ButtonRow[];
}

/** The newsroom's topics, to be put on a draft and taken off it again. */
export async function topicChoices(talk: Conversation, brief: Brief, from: number): Promise<Choices> {
  const { language, feed } = talk;
  const { number } = brief;
  const topics = await feed.store.topics.findTopics();
  const page = pageFrom(topics.length, from);
  const choices = topics.slice(page, page + ON_A_PAGE).map((topic): Button => {
    const label = topicLabel(topic, language.locale);
    return {
      label: brief.topics.includes(topic.slug) ? language.say('button-chosen', { label }) : label,
      action: { kind: 'toggle-topic', number, topicId: topic.id, from: page },
    };
  });
  const end = [
    step(talk, 'button-type-topics', { kind: 'edit', number, field: 'topics' }),
    step(talk, 'button-done', { kind: 'card', number, page: 'main', from: 0 }, 'primary'),
  ];
  return {
    prompt: topicPrompt(talk, topics.length, page),
    buttons: [
      ...inRows(choices, IN_A_ROW),
      ...turns(talk, number, { page: 'topics', from: page, count: topics.length }),
      end,
    ],
  };
}

/** The newsroom's desks, of which a draft has one. */
export async function deskChoices(talk: Conversation, brief: Brief, from: number): Promise<Choices> {
  const { language, feed } = talk;
  const { number } = brief;
  const desks = await feed.store.desks.findDesks();
  const page = pageFrom(desks.length, from);
  const choices = desks.slice(page, page + ON_A_PAGE).map(
    ({ id, name: label }): Button => ({
      label: brief.deskId === id ? language.say('button-chosen', { label }) : label,
      action: { kind: 'set-desk', number, deskId: id },
    }),
  );
  const back = step(talk, 'button-back', { kind: 'card', number, page: 'more', from: 0 });
  return {
    prompt: language.say(desks.length === 0 ? 'card-no-desks' : 'card-choose-desk'),
    buttons: [
      ...inRows(choices, IN_A_ROW),
      ...turns(talk, number, { page: 'desk', from: page, count: desks.length }),
      [back],
    ],
  };
}

function topicPrompt({ language }: Conversation, count: number, from: number): string {
  if (count === 0) return language.say('card-no-choices');
  if (count <= ON_A_PAGE) return language.say('card-choose-topics');
  const [page, pages] = [from / ON_A_PAGE + 1, Math.ceil(count / ON_A_PAGE)];
  return language.say('card-choose-topics-page', { page, pages });
}

/** A button may be older than the list, which has become shorter since. */
function pageFrom(count: number, from: number): number {
  const last = Math.max(0, Math.ceil(count / ON_A_PAGE) - 1);
  return Math.min(Math.floor(from / ON_A_PAGE), last) * ON_A_PAGE;
}

function turns(
  talk: Conversation,
  number: number,
  { page, from, count }: { readonly page: CardPage; readonly from: number; readonly count: number },
): readonly ButtonRow[] {
  const turn = (id: string, to: number) => step(talk, id, { kind: 'card', number, page, from: to });
  const buttons = [
    ...(from > 0 ? [turn('button-previous', from - ON_A_PAGE)] : []),
    ...(from + ON_A_PAGE < count ? [turn('button-next', from + ON_A_PAGE)] : []),
  ];
  return buttons.length === 0 ? [] : [buttons];
}
