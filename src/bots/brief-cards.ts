import type { Brief } from '../feed/brief.js';
import { FeedError } from '../feed/errors.js';
import { readPage } from '../feed/reading.js';
import { ALL_BRIEFS, type ReadingScope } from '../feed/reading-scope.js';
import { parseSearch } from '../feed/text/search-terms.js';
import type { Conversation } from './command.js';
import { briefLink } from './deep-link.js';
import { readerOf } from './reader.js';
import { listItem } from './reading-list.js';
import type { ButtonRow } from './reply.js';
import type { BriefCard, BriefCards } from './switchboard.js';

/** Cards in one answer: two screens of a phone. */
const CARDS = 10;

/**
 * Briefs for somebody to send into any chat: those that words are found in, that of a number (`12`, `#12`), or with no words
 * the newest. Only what readers may read, and nothing that takes briefs back: it would say more than the place knew.
 */
export async function findCards(
  talk: Conversation,
  { words, before }: { readonly words: string; readonly before: number | null },
): Promise<BriefCards> {
  const scope = scopeOf(words);
  const numbered = before === null ? await findNumbered(talk, words) : null;
  const page =
    scope === null
      ? { briefs: [], next: null }
      : await readPage(talk.feed.store.briefs, { before, scope, size: CARDS });
  const others = page.briefs.filter(({ number }) => number !== numbered?.number);
  const briefs = numbered === null ? others : [numbered, ...others];
  const isEmpty = briefs.length === 0 && before === null;
  return {
    cards: await Promise.all(briefs.map((brief) => briefCard(talk, brief))),
    next: page.next,
    hint: isEmpty ? talk.language.say('inline-nothing') : null,
  };
}

/** Null for signs that no brief can be found by. */
function scopeOf(words: string): ReadingScope | null {
  if (words.trim() === '') return ALL_BRIEFS;
  return parseSearch(words).length === 0 ? null : { kind: 'search', words };
}

async function findNumbered({ feed }: Conversation, words: string): Promise<Brief | null> {
  const digits = /^\s*#?(\d{1,15})\s*$/.exec(words)?.[1];
  if (digits === undefined) return null;
  try {
    const brief = await feed.store.briefs.get(Number(digits));
    return brief.state === 'published' ? brief : null;
  } catch (error) {
    if (error instanceof FeedError && error.code === 'not_found') return null;
    throw error;
  }
}

async function briefCard(talk: Conversation, brief: Brief): Promise<BriefCard> {
  const view = await talk.viewBrief(brief, readerOf(talk));
  return {
    item: await listItem(talk, brief),
    card: { kind: 'card', view, buttons: buttonsOf(talk, brief.number) },
  };
}

/** Others press it, in chats that the bot is not in: it leads to the brief as it is then. */
function buttonsOf({ caller, language }: Conversation, number: number): ButtonRow[] {
  if (caller.botName === undefined) return [];
  return [[{ label: language.say('button-read-on'), url: briefLink(caller.botName, number) }]];
}
