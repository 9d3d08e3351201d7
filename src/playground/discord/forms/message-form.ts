import type { APIEmbed } from 'discord-api-types/v10';
import { readRows, type WireComponent } from './component-form.js';
import { readEmbeds } from './embed-form.js';
import { Field, Form, shown } from './form.js';
import { readLayout } from './layout-form.js';

/** Message flags that are told apart here (docs, "Message Flags"). */
export const FLAG = {
  crossposted: 1 << 0,
  suppressEmbeds: 1 << 2,
  hasThread: 1 << 5,
  ephemeral: 1 << 6,
  loading: 1 << 7,
  suppressNotifications: 1 << 12,
  componentsV2: 1 << 15,
} as const;

/** Whom a message may mention; `null` in the form means everybody its text names. */
export interface AllowedMentions {
  readonly parse: ReadonlySet<string>;
  readonly users: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
  readonly repliedUser: boolean;
}

interface AttachmentEntry {
  readonly id: string;
  readonly filename: string | undefined;
  readonly description: string | undefined;
}

/** A message body after validation. What the body leaves out is `undefined`; what it clears is `null`. */
export interface MessageForm {
  readonly content: string | null | undefined;
  readonly embeds: APIEmbed[] | undefined;
  readonly components: WireComponent[] | undefined;
  readonly attachments: AttachmentEntry[] | undefined;
  readonly allowedMentions: AllowedMentions | null;
  readonly flags: number | undefined;
  readonly nonce: string | undefined;
  readonly enforceNonce: boolean;
  readonly tts: boolean;
  readonly reference: { readonly messageId: string; readonly failIfNotExists: boolean } | null;
}

/**
 * Reads a message body with Discord's limits. Throws 50035 with every fault at its place.
 *
 * @param at Where in the body the message stands: `data` for interaction callbacks, else the whole body.
 * @param standingFlags The flags of the message that is edited.
 */
export function readMessage(
  body: unknown,
  { at = null, standingFlags = 0 }: { at?: 'data' | null; standingFlags?: number } = {},
): MessageForm {
  const form = new Form();
  const root = new Field(form, body);
  root.record();
  const field = at ? root.get(at) : root;
  const flags = field.get('flags').integer({ min: 0 });
  const layout = (((flags ?? 0) | standingFlags) & FLAG.componentsV2) !== 0;
  const has = (key: string) => field.get(key).value !== undefined;
  const message: MessageForm = {
    content: has('content') ? (field.get('content').text({ max: 2000 })?.trim() ?? null) : undefined,
    embeds: has('embeds') ? readEmbeds(field.get('embeds')) : undefined,
    components: readComponents(field.get('components'), layout),
    attachments: has('attachments') ? readAttachments(field.get('attachments')) : undefined,
    allowedMentions: readAllowedMentions(field.get('allowed_mentions')),
    flags,
    nonce: readNonce(field.get('nonce')),
    enforceNonce: field.get('enforce_nonce').flag() ?? false,
    tts: field.get('tts').flag() ?? false,
    reference: readReference(field.get('message_reference')),
  };
  if (layout) {
    for (const key of ['content', 'embeds'] as const) {
      const used = key === 'content' ? Boolean(message.content) : (message.embeds?.length ?? 0) > 0;
      if (!used) continue;
      field
        .get(key)
        .fault(
          'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
          `The '${key}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
        );
    }
  }
  form.check();
  return message;
}

function readComponents(field: Field, layout: boolean): WireComponent[] | undefined {
  if (field.value === undefined) return undefined;
  return layout ? readLayout(field) : readRows(field);
}

function readNonce(field: Field): string | undefined {
  if (!field.present) return undefined;
  if (typeof field.value !== 'string' && typeof field.value !== 'number') {
    return field.fault('NONCE_TYPE_INVALID_TYPE', 'This field must be a string or integer');
  }
  return field.text({ max: 25 });
}

function readAttachments(field: Field): AttachmentEntry[] {
  return field.list({ max: 10 }).map((entry) => {
    entry.record();
    const id = entry.get('id');
    if (!id.present) id.fault('BASE_TYPE_REQUIRED', 'This field is required');
    return {
      id: shown(id.value ?? ''),
      filename: entry.get('filename').text({ max: 1024 }),
      description: entry.get('description').text({ max: 1024 }),
    };
  });
}

function readReference(field: Field): MessageForm['reference'] {
  if (!field.record()) return null;
  const messageId = field.get('message_id').id(true);
  const failIfNotExists = field.get('fail_if_not_exists').flag() ?? true;
  return messageId ? { messageId, failIfNotExists } : null;
}

function readAllowedMentions(field: Field): AllowedMentions | null {
  if (!field.record()) return null;
  const parse = new Set<string>();
  for (const item of field.get('parse').list()) {
    if (item.value === 'users' || item.value === 'roles' || item.value === 'everyone') parse.add(item.value);
    else item.fault('BASE_TYPE_CHOICES', "Value must be one of ('users', 'roles', 'everyone').");
  }
  const ids = (key: 'users' | 'roles') =>
    new Set(
      field
        .get(key)
        .list({ max: 100 })
        .flatMap((item) => item.id() ?? []),
    );
  const users = ids('users');
  const roles = ids('roles');
  for (const [key, named] of [
    ['users', users],
    ['roles', roles],
  ] as const) {
    if (!parse.has(key) || named.size === 0) continue;
    field.fault(
      'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
      `parse:["${key}"] and ${key}: [ids...] are mutually exclusive.`,
    );
  }
  return { parse, users, roles, repliedUser: field.get('replied_user').flag() ?? false };
}
