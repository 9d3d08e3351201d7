import type { MessageEntity } from '@grammyjs/types';
import type { MessageView } from '../../telegram/views.js';

interface Preview {
  readonly url: URL;
  readonly isLarge: boolean;
  readonly isAbove: boolean;
}

/**
 * The link that Telegram shows a card of: the one that the message names, else the first in its text, unless it wants none
 * (https://core.telegram.org/bots/api#linkpreviewoptions).
 */
export function previewOf({ message, text }: MessageView): Preview | null {
  const options = message.link_preview_options;
  if (message.text === undefined || options?.is_disabled === true) return null;
  const address = options?.url ?? firstAddress(text, message.entities ?? []);
  if (address === undefined || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol)) return null;
  return {
    url,
    isLarge: options?.prefer_large_media === true,
    isAbove: options?.show_above_text === true,
  };
}

function firstAddress(text: string, entities: readonly MessageEntity[]): string | undefined {
  for (const entity of entities) {
    if (entity.type === 'text_link') return entity.url;
    if (entity.type !== 'url') continue;
    const address = text.slice(entity.offset, entity.offset + entity.length);
    return /^https?:/i.test(address) ? address : `http://${address}`;
  }
  return undefined;
}

/** The page asks no foreign host for anything, so that the card says what the address itself says. */
export function LinkPreview({ preview: { url, isLarge } }: { preview: Preview }) {
  const site = url.hostname.replace(/^www\./, '');
  const title = titleOf(url);
  return (
    <a class="tg-preview" href={url.href} target="_blank" rel="noopener noreferrer">
      {isLarge && (
        <span class="tg-preview-picture" aria-hidden="true">
          <span>{[...site][0]}</span>
          <small>{site}</small>
        </span>
      )}
      <b>{site}</b>
      {title !== '' && <span>{title}</span>}
    </a>
  );
}

/** The last part of the path in words: `/news/tide-tables.html` is "Tide tables". */
function titleOf({ pathname }: URL): string {
  const last = pathname.split('/').filter(Boolean).at(-1) ?? '';
  const words = decoded(last)
    .replace(/\.\w{1,5}$/, '')
    .replace(/[-_+]+/g, ' ')
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // A stray per cent sign: the part is shown as it was written.
    return part;
  }
}
