import { type Action, DRAFT_FIELDS, TIME_KINDS } from '../action.js';
import { decodeAction, encodeAction } from '../action-codec.js';
import { DESK_FIELDS, type FormAction, SETTINGS_FIELDS, TOPIC_FIELDS, TRANSLATION_FIELDS } from '../reply.js';

const EDIT_FIELDS = ['all', ...DRAFT_FIELDS] as const;
const CHANGES = ['update', 'correct', 'refile', 'retract'] as const;

/**
 * The `custom_id` of a button. Discord refuses a message in which two are the same, so each carries its place.
 * @param place From 0, within the message.
 */
export function buttonId(action: Action, place: number): string {
  return `b${place}:${encodeAction(action)}`;
}

/** What a button means, or null for one that is none of ours. */
export function parseButtonId(customId: string): Action | null {
  const code = /^b\d{1,2}:(.+)$/.exec(customId)?.[1];
  return code === undefined ? null : decodeAction(code);
}

/** The `custom_id` of a modal: what is done with its answers. */
export function formId(submit: FormAction): string {
  switch (submit.kind) {
    case 'post':
      return submit.followUpOf === undefined ? 'f:post' : `f:post:${submit.followUpOf}`;
    case 'edit':
      return `f:edit:${submit.number}:${submit.field}${sinceSuffix(submit)}`;
    case 'reject':
      return `f:reject:${submit.number}`;
    case 'change':
      return `f:change:${submit.number}:${submit.change}${sinceSuffix(submit)}`;
    case 'time':
      return `f:time:${submit.number}:${submit.time}`;
    case 'translate':
      return `f:translate:${submit.number}:${submit.field}:${submit.language}${sinceSuffix(submit)}`;
    case 'topic':
      return `f:topic:${submit.topicId}:${submit.field}`;
    case 'desk':
      return `f:desk:${submit.deskId}:${submit.field}`;
    case 'settings':
      return `f:settings:${submit.placeId}:${submit.field}`;
  }
}

function sinceSuffix({ since }: { readonly since?: number }): string {
  return since === undefined ? '' : `:${since}`;
}

function parseTranslationId(customId: string): FormAction | null {
  const [, digits, name, language = '', line] =
    /^f:translate:(\d{1,15}):([a-z-]+):([A-Za-z0-9-]{0,35})(?::(\d{1,15}))?$/.exec(customId) ?? [];
  const field = TRANSLATION_FIELDS.find((candidate) => candidate === name);
  if (field === undefined) return null;
  const since = line === undefined ? {} : { since: Number(line) };
  return { kind: 'translate', number: Number(digits), field, language, ...since };
}

/** What is done with a modal's answers, or null for one that is none of ours. */
export function parseFormId(customId: string): FormAction | null {
  if (customId === 'f:post') return { kind: 'post' };
  const earlier = /^f:post:(\d{1,15})$/.exec(customId)?.[1];
  if (earlier !== undefined) return { kind: 'post', followUpOf: Number(earlier) };
  const rejected = /^f:reject:(\d{1,15})$/.exec(customId)?.[1];
  if (rejected !== undefined) return { kind: 'reject', number: Number(rejected) };
  if (customId.startsWith('f:translate:')) return parseTranslationId(customId);
  const [, kind, digits, name, line] =
    /^f:(edit|change|time|topic|desk|settings):(\d{1,15}):([a-z-]+)(?::(\d{1,15}))?$/.exec(customId) ?? [];
  const number = Number(digits);
  const since = line === undefined ? {} : { since: Number(line) };
  if (kind === 'edit') {
    const field = EDIT_FIELDS.find((candidate) => candidate === name);
    return field ? { kind, number, field, ...since } : null;
  }
  if (kind === 'change') {
    const change = CHANGES.find((candidate) => candidate === name);
    return change ? { kind, number, change, ...since } : null;
  }
  if (kind === 'topic') {
    const field = TOPIC_FIELDS.find((candidate) => candidate === name);
    return field ? { kind, topicId: number, field } : null;
  }
  if (kind === 'desk') {
    const field = DESK_FIELDS.find((candidate) => candidate === name);
    return field ? { kind, deskId: number, field } : null;
  }
  if (kind === 'settings') {
    const field = SETTINGS_FIELDS.find((candidate) => candidate === name);
    return field ? { kind, placeId: number, field } : null;
  }
  if (kind === 'time') {
    const time = TIME_KINDS.find((candidate) => candidate === name);
    return time ? { kind, number, time } : null;
  }
  return null;
}
