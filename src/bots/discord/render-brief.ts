import type { APIEmbed, APIEmbedField } from 'discord.js';
import type { Plainness } from '../../feed/delivery/messenger.js';
import type { Document } from '../../feed/text/document.js';
import { renderDiscordMarkdown } from '../../feed/text/to-discord-markdown.js';
import { plainText } from '../../feed/text/to-plain-text.js';
import type { BriefView } from '../../feed/view.js';
import type { ButtonRow } from '../reply.js';
import { fitLine, fitMarkdown, fitMarkdownLine } from './fit-text.js';
import type { DiscordMessage, MessagePicture } from './message.js';
import { renderButtons, webUrl } from './render-buttons.js';
import { splitDocument } from './split-document.js';

/** Discord's limits for one embed and for all embeds of a message (discord.com/developers, "Embed Limits"). */
const MAX_TITLE = 256;
const MAX_NAME = 256;
const MAX_DESCRIPTION = 4096;
const MAX_FIELD_VALUE = 1024;
const MAX_EMBEDS = 6000;
export const MAX_ALT = 1024;

/** Our own, so that a long line of topics cannot crowd out the text. */
const MAX_TOPICS = 600;
const MAX_FOOTER = 300;
const MAX_CAVEAT = 200;
const MAX_NOTICE = 4000;

/** Discord's mark before and after what is struck through; one that people wrote is escaped. */
export const STRIKE = '~~';

const COLOURS = { flash: 0xd32f2f, urgent: 0xf57c00, routine: 0x1f6feb, notice: 0x80848e } as const;

const FILE_ENDINGS: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
};

/**
 * A brief as one embed: desk, headline, text, picture, and below them correction, related brief, topics and times.
 * The text is cut at a sentence where it does not fit, and then a button opens it in full. Nothing in it can mention
 * anybody or break out of its place.
 *
 * @param buttons Rows below those that the message has of itself.
 * @param beside What stands beside the button that opens the text, where there is one.
 */
export function renderBrief(
  view: BriefView,
  plainness: Plainness,
  buttons: readonly ButtonRow[] = [],
  beside: ButtonRow = [],
): DiscordMessage {
  const showsPicture = view.kind === 'brief' && view.layout !== 'headline';
  const picture = showsPicture && plainness === 'full' ? view.picture : null;
  const file = picture?.kind === 'stored' ? fileOf(picture, 'picture') : null;
  const icon = iconOf(view, plainness)?.file;
  const imageUrl = file
    ? `attachment://${file.fileName}`
    : picture?.kind === 'web'
      ? webUrl(picture.url)
      : null;
  const frame = renderFrame(view, plainness);
  const { description, cut } = renderDescription(view, plainness);
  const embed: APIEmbed = {
    ...frame,
    ...(description ? { description } : {}),
    ...(imageUrl ? { image: { url: imageUrl } } : {}),
  };
  const more: ButtonRow[] =
    cut && isReadable(view) && !opensInFull(buttons, view.number)
      ? [[{ label: view.readMore, action: { kind: 'read', number: view.number } }, ...beside]]
      : [];
  return {
    content: '',
    embeds: [embed],
    components: renderButtons([...more, ...buttons]),
    picture: file,
    ...(icon && { icon }),
  };
}

/**
 * A brief in full: as renderBrief has it, and what does not fit goes on in further messages of text alone.
 * @param buttons Rows below the last message.
 */
export function renderWholeBrief(
  view: BriefView,
  plainness: Plainness,
  buttons: readonly ButtonRow[],
): readonly DiscordMessage[] {
  const whole = renderBrief(view, plainness, buttons);
  // What was refused with its markup is shown as plain words, and those are not worth pages.
  if (view.kind !== 'brief' || plainness === 'plain') return [whole];
  const pages = splitDocument(view.text, roomForText(view, plainness));
  if (pages.length < 2) return [whole];
  return pages.map((text, index) => {
    const rows = index === pages.length - 1 ? buttons : [];
    return index === 0 ? renderBrief({ ...view, text }, plainness, rows) : renderPage(view, text, rows);
  });
}

function renderPage(view: BriefView, text: Document, buttons: readonly ButtonRow[]): DiscordMessage {
  const { markdown } = renderDiscordMarkdown(text, { maxLength: MAX_DESCRIPTION });
  const embed = { color: colourOf(view), description: markdown, footer: { text: `#${view.number}` } };
  return { content: '', embeds: [embed], components: renderButtons(buttons), picture: null };
}

/** What the first message has room for besides everything else in it. */
function roomForText(view: BriefView, plainness: Plainness): number {
  const frame = renderFrame(view, plainness);
  const tail = renderTail(view, plainness);
  return Math.min(MAX_DESCRIPTION, MAX_EMBEDS - lengthOf(frame)) - (tail ? tail.length + 2 : 0);
}

/** Everything of the embed but the text and the picture. */
function renderFrame(view: BriefView, plainness: Plainness): APIEmbed {
  const isBrief = view.kind === 'brief';
  const author = fitLine(
    [isBrief ? view.urgencyLabel : null, view.desk?.name].filter(Boolean).join(' · '),
    MAX_NAME,
  );
  const icon = iconOf(view, plainness);
  const title = titleOf(view);
  const url = isBrief && plainness !== 'plain' && view.link ? webUrl(view.link.url) : null;
  const fields = isBrief ? renderFields(view, plainness) : [];
  const times = isBrief ? [view.readingTime, view.updated] : [];
  return {
    color: isBrief ? colourOf(view) : COLOURS.notice,
    ...(author ? { author: { name: author, ...(icon ? { icon_url: icon.url } : {}) } } : {}),
    ...(title ? { title, ...(url ? { url } : {}) } : {}),
    ...(fields.length > 0 ? { fields } : {}),
    footer: { text: fitLine([...times, `#${view.number}`].filter(Boolean).join(' · '), MAX_FOOTER) },
  };
}

