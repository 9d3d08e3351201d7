import type { Generated } from 'kysely';
import type { BriefState, Sending, Urgency } from '../feed/brief.js';
import type { DestinationKind, ParkedReason, Platform, Tier } from '../feed/destination.js';
import type { DigestOccasion } from '../feed/digest.js';
import type { Role } from '../feed/newsroom.js';
import type { CopyTaskTables } from './copy-task-schema.js';
import type { DeliveryTables } from './delivery-schema.js';
import type { FigureTables } from './figures-schema.js';
import type {
  DeskNameTable,
  DeskTable,
  TopicAliasTable,
  TopicPlaceTable,
  TopicTable,
} from './masthead-schema.js';
import type { ReaderTables } from './reader-schema.js';

/*
 * The tables as the queries see them; migrations/ makes them. Times are milliseconds since 1970 (UTC) unless a column
 * says otherwise, and columns named `…_json` hold JSON.
 */

export interface Schema extends DeliveryTables, FigureTables, ReaderTables, CopyTaskTables {
  bots: BotTable;
  desks: DeskTable;
  desk_names: DeskNameTable;
  topics: TopicTable;
  topic_aliases: TopicAliasTable;
  topic_places: TopicPlaceTable;
  briefs: BriefTable;
  brief_topics: BriefTopicTable;
  brief_marks: BriefMarkTable;
  brief_history: BriefHistoryTable;
  sequences: SequenceTable;
  audit: AuditTable;
  pictures: PictureTable;
  picture_uploads: PictureUploadTable;
  destinations: DestinationTable;
  place_administrators: PlaceAdministratorTable;
  members: MemberTable;
  identities: IdentityTable;
  newsroom_servers: NewsroomServerTable;
  positions: PositionTable;
  forms: FormTable;
  kept_values: KeptValueTable;
  updates_taken: UpdateTakenTable;
  followed_cards: FollowedCardTable;
}

interface BotTable {
  id: Generated<number>;
  platform: Platform;
  account: string;
}

export interface BriefTable {
  number: Generated<number>;
  version: number;
  state: BriefState;
  headline: string;
  text_json: string;
  topics_json: string;
  desk_id: number | null;
  picture_json: string | null;
  link: string | null;
  related_json: string | null;
  follow_up_of: number | null;
  urgency: Urgency;
  language: string;
  translations_json: string | null;
  /** The languages of translations that readers are shown, apart by spaces; null for none. */
  also_in: string | null;
  correction_json: string | null;
  retraction_reason: string | null;
  author_id: number | null;
  created_at: number;
  scheduled_for: number | null;
  undo_until: number | null;
  embargo_until: number | null;
  expires_at: number | null;
  published_at: number | null;
  updated_at: number | null;
  sequence: number | null;
  sending: Sending;
}

/** What readers may read of one topic, in the order of first publication. */
interface BriefTopicTable {
  topic_id: number;
  sequence: number;
  brief_number: number;
}

/** What a brief is found by when another looks like it: beginnings of words, and `//` with a link. */
interface BriefMarkTable {
  mark: string;
  /** When it was first published; the largest number while it is worked on. */
  at: number;
  brief_number: number;
}

/** Append-only by trigger, like `audit`. */
interface BriefHistoryTable {
  id: Generated<number>;
  brief_number: number;
  at: number;
  actor_json: string;
  action: string;
  brief_json: string;
}

/** Counters that never give a number twice, whatever is deleted or rolled back afterwards. */
interface SequenceTable {
  name: string;
  last: number;
}

interface AuditTable {
  id: Generated<number>;
  at: number;
  actor_json: string;
  action: string;
  subject: string;
  before_json: string;
  after_json: string;
}

interface PictureTable {
  /** SHA-256 in hexadecimal. */
  digest: string;
  mime: string;
  bytes: Uint8Array;
}

interface PictureUploadTable {
  digest: string;
  bot_id: number;
  file_id: string;
}

export interface DestinationTable {
  id: Generated<number>;
  bot_id: number;
  platform: Platform;
  chat: string;
  /** Empty for none, so that the address can be unique. */
  thread: string;
  tier: Tier;
  kind: DestinationKind;
  title: string;
  locale: string | null;
  /** 1 when somebody chose the locale. */
  locale_chosen: Generated<0 | 1>;
  time_zone: string | null;
  /** Null for the usual one. */
  presentation_json: string | null;
  parked_reason: ParkedReason | null;
  parked_at: number | null;
  active_since: number;
  /** Null when it wants nothing. */
  subscription_json: string | null;
  /** When what is gathered for it is made a digest of; null while nothing is. */
  gather_due_at: number | null;
  /** The place in the order of publication after which briefs are gathered for it. */
  gather_after: number | null;
  gather_occasion: DigestOccasion | null;
  created_at: number;
}

/** Who was seen administering a place; whether they still do, the platform alone knows. */
interface PlaceAdministratorTable {
  bot_id: number;
  user_id: string;
  destination_id: number;
}

interface MemberTable {
  id: Generated<number>;
  name: string;
  role: Role;
  /** Null for everybody who belongs to the newsroom. */
  removed_at: number | null;
}

interface IdentityTable {
  platform: Platform;
  user_id: string;
  member_id: number;
}

interface NewsroomServerTable {
  server_id: string;
}

interface PositionTable {
  bot_id: number;
  place: string;
  user_id: string;
  scope_json: string;
  before_sequence: number;
}

interface FormTable {
  bot_id: number;
  place: string;
  user_id: string;
  form_json: string;
}

interface KeptValueTable {
  name: string;
  value_json: string;
}

/** A message that goes on showing how far a brief comes; the row goes when the message is done. */
interface FollowedCardTable {
  bot_id: number;
  chat: string;
  message: string;
  brief_number: number;
  card_json: string;
}

/** By id in the order of arrival, which pruning relies on. */
interface UpdateTakenTable {
  id: Generated<number>;
  bot_id: number;
  update_id: string;
  at: number;
  /** Null once the update is finished. */
  content_json: string | null;
}
