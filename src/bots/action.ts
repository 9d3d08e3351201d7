import type { Urgency } from '../feed/brief.js';
import type { Period } from '../feed/period.js';
import type { SendingStep } from '../feed/sending.js';

/** What pressing a button means. Encoded by action-codec.ts into at most 64 bytes (Telegram's limit). */
export type Action =
  /** The next page of a list: older than `before` in the order of publication, of one topic or of all. */
  | { readonly kind: 'more'; readonly before: number; readonly topicId: number | null }
  /** The next page of what these words are found in. */
  | { readonly kind: 'search'; readonly before: number; readonly words: string }
  /** One brief in full. */
  | { readonly kind: 'read'; readonly number: number }
  /** A page of a digest that its message did not hold. */
  | { readonly kind: 'digest'; readonly digestId: number; readonly from: number }
  /** Follows the story of a brief where it is pressed, or ends that. */
  | { readonly kind: 'follow'; readonly number: number }
  | { readonly kind: 'unfollow'; readonly number: number }
  /** Briefs that are like one. */
  | { readonly kind: 'like'; readonly number: number }
  | { readonly kind: 'latest' }
  | { readonly kind: 'topics' }
  | { readonly kind: 'subscribe'; readonly topicId: number | null }
  | { readonly kind: 'unsubscribe'; readonly topicId: number | null }
  /** Opens the form of a new draft. */
  | { readonly kind: 'post' }
  /** The same for one that goes on with a published brief. */
  | { readonly kind: 'follow-up'; readonly number: number }
  /** The draft's card again, as it is now. */
  | { readonly kind: 'draft'; readonly number: number }
  /** Another page of the draft's card, in place of the one that stands there. */
  | { readonly kind: 'card'; readonly number: number; readonly page: CardPage; readonly from: number }
  /** Opens the form that edits one field of a draft. */
  | { readonly kind: 'edit'; readonly number: number; readonly field: DraftField }
  /** Takes the headline that was proposed from the draft's text. */
  | { readonly kind: 'take-headline'; readonly number: number }
  | { readonly kind: 'set-urgency'; readonly number: number; readonly urgency: Urgency }
  /** Adds a topic to a draft, or takes it away; the list of topics stays open at the same place. */
  | {
      readonly kind: 'toggle-topic';
      readonly number: number;
      readonly topicId: number;
      readonly from: number;
    }
  | { readonly kind: 'set-desk'; readonly number: number; readonly deskId: number }
  | { readonly kind: 'remove-picture'; readonly number: number }
  /** How the other platform will show it. */
  | { readonly kind: 'preview'; readonly number: number }
  /** Publishes what needs no second look; else shows what there is to look at first. */
  | { readonly kind: 'publish'; readonly number: number }
  /** Publishes after that look. */
  | { readonly kind: 'publish-anyway'; readonly number: number }
  /** Hands a draft to the editors. */
  | { readonly kind: 'submit'; readonly number: number }
  | { readonly kind: 'approve'; readonly number: number }
  /** Opens the form for the reason. */
  | { readonly kind: 'reject'; readonly number: number }
  | { readonly kind: 'spike'; readonly number: number }
  /** Opens the form for a time of a brief. */
  | { readonly kind: 'time'; readonly number: number; readonly time: TimeKind }
  /** Makes a brief that waits for its time a draft again. */
  | { readonly kind: 'unschedule'; readonly number: number }
  /** Opens the form for what is to be said about a published brief. */
  | {
      readonly kind: 'change';
      readonly number: number;
      readonly change: 'update' | 'correct' | 'refile' | 'retract';
    }
  /** Takes a publication back before the first message leaves. */
  | { readonly kind: 'undo'; readonly number: number }
  /** Shows what a retraction would take back, and asks. */
  | { readonly kind: 'ask-to-retract'; readonly number: number }
  /** Retracts without a reason. */
  | { readonly kind: 'retract'; readonly number: number }
  | { readonly kind: 'withhold'; readonly number: number }
  | { readonly kind: 'release'; readonly number: number }
  /** How far a published brief has come, as of now. */
  | { readonly kind: 'report'; readonly number: number }
  /** The same in place of an earlier answer. */
  | { readonly kind: 'look-again'; readonly number: number }
  /** The figures of a period, in place of those of another. */
  | { readonly kind: 'stats'; readonly period: Period }
  /** Sends again what failed of a brief. */
  | { readonly kind: 'send-again'; readonly number: number }
  /** Pauses, resumes or ends a brief's way to those who have no copy yet. */
  | { readonly kind: 'sending'; readonly number: number; readonly step: SendingStep }
  /** The next page of the audit log: before that line, of one brief or of everything. */
  | { readonly kind: 'audit'; readonly before: number; readonly number: number | null }
  /** A step in the pages of a brief's translations; `language` is BCP 47, and empty where it is about none of them. */
  | {
      readonly kind: 'translate';
      readonly step: TranslationStep;
      readonly number: number;
      readonly language: string;
      /** Where the brief's history stood that somebody looked at, for `confirm`; left out elsewhere. */
      readonly since?: number;
    }
  /** A step in the menu of topics; `other` is the other topic, or where a list goes on. */
  | {
      readonly kind: 'topic';
      readonly step: TopicStep;
      readonly topicId: number;
      readonly other: number;
    }
  /** A step in the menu of desks. */
  | { readonly kind: 'desk'; readonly step: DeskStep; readonly deskId: number }
  /** A step in the menu of settings: of the place where it is pressed, which is 0, or of another one. */
  | {
      readonly kind: 'settings';
      readonly step: SettingsStep;
      readonly placeId: number;
      /** What is chosen, where the step has a choice; empty elsewhere. Letters, digits and `_/+-`, 40 at most. */
      readonly value: string;
    }
  /** Gives up the form that is waiting for an answer. */
  | { readonly kind: 'cancel-form' };

