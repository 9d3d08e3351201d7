import type { Brief } from '../feed/brief.js';
import { wasPublished } from '../feed/lifecycle.js';
import { goesOutAt } from '../feed/release-time.js';
import { fullTimeText } from '../feed/time-text.js';
import { isGoingOut } from '../feed/undoing.js';
import type { Conversation } from './command.js';

/**
 * The first line of the card of a brief that waits. It is the newsroom's clock that its times are typed by, and that they
 * are shown by.
 */
export function waitingLine(talk: Conversation, brief: Brief): string {
  const { settings, clock } = talk.feed;
  if (isGoingOut(brief)) {
    const seconds = Math.ceil((goesOutAt(brief, settings) - clock.now()) / 1_000);
    const id = seconds > 0 ? 'card-going-out' : 'card-going-out-now';
    return talk.language.say(id, { number: String(brief.number), seconds });
  }
  return talk.language.say('card-scheduled', {
    number: String(brief.number),
    time: newsroomTime(talk, goesOutAt(brief, settings)),
    zone: settings.timeZone,
  });
}

/** What else there is to say about the times of a brief, one sentence each. */
export function timeLines(talk: Conversation, brief: Brief): readonly string[] {
  const { language, feed } = talk;
  const zone = feed.settings.timeZone;
  const { state, scheduledFor, embargoUntil, expiresAt } = brief;
  const lines: string[] = [];
  const say = (id: string, at: number) =>
    lines.push(language.say(id, { time: newsroomTime(talk, at), zone }));
  if (scheduledFor !== null && (state === 'draft' || state === 'submitted')) say('card-wished', scheduledFor);
  if (embargoUntil !== null && !wasPublished(state)) say('card-embargo', embargoUntil);
  if (state === 'scheduled' && scheduledFor !== null && goesOutAt(brief, feed.settings) > scheduledFor) {
    say(
      embargoUntil !== null && embargoUntil > scheduledFor ? 'card-embargo-waits' : 'card-tick',
      scheduledFor,
    );
  }
  if (expiresAt !== null && state !== 'retracted' && state !== 'spiked') say('card-expires', expiresAt);
  return lines;
}

/** A time as the newsroom's clock shows it, with weekday and date. */
function newsroomTime({ language, feed }: Conversation, at: number): string {
  return fullTimeText(at, { locale: language.locale, timeZone: feed.settings.timeZone });
}