/** The desk's avatar: at its address, or as a file that goes along. Null for none that Discord can show. */
function iconOf(
  { desk }: BriefView,
  plainness: Plainness,
): { readonly url: string; readonly file?: MessagePicture } | null {
  const avatar = plainness === 'full' ? (desk?.avatar ?? null) : null;
  // It stands beside a name, and without one would be a file below the text.
  if (avatar === null || fitLine(desk?.name ?? '', MAX_NAME) === '') return null;
  if (avatar.kind === 'stored') {
    const file = fileOf(avatar, 'avatar');
    return { url: `attachment://${file.fileName}`, file };
  }
  const url = webUrl(avatar.url);
  return url === null ? null : { url };
}

/** What is urgent looks urgent, whatever it is about. */
function colourOf({ urgency, colour }: BriefView): number {
  return urgency === 'routine' && colour !== null ? colour : COLOURS[urgency];
}

/** The headline, struck through after a retraction. */
function titleOf({ kind, headline }: BriefView): string {
  if (kind !== 'retracted') return fitMarkdownLine(headline, MAX_TITLE);
  const struck = fitMarkdownLine(headline, MAX_TITLE - 2 * STRIKE.length);
  return struck && `${STRIKE}${struck}${STRIKE}`;
}

function renderFields(view: BriefView, plainness: Plainness): APIEmbedField[] {
  const fields: APIEmbedField[] = [];
  const add = (name: string, value: string): void => {
    if (value) fields.push({ name: fitMarkdownLine(name, MAX_NAME) || '…', value });
  };
  if (view.correction) add(view.correction.label, fitMarkdown(view.correction.note, MAX_FIELD_VALUE));
  if (view.related) add(view.related.label, renderLink(view.related.title, view.related.url, plainness));
  return fields;
}

function renderDescription(
  view: BriefView,
  plainness: Plainness,
): { readonly description: string; readonly cut: boolean } {
  if (view.kind !== 'brief') return { description: fitMarkdown(view.notice ?? '', MAX_NOTICE), cut: false };
  const tail = renderTail(view, plainness);
  const { markdown, cut } = renderShownText(view, plainness);
  const isCut = cut || view.isBeginning === true;
  return { description: [markdown, tail].filter(Boolean).join('\n\n'), cut: isCut };
}

/** The text of a brief alone, as far as the embed has room for it. */
export function renderShownText(
  view: BriefView,
  plainness: Plainness,
): { readonly markdown: string; readonly cut: boolean } {
  return renderText(view.text, plainness, roomForText(view, plainness));
}

/** What is to be known about the text, link and topics, below it. */
function renderTail(view: BriefView, plainness: Plainness): string {
  const topics = fitMarkdownLine(view.topics.map(({ label }) => label).join(' · '), MAX_TOPICS);
  const link = view.link ? renderLink(view.link.label, view.link.url, plainness) : '';
  const caveat = fitMarkdownLine(view.caveat ?? '', MAX_CAVEAT);
  return [caveat && `*${caveat}*`, link, topics].filter(Boolean).join('\n');
}

function renderText(
  text: Document,
  plainness: Plainness,
  maxLength: number,
): { readonly markdown: string; readonly cut: boolean } {
  if (plainness !== 'plain') return renderDiscordMarkdown(text, { maxLength });
  const bare = plainText(text);
  const markdown = fitMarkdown(bare, maxLength);
  return { markdown, cut: markdown !== fitMarkdown(bare, Number.POSITIVE_INFINITY) };
}

function renderLink(label: string, address: string | null, plainness: Plainness): string {
  const bare = fitMarkdownLine(label, MAX_NAME);
  if (address === null || plainness === 'plain') return bare;
  const content = [{ kind: 'text' as const, text: fitLine(label, MAX_NAME) || address }];
  const document: Document = [{ kind: 'paragraph', content: [{ kind: 'link', url: address, content }] }];
  // A link that was cut would lead elsewhere, so that the words alone stand there then.
  const { markdown, cut } = renderDiscordMarkdown(document, { maxLength: MAX_FIELD_VALUE });
  return cut ? bare : markdown;
}

function fileOf(
  picture: Extract<BriefView['picture'], { kind: 'stored' }>,
  name: 'picture' | 'avatar',
): MessagePicture {
  const ending = FILE_ENDINGS[picture.mime] ?? 'img';
  return {
    content: { digest: picture.digest },
    mime: picture.mime,
    alt: picture.alt === null ? null : fitLine(picture.alt, MAX_ALT) || null,
    fileName: `${name}-${picture.digest.replace(/[^0-9a-zA-Z]/g, '').slice(0, 12)}.${ending}`,
  };
}

function lengthOf(frame: APIEmbed): number {
  const fields = frame.fields ?? [];
  return [
    frame.title,
    frame.author?.name,
    frame.footer?.text,
    ...fields.flatMap(({ name, value }) => [name, value]),
  ].reduce((sum, text) => sum + (text?.length ?? 0), 0);
}

/** Readers open only what was published. */
function isReadable({ state }: BriefView): boolean {
  return state === 'published' || state === 'withheld' || state === 'retracted';
}

function opensInFull(rows: readonly ButtonRow[], number: number): boolean {
  return rows
    .flat()
    .some((button) => 'action' in button && button.action.kind === 'read' && button.action.number === number);
}