export const DRAFT_FIELDS = [
  'headline',
  'text',
  'topics',
  'link',
  'picture',
  'alt',
  'related',
  'follow-up',
  'language',
] as const;
export type DraftField = (typeof DRAFT_FIELDS)[number];

/** The pages of a draft's card: what is used most, the rest, and two lists to choose from. */
export const CARD_PAGES = ['main', 'more', 'topics', 'desk'] as const;
export type CardPage = (typeof CARD_PAGES)[number];

/** Steps in the pages of a brief's translations, in the order by which buttons know them: new ones come last. */
export const TRANSLATION_STEPS = [
  'list',
  'open',
  'write',
  'other',
  'headline',
  'text',
  'alt',
  'note',
  'confirm',
  'preview',
  'remove',
  'remove-now',
] as const;
export type TranslationStep = (typeof TRANSLATION_STEPS)[number];

/** Steps in the menu of topics, in the order by which buttons know them: new ones come last. */
export const TOPIC_STEPS = [
  'list',
  'open',
  'up',
  'down',
  'add',
  'rename',
  'name',
  'emoji',
  'colour',
  'retire',
  'into',
  'end',
  'end-now',
] as const;
export type TopicStep = (typeof TOPIC_STEPS)[number];

/** Steps in the menu of desks, in the order by which buttons know them: new ones come last. */
export const DESK_STEPS = [
  'list',
  'open',
  'up',
  'down',
  'add',
  'rename',
  'biography',
  'contact',
  'avatar',
  'no-avatar',
  'retire',
  'retire-now',
] as const;
export type DeskStep = (typeof DESK_STEPS)[number];

/** Steps in the menu of settings, in the order by which buttons know them: new ones come last. */
export const SETTINGS_STEPS = [
  'main',
  'topics',
  'topic',
  'every-topic',
  'no-topic',
  'urgency',
  'least',
  'languages',
  'brief-language',
  'layout',
  'look',
  'sound',
  'link-cards',
  'words',
  'include',
  'exclude',
  'pause',
  'pause-day',
  'pause-week',
  'pause-open',
  'resume',
  'zone',
  'set-zone',
  'export',
  'delete',
  'forget',
  'language',
  'speak',
  'filters',
  'appearance',
  'data',
  'digest',
  'digest-plan',
  'digest-times',
  'digest-time',
  'digest-other',
  'digest-days',
  'digest-day',
  'quiet',
  'quiet-hours',
  'quiet-other',
  'quiet-flash',
  'start',
  'start-topic',
  'start-with',
  'stories',
  'unfollow-story',
  'places',
  'forum',
  'forum-topic',
  'forum-return',
  'channel',
  'crosspost',
  'threads',
  'roles',
  'role-topic',
  'role-urgency',
  'role',
  'role-gone',
  'tags',
  'tag-topic',
  'tag',
] as const;
export type SettingsStep = (typeof SETTINGS_STEPS)[number];

export const TIME_KINDS = ['schedule', 'embargo', 'expire'] as const;
/** The times that the newsroom sets, by the commands that set them. */
export type TimeKind = (typeof TIME_KINDS)[number];
