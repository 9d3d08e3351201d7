import type { BriefView } from '../feed/view.js';
import type { Action, DraftField, TimeKind } from './action.js';

export type Button =
  | { readonly label: string; readonly action: Action; readonly tone?: 'primary' | 'danger' }
  | { readonly label: string; readonly url: string };

export type ButtonRow = readonly Button[];

/**
 * The one answer to a command, a button or a form, before any platform. Texts are plain: adapters escape them.
 * Adapters never send more than the platform allows.
 */
export type Reply =
  /** A sentence or a few lines. */
  | {
      readonly kind: 'notice';
      readonly text: string;
      readonly buttons: readonly ButtonRow[];
      /** Shown beside the text where there is room for both. Left out: none. */
      readonly picture?: DrawnPicture;
      /** A choice of one of the server's roles, below the text. Left out: none. */
      readonly roleSelect?: RoleSelect;
      /** It says anew what the message with the pressed button said, and takes its place. Left out: it stands below it. */
      readonly editsItself?: boolean;
    }
  /** A brief as readers see it. */
  | { readonly kind: 'card'; readonly view: BriefView; readonly buttons: readonly ButtonRow[] }
  /** A brief as the newsroom works on it: `header` above it says number, state and what is missing. */
  | {
      readonly kind: 'draft';
      readonly header: string;
      readonly view: BriefView;
      readonly buttons: readonly ButtonRow[];
      /** The number of the brief, while the message is to go on showing how far it comes. */
      readonly follows?: number;
    }
  | {
      readonly kind: 'list';
      readonly title: string;
      readonly items: readonly ListItem[];
      /** A line below the items, or null. */
      readonly footer: string | null;
      /** A menu: its buttons lead to what takes its place. Left out: what they lead to stands below it. */
      readonly editsItself?: boolean;
      readonly buttons: readonly ButtonRow[];
    }
  /** Questions: a modal on Discord, one after another on Telegram. */
  | { readonly kind: 'form'; readonly form: Form };

/** One of the roles of a Discord server, to be chosen from a list that Discord makes. */
export interface RoleSelect {
  readonly placeholder: string;
  /** What choosing does: `/` and the role's id are put to its value. */
  readonly action: Extract<Action, { kind: 'settings' }>;
}

/** A picture that was drawn for one answer and is kept nowhere. */
export interface DrawnPicture {
  readonly bytes: Uint8Array;
  readonly mime: 'image/png';
  /** What it shows, for those who cannot see it. */
  readonly alt: string;
}

export interface ListItem {
  readonly headline: string;
  /** "#12 · 1 min read · 5 minutes ago" */
  readonly details: string;
  /** The start of the text, or null. */
  readonly summary: string | null;
}

export interface Form {
  /** What is done with the answers. */
  readonly submit: FormAction;
  readonly title: string;
  /** One to five. */
  readonly fields: readonly FormField[];
}

export interface FormField {
  readonly name: string;
  /** At most 45 characters (Discord's limit for a label). */
  readonly label: string;
  /** The whole question, as Telegram asks it. */
  readonly question: string;
  readonly long: boolean;
  readonly required: boolean;
  readonly maxLength: number;
  /** What stands there now. Markdown where formatting is kept. */
  readonly value: string;
}

/** The answers of a form by the names of its fields. */
export type Answers = Readonly<Record<string, string>>;

export type FormAction =
  /** @property followUpOf The published brief that the new one goes on with. */
  | { readonly kind: 'post'; readonly followUpOf?: number }
  | { readonly kind: 'time'; readonly number: number; readonly time: TimeKind }
  | { readonly kind: 'reject'; readonly number: number }
  | {
      readonly kind: 'edit';
      readonly number: number;
      readonly field: DraftField | 'all';
      /** The newest line of the brief's history when the form was made: what was changed since then is not lost. */
      readonly since?: number;
    }
  | {
      readonly kind: 'translate';
      readonly field: TranslationField;
      readonly number: number;
      /** BCP 47; empty where the form asks for it. */
      readonly language: string;
      /** As for `edit`. */
      readonly since?: number;
    }
  | { readonly kind: 'topic'; readonly field: TopicField; readonly topicId: number }
  | { readonly kind: 'desk'; readonly field: DeskField; readonly deskId: number }
  /** @property placeId As in the action of the menu. */
  | { readonly kind: 'settings'; readonly field: SettingsField; readonly placeId: number }
  | {
      readonly kind: 'change';
      readonly number: number;
      readonly change: 'update' | 'correct' | 'refile' | 'retract';
      /** As for `edit`. */
      readonly since?: number;
    };

/** What is typed about a translation; the fields have the names of the steps that ask for it. */
export const TRANSLATION_FIELDS = ['write', 'other', 'headline', 'text', 'alt', 'note'] as const;
export type TranslationField = (typeof TRANSLATION_FIELDS)[number];

/** What is typed about a topic; the fields have the names of the menu's steps. */
export const TOPIC_FIELDS = ['add', 'rename', 'name', 'emoji', 'colour'] as const;
export type TopicField = (typeof TOPIC_FIELDS)[number];

/** What is typed about a desk. */
export const DESK_FIELDS = ['add', 'rename', 'biography', 'contact', 'avatar'] as const;
export type DeskField = (typeof DESK_FIELDS)[number];

/** What is typed about a place's settings. */
export const SETTINGS_FIELDS = ['include', 'exclude', 'zone', 'digest-times', 'quiet'] as const;
export type SettingsField = (typeof SETTINGS_FIELDS)[number];
