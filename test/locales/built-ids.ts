import { CARD_PAGES, DRAFT_FIELDS, SETTINGS_STEPS, TIME_KINDS } from '../../src/bots/action.js';
import { AUDIT_FIELDS } from '../../src/bots/audit-fields.js';
import { AUDIT_VERBS } from '../../src/bots/audit-words.js';
import { DESK_FIELDS, TOPIC_FIELDS } from '../../src/bots/reply.js';
import { START_WAYS } from '../../src/bots/starting.js';
import { BRIEF_STATES } from '../../src/feed/brief.js';
import { DIGEST_PLANS } from '../../src/feed/choosing-digests.js';
import { FAILURE_CAUSES } from '../../src/feed/delivery/failure.js';
import { PARKED_REASONS } from '../../src/feed/destination.js';
import { DIGEST_OCCASIONS } from '../../src/feed/digest.js';
import { PRESSES } from '../../src/feed/feedback.js';
import { ROLES } from '../../src/feed/newsroom.js';
import { PERIODS } from '../../src/feed/period.js';
import { LAYOUTS } from '../../src/feed/presentation.js';
import { QUIET_FLASH } from '../../src/feed/quiet-hours.js';
import { SENDING_STEPS } from '../../src/feed/sending.js';

const PLATFORMS = ['telegram', 'discord'];
const URGENCIES = ['flash', 'urgent', 'routine'];
const CHANGES = ['update', 'correct', 'refile', 'retract'];
const WAYS = ['posting', 'changing', 'removing'];
const KINDS = [
  ...['channel', 'group', 'supergroup', 'topic', 'private'].map((kind) => `telegram-${kind}`),
  ...['text', 'announcement', 'forum', 'thread', 'direct'].map((kind) => `discord-${kind}`),
];

/**
 * The ids that the code puts together, by the way in which it does, with what may stand in the gap. Each of them has to
 * exist.
 */
export const BUILT: Readonly<Record<string, readonly string[]>> = {
  '*-open': ['place-added', 'place-returned', 'place-added-discussion'],
  'alert-*': ['unauthorized', 'silenced', 'outage', 'outage-over', 'stalled', 'moving'],
  'audit-*': AUDIT_VERBS,
  'audit-field-*': AUDIT_FIELDS.map((name) =>
    name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`),
  ),
  'audit-via-*': [...PLATFORMS, 'cli', 'api', 'system'],
  'button-*': ['update', 'correct', 'refile', 'withhold', 'release'],
  'button-digest-*': DIGEST_PLANS,
  'button-field-*': DRAFT_FIELDS,
  'button-quiet-flash-*': QUIET_FLASH,
  'button-sending-*': SENDING_STEPS,
  'button-start-*': START_WAYS,
  'button-stats-*': PERIODS,
  'button-urgency-*': URGENCIES,
  'card-*': BRIEF_STATES,
  'card-next-writer-*': ['draft', 'submitted'],
  'chart-*': PLATFORMS,
  'check-translation-*': ['no-headline', 'no-text', 'outdated'],
  'command-*': TIME_KINDS,
  'digest-title-*': DIGEST_OCCASIONS,
  'drafts-*': ['draft', 'submitted', 'scheduled'],
  'failure-*': FAILURE_CAUSES,
  'fetch-no-*': ['page', 'picture', 'title'],
  'form-*': CHANGES,
  'form-*-label': [
    ...DRAFT_FIELDS,
    ...['note', 'reason', 'reject-reason', 'new-text', 'corrected-text'],
    ...['long-text', 'post-headline', 'post-text'],
  ],
  'form-*-question': [
    ...DRAFT_FIELDS,
    ...['note', 'reason', 'reject-reason', 'new-text', 'corrected-text'],
    ...['long-text', 'post-headline', 'post-text'],
  ],
  'form-desk-*': DESK_FIELDS,
  'form-desk-*-label': DESK_FIELDS,
  'form-desk-*-question': DESK_FIELDS,
  'form-time-*': TIME_KINDS,
  'form-time-*-label': TIME_KINDS,
  'form-time-*-question': TIME_KINDS,
  'form-topic-*': TOPIC_FIELDS,
  'form-topic-*-label': TOPIC_FIELDS,
  'form-topic-*-question': TOPIC_FIELDS,
  'form-translation-*-label': ['headline', 'text', 'alt', 'note'],
  'form-translation-*-question': ['headline', 'text', 'alt', 'note'],
  'form-translation-any-*-question': ['headline', 'text'],
  'form-words-*': ['include', 'exclude'],
  'form-words-*-question': ['include', 'exclude'],
  'overtaken-*': DRAFT_FIELDS,
  'parked-*': PARKED_REASONS,
  'platform-*': PLATFORMS,
  'preview-*': ['byline', 'headline', 'text', 'picture', 'field', 'footer', 'message', 'link-card', 'button'],
  'progress-*': [...WAYS, 'pause', 'withholding'],
  'progress-*-of': WAYS,
  'reach-*': PLATFORMS,
  'refused-not-*': ROLES,
  'remedy-*': FAILURE_CAUSES,
  'report-*-*': PLATFORMS.flatMap((platform) =>
    ['channel', 'group', 'private'].map((group) => `${platform}-${group}`),
  ),
  'report-pressed-*': PRESSES,
  'role-*': ROLES,
  'settings-layout-*': LAYOUTS,
  'settings-least-*': URGENCIES,
  'settings-words-*': ['include', 'exclude'],
  'start-chosen-*': START_WAYS,
  'stats-kind-*': KINDS,
  'stats-title-*': PERIODS,
  'translation-*': ['no-headline', 'no-text', 'outdated'],
  'translation-page*': ['', '-no-headline', '-no-text', '-older', '-wrong'],
  'urgency-*': URGENCIES,
  'when-*': ['first', 'second'],
};

/** Those of which some do not exist: there is a step without a button of its own words. */
export const SOME_BUILT: Readonly<Record<string, readonly string[]>> = {
  'button-settings-*': SETTINGS_STEPS,
};

/** What begins like a message and is the name of something else. */
export const OTHER_NAMES: ReadonlySet<string> = new Set([
  ...KINDS,
  ...SETTINGS_STEPS,
  ...CARD_PAGES,
  'place-administrators',
  'place-lost',
  'place-moved',
  'post-headline',
  'post-text',
  'refused-here',
]);

/** A way of putting together with its gaps filled; several gaps are filled by one text with hyphens. */
export function fill(way: string, value: string): string {
  return way.replace(/\*(?:-\*)*/, value);
}
