import type { MessageEntity } from '@grammyjs/types';
import type { Child } from 'hono/jsx';

/** A text with Telegram's entities as Telegram's clients draw it. Offsets are UTF-16 units, as JavaScript's are. */
export function FormattedText({ text, entities }: { text: string; entities: readonly MessageEntity[] }) {
  const sorted = [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length);
  return <>{renderRange(text, { from: 0, to: text.length }, sorted)}</>;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Entities never cross on Telegram, so whatever begins inside one also ends inside it. */
function renderRange(text: string, { from, to }: Range, entities: readonly MessageEntity[]): Child[] {
  const parts: Child[] = [];
  let at = from;
  for (let index = 0; index < entities.length; index++) {
    const entity = entities[index];
    if (entity === undefined || entity.offset < at) continue;
    const end = Math.min(to, entity.offset + entity.length);
    const inner = entities.slice(index + 1).filter(({ offset }) => offset < end);
    parts.push(text.slice(at, entity.offset));
    parts.push(<Entity entity={entity}>{renderRange(text, { from: entity.offset, to: end }, inner)}</Entity>);
    // A block ends its line by itself; the line end after it would show as an empty line.
    at = isBlock(entity) && text[end] === '\n' && end < to ? end + 1 : end;
  }
  parts.push(text.slice(at, to));
  return parts;
}

function isBlock({ type }: MessageEntity): boolean {
  return type === 'blockquote' || type === 'expandable_blockquote' || type === 'pre';
}

function Entity({ entity, children }: { entity: MessageEntity; children?: Child }) {
  switch (entity.type) {
    case 'bold':
      return <b>{children}</b>;
    case 'italic':
      return <i>{children}</i>;
    case 'underline':
      return <u>{children}</u>;
    case 'strikethrough':
      return <s>{children}</s>;
    case 'spoiler':
      return <span class="tg-spoiler">{children}</span>;
    case 'code':
      return <code>{children}</code>;
    case 'pre':
      return <pre>{children}</pre>;
    case 'blockquote':
      return <blockquote>{children}</blockquote>;
    case 'expandable_blockquote':
      return <ExpandableQuote>{children}</ExpandableQuote>;
    case 'text_link':
      return <OutsideLink url={entity.url}>{children}</OutsideLink>;
    case 'bot_command':
      return <span class="tg-command">{children}</span>;
    case 'hashtag':
    case 'cashtag':
    case 'mention':
    case 'text_mention':
    case 'url':
    case 'email':
    case 'phone_number':
      return <span class="tg-link">{children}</span>;
    default:
      return <>{children}</>;
  }
}

function ExpandableQuote({ children }: { children?: Child }) {
  return (
    <blockquote class="tg-expandable" data-folded="true">
      <div class="tg-fold">{children}</div>
      <button type="button" class="tg-unfold" data-do="unfold" aria-expanded="false">
        Show more
      </button>
    </blockquote>
  );
}

/** Links lead out of the page in a tab of their own, which learns nothing about where it came from. */
function OutsideLink({ url, children }: { url: string; children?: Child }) {
  return /^https?:/i.test(url) ? (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  ) : (
    <span class="tg-link">{children}</span>
  );
}
