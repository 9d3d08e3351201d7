import type { APIEmbed } from 'discord-api-types/v10';
import { EmbedType } from 'discord-api-types/v10';
import { type Field, lengthOf } from './form.js';

/** Characters over all embeds of a message: titles, descriptions, fields, footers and authors. */
const MAX_EMBED_CHARACTERS = 6000;

/** An embed needs one of these. */
const PARTS = ['title', 'description', 'fields', 'footer', 'author', 'image', 'thumbnail'];

/**
 * Reads the embeds of a message with Discord's limits: 10 embeds, title 256, description 4096, 25 fields of
 * 256 and 1024, footer 2048, author 256, 6000 characters in all (docs, "Embed Limits").
 */
export function readEmbeds(field: Field): APIEmbed[] {
  const embeds = field.list({ max: 10 }).map(readEmbed);
  let characters = 0;
  for (const embed of embeds) characters += embedCharacters(embed);
  if (characters > MAX_EMBED_CHARACTERS) {
    field.fault('MAX_EMBED_SIZE_EXCEEDED', `Embed size exceeds maximum size of ${MAX_EMBED_CHARACTERS}`);
  }
  return embeds;
}

function readEmbed(field: Field): APIEmbed {
  if (!field.record()) return {};
  const embed: APIEmbed = { type: EmbedType.Rich };
  const title = field.get('title').text({ max: 256 })?.trim();
  const description = field.get('description').text({ max: 4096 })?.trim();
  const url = field.get('url').url();
  const timestamp = field.get('timestamp').time();
  const color = field.get('color').integer({ min: 0, max: 0xffffff });
  if (title) embed.title = title;
  if (description) embed.description = description;
  if (url) embed.url = url;
  if (timestamp) embed.timestamp = timestamp;
  if (color !== undefined) embed.color = color;
  readFooterAndAuthor(field, embed);
  for (const kind of ['image', 'thumbnail'] as const) {
    const picture = field.get(kind);
    if (!picture.record()) continue;
    const address = picture.get('url').url({ attachments: true, required: true });
    if (address) embed[kind] = { url: address };
  }
  const fields = field.get('fields').list({ max: 25 }).map(readEmbedField);
  if (fields.length > 0) embed.fields = fields;
  if (!PARTS.some((key) => hasSomething(field.get(key).value))) {
    field.get('description').fault('BASE_TYPE_REQUIRED', 'This field is required');
  }
  return embed;
}

/** Whether something was sent at all; if it is faulty, that is reported at its own place. */
function hasSomething(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

function readFooterAndAuthor(field: Field, embed: APIEmbed): void {
  const footer = field.get('footer');
  if (footer.record()) {
    const text = footer.get('text').text({ max: 2048 })?.trim();
    const icon = footer.get('icon_url').url({ attachments: true });
    if (text || icon) embed.footer = { text: text ?? '', ...(icon ? { icon_url: icon } : {}) };
  }
  const author = field.get('author');
  if (author.record()) {
    const name = author.get('name').text({ max: 256, required: true })?.trim();
    const url = author.get('url').url();
    const icon = author.get('icon_url').url({ attachments: true });
    if (name) embed.author = { name, ...(url ? { url } : {}), ...(icon ? { icon_url: icon } : {}) };
  }
}

function readEmbedField(field: Field): { name: string; value: string; inline: boolean } {
  field.record();
  return {
    name: field.get('name').text({ max: 256, required: true })?.trim() ?? '',
    value: field.get('value').text({ max: 1024, required: true })?.trim() ?? '',
    inline: field.get('inline').flag() ?? false,
  };
}

function embedCharacters(embed: APIEmbed): number {
  let sum = lengthOf(embed.title ?? '') + lengthOf(embed.description ?? '');
  sum += lengthOf(embed.footer?.text ?? '') + lengthOf(embed.author?.name ?? '');
  for (const { name, value } of embed.fields ?? []) sum += lengthOf(name) + lengthOf(value);
  return sum;
}
