import type { Seat } from '../feed/conversation-ports.js';
import type { Destination } from '../feed/destination.js';
import type { FeedbackSink } from '../feed/feedback-counter.js';
import type { Language, Languages } from '../feed/language.js';
import type { Actor, Member } from '../feed/newsroom.js';
import type { PageReader } from '../feed/page-reader.js';
import type { Feed } from '../feed/ports.js';
import type { PlaceDescription } from '../feed/registering.js';
import type { TimeStyle } from '../feed/time-text.js';
import type { ViewBrief } from '../feed/view-brief.js';
import type { AttachedPicture, Caller, Place, TypedText } from './caller.js';
import type { DrawChart } from './chart-drawing.js';
import type { Given } from './given.js';
import type { Outlook } from './outlook.js';
import type { Reply } from './reply.js';
import type { CommandDescription } from './switchboard.js';

/** One exchange with one person in one place: who they are to us, and how to speak to them. */
export interface Conversation {
  readonly feed: Feed;
  readonly viewBrief: ViewBrief;
  /** Fetches what people name by an address. */
  readonly pages: PageReader;
  readonly outlook: Outlook;
  /** Where it is counted what readers do with briefs. */
  readonly feedback: Pick<FeedbackSink, 'pressed'>;
  readonly caller: Caller;
  readonly seat: Seat;
  readonly actor: Actor;
  /** Null for readers. */
  readonly member: Member | null;
  /** The place, if it is registered. */
  readonly destination: Destination | null;
  readonly language: Language;
  readonly languages: Languages;
  readonly times: TimeStyle;
  /** Draws charts in the caller's language, or in one that can be drawn. */
  readonly draw: DrawChart;
}

/** What came along with a command beside its options. */
export interface Attachments {
  readonly pictures: readonly AttachedPicture[];
  readonly repliedTo: TypedText | null;
  readonly repliedPictures: readonly AttachedPicture[];
  /** Whether more pictures came along than are here. */
  readonly isAlbum: boolean;
}

/** A command: what is told about it, and what it does. Whether the caller may use it is checked before `run`. */
export interface Command extends CommandDescription {
  /** It works when typed, but no list offers it. */
  readonly hidden?: boolean;
  run(talk: Conversation, given: Given, attachments: Attachments): Promise<Reply>;
}

/** Whether the two are alone, so that the place's settings are the person's own. */
export function isPrivate({ place }: Caller): boolean {
  return place.kind === 'telegram-private' || place.kind === 'discord-direct';
}

/** The place that is set up where somebody speaks: for a post of a forum, the forum. */
export function setUpIn({ forum, address, kind, title }: Place): Pick<Place, 'address' | 'kind' | 'title'> {
  if (forum === undefined) return { address, kind, title };
  return { address: forum.address, kind: 'discord-forum', title: forum.title };
}

/** The caller's place, as the core registers it. */
export function describePlace(caller: Caller): PlaceDescription {
  const { botId, place, locale } = caller;
  const { address, kind, title } = setUpIn(place);
  // In a group the language of whoever happens to speak is not the group's.
  const told = isPrivate(caller) ? locale : (place.locale ?? null);
  return { botId, address, kind, title, locale: told };
}

/**
 * The languages to speak to the caller in, the best first. What was chosen counts; where people are together the place's
 * comes before that of whoever happens to speak, and somebody alone is spoken to as their platform is set now.
 */
export function localesOf(caller: Caller, destination: Destination | null): readonly (string | null)[] {
  const kept = destination?.locale ?? null;
  return isPrivate(caller) && destination?.isLocaleChosen !== true
    ? [caller.locale, kept]
    : [kept, caller.locale];
}
