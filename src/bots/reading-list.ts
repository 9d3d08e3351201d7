import type { Brief } from '../feed/brief.js';
import type { ReadingPage } from '../feed/reading.js';
import { cutDocument } from '../feed/text/cut-document.js';
import type { Document } from '../feed/text/document.js';
import { shorten } from '../feed/text/shorten.js';
import { plainText } from '../feed/text/to-plain-text.js';
import { agoText } from '../feed/time-text.js';
import { type Topic, topicLabel } from '../feed/topic.js';
import type { Action } from './action.js';
import { fitsButton } from './action-codec.js';
import { inRows } from './button-rows.js';
import type { Conversation } from './command.js';
import { notice } from './notice.js';
import { readerOf } from './reader.js';
import type { Button, ButtonRow, ListItem, Reply } from './reply.js';

/** How much of a brief's text a list shows, in UTF-16 units: five of them fit any platform's message. */
const SUMMARY_LENGTH = 200;

/** How much of what was searched for is said again. */
const SHOWN_WORDS = 60;

/** A phone shows three buttons side by side with their whole label. */
const BUTTONS_IN_A_ROW = 3;

/** What a list shown to people is a list of: everything, one topic, what words are found in, or what is like a brief. */
export type Shown =
  | { readonly kind: 'all' }
  | { readonly kind: 'topic'; readonly topic: Topic }
  | { readonly kind: 'search'; readonly words: string }
  | { readonly kind: 'like'; readonly number: number };

/** A page of briefs with ways to read each and to go on; at the end, and with nothing to show, it says so. */
export async function readingList(talk: Conversation, page: ReadingPage, shown: Shown): Promise<Reply> {
  const { language } = talk;
  if (page.briefs.length === 0) return nothingToShow(talk, shown);
  const { next } = page;
  const onwards = next === null ? null : actionOnwards(shown, next);
  // The words of a long search fit no button; /more goes on with them all the same.
  const more: Button[] =
    onwards !== null && fitsButton(onwards) ? [{ label: language.say('button-more'), action: onwards }] : [];
  return {
    kind: 'list',
    title: titleOf(talk, shown),
    items: await Promise.all(page.briefs.map((brief) => listItem(talk, brief))),
    footer: language.say(next === null ? 'list-end' : 'list-more'),
    buttons: [...readButtons(talk, page.briefs), more].filter((row) => row.length > 0),
  };
}

/** There is nothing after what was read last. */
export function endOfList(talk: Conversation): Reply {
  const again: Button = { label: talk.language.say('button-latest'), action: { kind: 'latest' } };
  return notice(talk, { id: 'list-nothing-more' }, [[again]]);
}

function titleOf({ language }: Conversation, shown: Shown): string {
  switch (shown.kind) {
    case 'all':
      return language.say('list-title');
    case 'topic':
      return language.say('list-title-topic', { topic: topicLabel(shown.topic, language.locale) });
    case 'search':
      return language.say('list-title-search', { words: shortened(shown.words) });
    case 'like':
      return language.say('list-title-like', { number: String(shown.number) });
  }
}

/** Null for what has one page alone. */
function actionOnwards(shown: Shown, before: number): Action | null {
  switch (shown.kind) {
    case 'all':
      return { kind: 'more', before, topicId: null };
    case 'topic':
      return { kind: 'more', before, topicId: shown.topic.id };
    case 'search':
      return { kind: 'search', before, words: shown.words };
    case 'like':
      return null;
  }
}

/** What a list shows of a brief: headline, a line about it, how its text begins. */
export async function listItem(talk: Conversation, brief: Brief): Promise<ListItem> {
  const { language, times, feed } = talk;
  const view = await talk.viewBrief(brief, readerOf(talk));
  const ago = agoText(brief.publishedAt ?? brief.createdAt, feed.clock.now(), times);
  const details = [
    `#${brief.number}`,
    view.urgencyLabel,
    view.readingTime,
    ago,
    view.correction === null ? null : language.say('list-corrected'),
  ];
  return {
    headline: view.headline,
    details: details.filter((detail) => detail !== null).join(' · '),
    summary: summaryOf(view.text),
  };
}

/** Cutting a text takes a fifth of a millisecond, and readers ask for the same few texts all day. */
const summaries = new WeakMap<Document, string | null>();

function summaryOf(text: Document): string | null {
  const known = summaries.get(text);
  if (known !== undefined) return known;
  const summary = summaryOfText(text);
  summaries.set(text, summary);
  return summary;
}

function summaryOfText(text: Document): string | null {
  const { document, cut } = cutDocument(text, {
    maxLength: SUMMARY_LENGTH,
    measure: (part) => plainText(part).length,
  });
  const summary = plainText(document).replace(/\s+/gu, ' ').trim();
  if (summary === '') return null;
  return cut && !summary.endsWith('…') ? `${summary} …` : summary;
}

function readButtons(talk: Conversation, briefs: readonly Brief[]): ButtonRow[] {
  const buttons = briefs.map(({ number }): Button => {
    const label = talk.language.say('button-read', { number: String(number) });
    return { label, action: { kind: 'read', number } };
  });
  return inRows(buttons, BUTTONS_IN_A_ROW);
}

function nothingToShow(talk: Conversation, shown: Shown): Reply {
  switch (shown.kind) {
    case 'all':
      return notice(talk, { id: 'list-nothing' });
    case 'topic': {
      const topic = topicLabel(shown.topic, talk.language.locale);
      return notice(talk, { id: 'list-nothing-topic', args: { topic } });
    }
    case 'search':
      return notice(talk, { id: 'list-nothing-search', args: { words: shortened(shown.words) } });
    case 'like':
      return notice(talk, { id: 'list-nothing-like', args: { number: String(shown.number) } });
  }
}

function shortened(words: string): string {
  return shorten(words, SHOWN_WORDS);
}
