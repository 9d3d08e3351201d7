import type { InlineKeyboardButton, Message } from '@grammyjs/types';
import type { MessageView } from '../../telegram/views.js';
import { Icon } from '../icon.js';
import type { TimeWriter } from '../times.js';
import { FormattedText } from './formatted-text.js';

/** From where and by whom a message is looked at. */
export interface BubbleLook {
  /** The Telegram user id of who looks; nobody's bubble is then their own. */
  readonly viewer: number | null;
  readonly times: TimeWriter;
  /** Where a picture's path is served, without a slash at the end. */
  readonly pictures: string;
}

/** One message as Telegram's clients draw it, with its buttons below. */
export function Bubble({ view, look }: { view: MessageView; look: BubbleLook }) {
  const { message, messageId } = view;
  const service = serviceText(message);
  if (service !== null) {
    return (
      <li class="tg-service" data-id={String(messageId)}>
        <span>{service}</span>
      </li>
    );
  }
  const own = message.from !== undefined && message.from.id === look.viewer;
  return (
    <li class={own ? 'tg-row is-own' : 'tg-row'} data-id={String(messageId)}>
      <article class="tg-bubble" aria-label={`Message from ${senderName(message)}`}>
        <Body view={view} look={look} own={own} />
      </article>
      <Keyboard rows={view.buttons} messageId={messageId} />
    </li>
  );
}

function Body({ view, look, own }: { view: MessageView; look: BubbleLook; own: boolean }) {
  const { message, picturePath } = view;
  const inPrivate = message.chat.type === 'private';
  const entities = message.entities ?? message.caption_entities ?? [];
  const preview = message.link_preview_options;
  const shown = preview?.url !== undefined && preview.is_disabled !== true ? preview : null;
  return (
    <>
      {!inPrivate && !own && <p class="tg-sender">{senderName(message)}</p>}
      {picturePath !== null && (
        <img class="tg-photo" src={pictureUrl(picturePath, look)} alt="Attached" {...sizeOf(message)} />
      )}
      {message.reply_to_message !== undefined && <ReplyQuote message={message.reply_to_message} />}
      {shown?.show_above_text === true && <LinkPreview url={shown.url ?? ''} large={true} />}
      {view.text !== '' && (
        <div class="tg-text" dir="auto">
          <FormattedText text={view.text} entities={entities} />
        </div>
      )}
      {shown !== null && shown.show_above_text !== true && (
        <LinkPreview url={shown.url ?? ''} large={shown.prefer_large_media === true} />
      )}
      <footer class="tg-meta">
        {message.edit_date !== undefined && <span>edited </span>}
        <time datetime={new Date(message.date * 1000).toISOString()}>
          {look.times.time(message.date * 1000)}
        </time>
        {own && (
          <span class="tg-ticks" aria-hidden="true">
            ✓✓
          </span>
        )}
      </footer>
    </>
  );
}

function ReplyQuote({ message }: { message: NonNullable<Message['reply_to_message']> }) {
  const text = message.text ?? message.caption ?? 'Photo';
  return (
    <div class="tg-reply">
      <b>{senderName(message)}</b>
      <span dir="auto">{text.split('\n')[0]}</span>
    </div>
  );
}

/** The page asks no foreign host for anything, so a preview names where it leads and shows a plain field as its picture. */
function LinkPreview({ url, large }: { url: string; large: boolean }) {
  if (!URL.canParse(url)) return null;
  return (
    <a
      class={large ? 'tg-preview is-large' : 'tg-preview'}
      href={url}
      target="_blank"
      rel="noopener noreferrer"
    >
      {large && (
        <span class="tg-preview-picture" aria-hidden="true">
          <Icon name="picture" />
        </span>
      )}
      <b>{new URL(url).hostname.replace(/^www\./, '')}</b>
      <span>{decodeURI(new URL(url).pathname)}</span>
    </a>
  );
}

function Keyboard({ rows, messageId }: { rows: MessageView['buttons']; messageId: number }) {
  if (rows.length === 0) return null;
  return (
    <div class="tg-keyboard">
      {rows.map((row) => (
        <div class="tg-keys">
          {row.map((button) => (
            <Key button={button} messageId={messageId} />
          ))}
        </div>
      ))}
    </div>
  );
}

function Key({ button, messageId }: { button: InlineKeyboardButton; messageId: number }) {
  if ('url' in button && button.url !== undefined) {
    return (
      <a class="tg-key" href={button.url} target="_blank" rel="noopener noreferrer">
        {button.text} <span aria-hidden="true">↗</span>
      </a>
    );
  }
  if (!('callback_data' in button)) return <span class="tg-key">{button.text}</span>;
  return (
    <button
      type="button"
      class="tg-key"
      data-do="tg-press"
      data-message={String(messageId)}
      data-data={button.callback_data}
    >
      {button.text}
    </button>
  );
}

function senderName(message: Pick<Message, 'from' | 'sender_chat'>): string {
  const { sender_chat: chat, from } = message;
  return chat !== undefined && 'title' in chat ? (chat.title ?? '') : (from?.first_name ?? '');
}

function pictureUrl(path: string, { pictures }: BubbleLook): string {
  return `${pictures}/telegram/${path.replace('/control/files/', '')}`;
}

/** Width and height beforehand keep the messages in their places while pictures load. */
function sizeOf({ photo }: Message): { readonly width?: number; readonly height?: number } {
  const size = photo?.at(-1);
  return size === undefined ? {} : { width: size.width, height: size.height };
}

function serviceText(message: Message): string | null {
  const { from, new_chat_members: joined, left_chat_member: left } = message;
  const who = from?.first_name ?? 'Somebody';
  if (joined !== undefined) return `${who} added ${joined.map(({ first_name }) => first_name).join(', ')}`;
  if (left !== undefined) return `${left.first_name} left`;
  if (message.pinned_message !== undefined) return `${who} pinned a message`;
  if (message.new_chat_title !== undefined) return `${who} named the chat “${message.new_chat_title}”`;
  if (message.forum_topic_created !== undefined) return `${who} opened “${message.forum_topic_created.name}”`;
  if (message.migrate_to_chat_id !== undefined) return 'The group became a supergroup';
  if (message.text === undefined && message.photo === undefined) return 'Service message';
  return null;
}
