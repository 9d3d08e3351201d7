import type { BriefState, Urgency } from '../../feed/brief.js';
import type { Clock } from '../../feed/clock.js';
import type { Platform } from '../../feed/destination.js';
import type { Log } from '../../feed/log.js';
import type { BriefView } from '../../feed/view.js';
import type { DiscordServer } from '../discord/discord-server.js';
import type { WireMessage } from '../discord/world.js';
import type { TelegramServer } from '../telegram/server.js';
import type { MessageView } from '../telegram/views.js';

/** Somebody the visitor can be. One person is the same on both platforms. */
export interface Person {
  /** A word for addresses: `ada`. */
  readonly id: string;
  readonly name: string;
  /** What the person is in the town, as the page says it: `reader`. */
  readonly role: string;
  readonly telegram: number;
  readonly discord: string;
  /** Whether the person writes for the newsroom; the guided run is done as the first who does. */
  readonly isEditor: boolean;
}

export interface WireBrief {
  readonly number: number;
  readonly version: number;
  readonly state: BriefState;
  readonly urgency: Urgency;
  readonly headline: string;
  readonly isCorrected: boolean;
  /** How far it has come; null before publication, and for all but the newest, of which nothing is on its way as a rule. */
  readonly progress: WireProgress | null;
}

/** Copies of a brief. */
export interface WireProgress {
  readonly sent: number;
  /** Whether places are still to be found, or copies to be posted or changed, whatever holds them up. */
  readonly isUnderWay: Readonly<Record<Platform, boolean>>;
}

/** `waiting` for another process to give the bot up; `outage` until the platform answers again. */
export type LaneState = 'stopped' | 'waiting' | 'running' | 'outage' | 'unauthorized';

export interface WireLane {
  readonly platform: Platform;
  readonly state: LaneState;
  /** Whether the platform tells the bot what happens; it may still take what the bot sends. */
  readonly isListening: boolean;
  /** Requests on their way now. */
  readonly inFlight: number;
  /** The most that the platform allows this bot. */
  readonly requestsPerSecond: number;
}

/** What the page shows of the wire itself. Asked twice a second while somebody looks. */
export interface WireView {
  /** The newest first. */
  findBriefs(limit: number): Promise<readonly WireBrief[]>;
  lanes(): readonly WireLane[];
}

/** A brief as both platforms would show it. */
export interface RenderedBrief {
  readonly telegram: MessageView;
  readonly discord: WireMessage;
}

/** Renders briefs as the wire does and reads from the platforms what became of them. */
export interface GalleryView {
  /** Keeps the bytes of a picture, so that a sample can show it, and returns their digest. */
  keepPicture(bytes: Uint8Array, mime: string): Promise<string>;
  renderSample(view: BriefView): Promise<RenderedBrief>;
  /** The bytes of a picture in one of the rendered messages; null when there is none. */
  picture(file: PictureAddress): PictureFile | null;
}

/** A picture by the platform's own name of it: Telegram's path, Discord's file id. */
export interface PictureAddress {
  readonly platform: Platform;
  readonly file: string;
}

export interface PictureFile {
  readonly bytes: Uint8Array;
  readonly contentType: string;
}

export interface PageOptions {
  readonly telegram: TelegramServer;
  readonly discord: DiscordServer;
  readonly wire: WireView;
  readonly gallery: GalleryView;
  /** In the order in which they are offered; the first editor is who the visitor is at first. */
  readonly people: readonly Person[];
  readonly clock: Clock;
  readonly log: Log;
  /** IANA zone in which times are shown. Default: the machine's. */
  readonly timeZone?: string;
}
