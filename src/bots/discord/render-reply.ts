import type { Plainness } from '../../feed/delivery/messenger.js';
import type { ListItem, Reply } from '../reply.js';
import { fitLine, fitMarkdown, fitMarkdownLine } from './fit-text.js';
import type { DiscordMessage } from './message.js';
import { MAX_ALT, renderBrief, renderWholeBrief } from './render-brief.js';
import { renderButtons, renderRoleSelect } from './render-buttons.js';

/** Discord's limits (discord.com/developers, "Create Message"). */
const MAX_CONTENT = 2000;
const MAX_DESCRIPTION = 4096;
const MAX_TITLE = 256;

/** Our own, so that a list shows several items whatever one of them holds. */
const MAX_LIST_TITLE = 200;
const MAX_HEADLINE = 300;
const MAX_DETAILS = 200;
const MAX_SUMMARY = 400;
const MAX_LIST_FOOTER = 400;

const DRAWN_FILE = 'chart.png';

/** An answer that is a message, or several: forms are modals. */
export type MessageReply = Exclude<Reply, { kind: 'form' }>;

/** An answer as messages, one but for a brief too long for it. */
export function renderReply(reply: MessageReply, plainness: Plainness): readonly DiscordMessage[] {
  return reply.kind === 'card'
    ? renderWholeBrief(reply.view, plainness, reply.buttons)
    : [renderMessage(reply, plainness)];
}

function renderMessage(reply: Exclude<MessageReply, { kind: 'card' }>, plainness: Plainness): DiscordMessage {
  switch (reply.kind) {
    case 'notice':
      return renderNotice(reply, plainness);
    case 'draft':
      return {
        ...renderBrief(reply.view, plainness, reply.buttons),
        content: fitMarkdown(reply.header, MAX_CONTENT),
      };
    case 'list':
      return {
        content: '',
        embeds: [
          {
            title: fitMarkdownLine(reply.title, Math.min(MAX_LIST_TITLE, MAX_TITLE)) || '…',
            description: renderItems(reply.items, reply.footer),
          },
        ],
        components: renderButtons(reply.buttons),
        picture: null,
      };
  }
}

/** Short sentences stand as they are; a long text or a picture goes into an embed, which holds both. */
function renderNotice(
  { text, picture, buttons, roleSelect }: MessageReply & { kind: 'notice' },
  plainness: Plainness,
): DiscordMessage {
  const components = roleSelect ? renderRoleSelect(roleSelect, buttons) : renderButtons(buttons);
  const content = fitMarkdown(text, MAX_DESCRIPTION) || '…';
  if (picture && plainness === 'full') {
    const image = { url: `attachment://${DRAWN_FILE}` };
    const alt = fitLine(picture.alt, MAX_ALT) || null;
    const file = { content: { bytes: picture.bytes }, mime: picture.mime, alt, fileName: DRAWN_FILE };
    return { content: '', embeds: [{ description: content, image }], components, picture: file };
  }
  if (content.length <= MAX_CONTENT) return { content, embeds: [], components, picture: null };
  return { content: '', embeds: [{ description: content }], components, picture: null };
}

/** As many whole items as fit, the first ones first. */
function renderItems(items: readonly ListItem[], footer: string | null): string {
  const end = footer ? `\n\n${fitMarkdown(footer, MAX_LIST_FOOTER)}` : '';
  let description = '';
  for (const item of items) {
    const next = `${description}${description ? '\n\n' : ''}${renderItem(item)}`;
    if (next.length + end.length > MAX_DESCRIPTION) break;
    description = next;
  }
  return `${description}${end}`.trim() || '…';
}

function renderItem({ headline, details, summary }: ListItem): string {
  const lines = [
    `**${fitMarkdownLine(headline, MAX_HEADLINE) || '…'}**`,
    fitMarkdownLine(details, MAX_DETAILS),
  ];
  if (summary) lines.push(fitMarkdownLine(summary, MAX_SUMMARY));
  return lines.filter(Boolean).join('\n');
}
