import type { Brief } from '../../feed/brief.js';
import { FeedError } from '../../feed/errors.js';
import { stateAfter } from '../../feed/lifecycle.js';
import { mayActAs } from '../../feed/newsroom.js';
import { queueLines } from '../../feed/queue-text.js';
import { type Moment, readTime } from '../../feed/required-time.js';
import {
  findQueue,
  scheduleBrief,
  setEmbargo,
  setExpiry,
  unscheduleBrief,
  wishForTime,
} from '../../feed/scheduling.js';
import { wallClockText } from '../../feed/when.js';
import type { TimeKind } from '../action.js';
import { inRows } from '../button-rows.js';
import { checkLines } from '../check-words.js';
import type { Command, Conversation } from '../command.js';
import { draftCard } from '../draft-card.js';
import { notice } from '../notice.js';
import type { Button, Reply } from '../reply.js';
import type { OptionDescription } from '../switchboard.js';
import { timeForm } from '../time-form.js';
import { NUMBER_OPTION } from './options.js';
import { checkNow } from './publishing.js';

/** Briefs in one answer to `/queue`: with their headlines they fit into a message of either platform. */
const QUEUE_SHOWN = 15;

const WHEN_OPTION: OptionDescription = {
  name: 'when',
  description: 'option-when',
  kind: 'text',
  required: false,
};

export const scheduleCommand = timeCommand('schedule');
export const embargoCommand = timeCommand('embargo');
export const expireCommand = timeCommand('expire');

export const queueCommand: Command = {
  name: 'queue',
  description: 'command-queue',
  options: [],
  audience: 'writer',
  async run(talk) {
    const queue = await findQueue(talk.feed);
    if (queue.length === 0) return notice(talk, { id: 'queue-empty' });
    const { language, feed } = talk;
    const { timeZone } = feed.settings;
    const shown = queue.slice(0, QUEUE_SHOWN);
    const more = queue.length - shown.length;
    const lines = [
      language.say('queue-title', { zone: timeZone }),
      '',
      ...queueLines(shown, language, { locale: language.locale, timeZone }),
      ...(more === 0 ? [] : ['', language.say('queue-more', { count: more })]),
    ];
    const buttons = shown.map(({ brief }) => openButton(talk, brief));
    return { kind: 'notice', text: lines.join('\n'), buttons: inRows(buttons, 5) };
  },
};

/** What is done with a draft's time is for its writer and every editor; the use case knows who may do what when. */
function timeCommand(time: TimeKind): Command {
  return {
    name: time,
    description: `command-${time}`,
    options: [NUMBER_OPTION, WHEN_OPTION],
    audience: 'writer',
    async run(talk, given) {
      const number = given.number();
      const words = given.words('when');
      return words === null
        ? await askForTime(talk, { number, time })
        : await setTime(talk, { number, time }, words);
    },
  };
}

/** The form for a time. @throws FeedError `not_found`; `conflict` when the brief's state has no such time any more */
export async function askForTime(
  talk: Conversation,
  wanted: { readonly number: number; readonly time: TimeKind },
): Promise<Reply> {
  const brief = await talk.feed.store.briefs.get(wanted.number);
  stateAfter(wanted.time, brief);
  return { kind: 'form', form: timeForm(talk, brief, wanted.time) };
}

/**
 * Sets a time as it was typed, or takes it away; the answer is the card, which shows it in full.
 * @throws FeedError `invalid` for a time that is not understood or cannot be; `not_found`, `forbidden`, `conflict`
 */
export async function setTime(
  talk: Conversation,
  wanted: { readonly number: number; readonly time: TimeKind },
  words: string,
): Promise<Reply> {
  const moment = readTypedTime(talk, words);
  const brief = await applyTime(talk, wanted, moment?.at ?? null);
  const remarks = moment === null ? [] : remarksOn(talk, moment);
  return await draftCard(talk, brief, [...remarks, ...(await checkOf(talk, brief, wanted.time))]);
}

/** Makes a brief that waits a draft again. @throws FeedError `not_found`, `conflict` */
export async function unschedule(talk: Conversation, number: number): Promise<Reply> {
  return await draftCard(talk, await unscheduleBrief(talk.feed, talk.actor, number));
}

/** What is said when a brief is let out: what the look at it finds, and whom it reaches as of now. */
async function checkOf(talk: Conversation, brief: Brief, time: TimeKind): Promise<readonly string[]> {
  if (time !== 'schedule' || brief.state !== 'scheduled') return [];
  const check = await checkNow(talk, brief);
  return check === null ? [] : checkLines(talk, check);
}

/** A time as the newsroom types it; null takes it away. @throws FeedError `invalid` */
function readTypedTime({ feed }: Conversation, words: string): Moment | null {
  return words.trim() === ''
    ? null
    : readTime(words, { now: feed.clock.now(), timeZone: feed.settings.timeZone });
}

async function applyTime(
  talk: Conversation,
  { number, time }: { readonly number: number; readonly time: TimeKind },
  at: number | null,
): Promise<Brief> {
  const { feed, actor } = talk;
  switch (time) {
    case 'embargo':
      return await setEmbargo(feed, actor, { number, until: at });
    case 'expire':
      return await setExpiry(feed, actor, { number, at });
    case 'schedule':
      return await applySchedule(talk, number, at);
  }
}

/** An editor's time lets the brief out; a writer's is a wish that an editor approves together with the brief. */
async function applySchedule(talk: Conversation, number: number, at: number | null): Promise<Brief> {
  const { feed, actor, member } = talk;
  const { state, scheduledFor } = await feed.store.briefs.get(number);
  const isWish = (state === 'draft' || state === 'submitted') && (!mayActAs(member, 'editor') || at === null);
  if (isWish && at === null && scheduledFor === null) {
    throw new FeedError('conflict', { id: 'refused-not-scheduled', args: { number: String(number) } });
  }
  if (isWish) return await wishForTime(feed, actor, { number, at });
  return at === null
    ? await unscheduleBrief(feed, actor, number)
    : await scheduleBrief(feed, actor, { number, at });
}

/** What may surprise about how a time was read. */
function remarksOn({ language, feed }: Conversation, { at, timeZone, turn }: Moment): readonly string[] {
  const elsewhere = timeZone !== feed.settings.timeZone;
  return [
    ...(elsewhere
      ? [language.say('when-elsewhere', { zone: timeZone, time: wallClockText(at, timeZone) })]
      : []),
    ...(turn === 'only' ? [] : [language.say(`when-${turn}`)]),
  ];
}

function openButton({ language }: Conversation, { number }: Brief): Button {
  return {
    label: language.say('button-numbered', { number: String(number) }),
    action: { kind: 'draft', number },
  };
}
