import type { Message } from '@grammyjs/types';
import type { MessageView } from '../../telegram/views.js';
import { Icon } from '../icon.js';
import type { TimeWriter } from '../times.js';
import { FormattedText } from './formatted-text.js';
import { Keyboard } from './keyboard.js';
import { LinkPreview, previewOf } from './link-preview.js';
import type { Post } from './posts.js';
import { serviceText } from './service-text.js';

/** From where and by whom a message is looked at. */
export interface BubbleLook {
  /** The Telegram user id of who looks; nobody's bubble is then their own, and nobody can answer. */
  readonly viewer: number | null;
  readonly times: TimeWriter;
  /** Where a picture's path is served, without a slash at the end. */
  readonly pictures: string;
}

/** One message, or one album, as Telegram's clients draw it, with its buttons below. */
export function Bubble({ post, look }: { post: Post; look: BubbleLook }) {
  const { message, messageId, buttons } = post.view;
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
      <div class="tg-hold">
        <article class="tg-bubble" aria-label={`Message from ${senderName(message)}`}>
          <Body post={post} look={look} own={own} />
        </article>
        {look.viewer !== null && <Tools id={messageId} />}
      </div>
      <Keyboard rows={buttons} messageId={messageId} />
    </li>
  );
}

function Body({ post, look, own }: { post: Post; look: BubbleLook; own: boolean }) {
  const { view } = post;
  const { message } = view;
  const inPrivate = message.chat.type === 'private';
  const words = wordsOf(post);
  const preview = previewOf(view);
  return (
    <>
      {!inPrivate && !own && <p class="tg-sender">{senderName(message)}</p>}
      {view.topic !== null && <p class="tg-topic">in {view.topic}</p>}
      {message.via_bot !== undefined && <p class="tg-forwarded">via @{message.via_bot.username}</p>}
      {message.forward_origin !== undefined && (
        <p class="tg-forwarded">Forwarded from {originName(message.forward_origin)}</p>
      )}
      <Pictures post={post} look={look} />
      {message.reply_to_message !== undefined &&
        message.reply_to_message.forum_topic_created === undefined && (
          <ReplyQuote message={message.reply_to_message} />
        )}
      {preview?.isAbove === true && <LinkPreview preview={preview} />}
      {message.location !== undefined && <Place location={message.location} />}
      {words.text !== '' && (
        <div class="tg-text" dir="auto">
          <FormattedText
            text={words.text}
            entities={words.message.entities ?? words.message.caption_entities ?? []}
          />
        </div>
      )}
      {preview?.isAbove === false && <LinkPreview preview={preview} />}
      <Reactions view={view} look={look} />
      <Meta view={view} look={look} own={own} />
    </>
  );
}

/** Where somebody is; there is no map here. */
function Place({ location: { latitude, longitude } }: { location: NonNullable<Message['location']> }) {
  return (
    <div class="tg-text">
      <b>Location</b> {latitude.toFixed(4)}, {longitude.toFixed(4)}
    </div>
  );
}

/** The part of an album that has words speaks for all of it. */
function wordsOf({ view, others }: Post): MessageView {
  return view.text === '' ? (others.find(({ text }) => text !== '') ?? view) : view;
}

function Pictures({ post: { view, others }, look }: { post: Post; look: BubbleLook }) {
  const shown = [view, ...others].flatMap(({ picturePath, message }) =>
    picturePath === null ? [] : [{ url: pictureUrl(picturePath, look), size: sizeOf(message) }],
  );
  const [first] = shown;
  if (first === undefined) return null;
  if (shown.length === 1) return <img class="tg-photo" src={first.url} alt="Attached" {...first.size} />;
  return (
    <div class="tg-album">
      {shown.map(({ url, size }, index) => (
        <img src={url} alt={`Attached, ${index + 1} of ${shown.length}`} {...size} />
      ))}
    </div>
  );
}

function Meta({ view, look, own }: { view: MessageView; look: BubbleLook; own: boolean }) {
  const { message, views } = view;
  return (
    <footer class="tg-meta">
      {views !== null && look.viewer !== null && (
        <span class="tg-views" title="People who have seen it">
          <Icon name="eye" />
          <span class="sr">Seen by </span>
          <span data-views="true">{views}</span>
        </span>
      )}
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
  );
}

const TOOLS = [
  { does: 'tg-answer', name: 'Reply', icon: 'reply' },
  { does: 'tg-react', name: 'React', icon: 'smile' },
  { does: 'tg-forward', name: 'Forward', icon: 'forward' },
] as const;

/** What one can do with a particular message. */
function Tools({ id }: { id: number }) {
  return (
    <div class="tg-tools">
      {TOOLS.map(({ does, name, icon }) => (
        <button
          type="button"
          tabindex={-1}
          data-tool="true"
          data-do={does}
          data-message={String(id)}
          title={name}
        >
          <Icon name={icon} />
          <span class="sr">{name}</span>
        </button>
      ))}
    </div>
  );
}

/** How often people reacted with what; a press adds one's own, or takes it back. */
function Reactions({ view: { reactions, messageId }, look }: { view: MessageView; look: BubbleLook }) {
  if (reactions.length === 0) return null;
  return (
    <div class="tg-reactions">
      {reactions.map(({ emoji, userIds }) => (
        <button
          type="button"
          data-do="tg-react-with"
          data-message={String(messageId)}
          data-emoji={emoji}
          aria-pressed={look.viewer !== null && userIds.includes(look.viewer) ? 'true' : 'false'}
          disabled={look.viewer === null}
        >
          {emoji} {userIds.length}
        </button>
      ))}
    </div>
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

function senderName(message: Pick<Message, 'from' | 'sender_chat'>): string {
  const { sender_chat: chat, from } = message;
  return chat !== undefined && 'title' in chat ? (chat.title ?? '') : (from?.first_name ?? '');
}

function originName(origin: NonNullable<Message['forward_origin']>): string {
  switch (origin.type) {
    case 'user':
      return origin.sender_user.first_name;
    case 'hidden_user':
      return origin.sender_user_name;
    case 'chat':
      return 'title' in origin.sender_chat ? (origin.sender_chat.title ?? '') : '';
    case 'channel':
      return 'title' in origin.chat ? (origin.chat.title ?? '') : '';
  }
}

function pictureUrl(path: string, { pictures }: BubbleLook): string {
  return `${pictures}/telegram/${path.replace('/control/files/', '')}`;
}

/** Width and height beforehand keep the messages in their places while pictures load. */
function sizeOf({ photo }: Message): { readonly width?: number; readonly height?: number } {
  const size = photo?.at(-1);
  return size === undefined ? {} : { width: size.width, height: size.height };
}
