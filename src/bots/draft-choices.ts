import type { Brief } from '../feed/brief.js';
import { topicLabel } from '../feed/topic.js';
import type { CardPage } from './action.js';
import { type ButtonPage, CHOICES_IN_A_ROW, pageAt } from './button-pages.js';
import { inRows } from './button-rows.js';
import type { Conversation } from './command.js';
import { step } from './draft-buttons.js';
import type { Button, ButtonRow } from './reply.js';

/** What the card asks while something is chosen, and the buttons to choose by. */
export interface Choices {
  readonly prompt: string;
  readonly buttons: readonly ButtonRow[];
}

/** The newsroom's topics, to be put on a draft and taken off it again. */
export async function topicChoices(talk: Conversation, brief: Brief, from: number): Promise<Choices> {
  const { language, feed } = talk;
  const { number } = brief;
  const page = pageAt(await feed.store.topics.findTopics(), from);
  const choices = page.shown.map((topic): Button => {
    const label = topicLabel(topic, language.locale);
    return {
      label: brief.topics.includes(topic.slug) ? language.say('button-chosen', { label }) : label,
      action: { kind: 'toggle-topic', number, topicId: topic.id, from: page.from },
    };
  });
  const end = [
    step(talk, 'button-type-topics', { kind: 'edit', number, field: 'topics' }),
    step(talk, 'button-done', { kind: 'card', number, page: 'main', from: 0 }, 'primary'),
  ];
  return {
    prompt: topicPrompt(talk, page),
    buttons: [...inRows(choices, CHOICES_IN_A_ROW), ...turns(talk, number, { name: 'topics', page }), end],
  };
}

/** The newsroom's desks, of which a draft has one. */
export async function deskChoices(talk: Conversation, brief: Brief, from: number): Promise<Choices> {
  const { language, feed } = talk;
  const { number } = brief;
  const desks = await feed.store.desks.findDesks();
  const page = pageAt(desks, from);
  const choices = page.shown.map(
    ({ id, name: label }): Button => ({
      label: brief.deskId === id ? language.say('button-chosen', { label }) : label,
      action: { kind: 'set-desk', number, deskId: id },
    }),
  );
  const back = step(talk, 'button-back', { kind: 'card', number, page: 'more', from: 0 });
  return {
    prompt: language.say(desks.length === 0 ? 'card-no-desks' : 'card-choose-desk'),
    buttons: [...inRows(choices, CHOICES_IN_A_ROW), ...turns(talk, number, { name: 'desk', page }), [back]],
  };
}

function topicPrompt({ language }: Conversation, { shown, page, pages }: ButtonPage<unknown>): string {
  if (shown.length === 0) return language.say('card-no-choices');
  return pages === 1
    ? language.say('card-choose-topics')
    : language.say('card-choose-topics-page', { page, pages });
}

function turns(
  talk: Conversation,
  number: number,
  { name, page: { earlier, later } }: { readonly name: CardPage; readonly page: ButtonPage<unknown> },
): readonly ButtonRow[] {
  const turn = (id: string, from: number) => step(talk, id, { kind: 'card', number, page: name, from });
  const buttons = [
    ...(earlier === null ? [] : [turn('button-previous', earlier)]),
    ...(later === null ? [] : [turn('button-next', later)]),
  ];
  return buttons.length === 0 ? [] : [buttons];
}
