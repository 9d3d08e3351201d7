import type { Brief } from '../feed/brief.js';
import type { ReadingPage } from '../feed/reading.js';
import { cutDocument } from '../feed/text/cut-document.js';
import { plainText } from '../feed/text/to-plain-text.js';
import { agoText } from '../feed/time-text.js';
import { type Topic, topicLabel } from '../feed/topic.js';
import { inRows } from './button-rows.js';
import type { Conversation } from './command.js';
import { notice } from './notice.js';
import type { Button, ButtonRow, ListItem, Reply } from './reply.js';

/** How much of a brief's text a list shows, in UTF-16 units: five of them fit any platform's message. */
const SUMMARY_LENGTH = 200;

/** A phone shows three buttons side by side with their whole label. */
const BUTTONS_IN_A_ROW = 3;

/** A page of briefs with ways to read each and to go on; at the end, and with nothing to show, it says so. */
export async function readingList(
  talk: Conversation,
  page: ReadingPage,
  topic: Topic | null,
): Promise<Reply> {
  const { language } = talk;
  if (page.briefs.length === 0) return nothingToShow(talk, topic);
  const { next } = page;
  const more: Button[] =
    next === null
      ? []
      : [
          {
            label: language.say('button-more'),
            action: { kind: 'more', before: next, topicId: topic?.id ?? null },
          },
        ];
  return {
    kind: 'list',
    title:
      topic === null
        ? language.say('list-title')
        : language.say('list-title-topic', { topic: topicLabel(topic) }),
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

async function listItem(talk: Conversation, brief: Brief): Promise<ListItem> {
  const { language, times, feed } = talk;
  const view = await talk.viewBrief(brief, times);
  const ago = agoText(brief.publishedAt ?? brief.createdAt, feed.clock.now(), times);
  const details = [
    `#${brief.number}`,
    view.urgencyLabel,
    view.readingTime,
    ago,
    view.correction === null ? null : language.say('list-corrected'),
  ];
  return {
    headline: brief.headline,
    details: details.filter((detail) => detail !== null).join(' · '),
    summary: summaryOf(brief),
  };
}

function summaryOf(brief: Brief): string | null {
  const { document, cut } = cutDocument(brief.text, {
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

function nothingToShow(talk: Conversation, topic: Topic | null): Reply {
  if (topic === null) return notice(talk, { id: 'list-nothing' });
  return notice(talk, { id: 'list-nothing-topic', args: { topic: topicLabel(topic) } });
}
