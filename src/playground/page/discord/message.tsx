import type { WireMessage } from '../../discord/world.js';
import { Avatar } from '../avatar.js';
import type { TimeWriter } from '../times.js';
import { Attachment } from './attachment.js';
import { Components } from './components.js';
import { Embed } from './embed.js';
import { Markdown } from './markdown.js';

const EPHEMERAL = 1 << 6;
const LOADING = 1 << 7;

export interface MessageLook {
  readonly times: TimeWriter;
  /** The present, for days that are not today. */
  readonly now: number;
  /** Where files are served, without a slash at the end. */
  readonly pictures: string;
}

/** One message as Discord's clients draw it. */
export function DiscordMessage({ message, look }: { message: WireMessage; look: MessageLook }) {
  const { author, flags } = message;
  const at = Date.parse(message.timestamp);
  const ephemeral = (flags & EPHEMERAL) !== 0;
  return (
    <li class={ephemeral ? 'dc-message is-ephemeral' : 'dc-message'} data-id={message.id}>
      <Above message={message} />
      <article aria-label={`Message from ${author.username}`}>
        <Avatar name={author.username} />
        <div class="dc-body">
          <p class="dc-author">
            <b>{author.global_name ?? author.username}</b>
            {author.bot === true && <span class="dc-app">APP</span>}
            <time datetime={message.timestamp}>{look.times.dayAndTime(at, look.now)}</time>
          </p>
          <Content message={message} look={look} />
          {ephemeral && (
            <p class="dc-only">
              Only you can see this ·{' '}
              <button type="button" data-do="dc-dismiss" data-message={message.id}>
                Dismiss message
              </button>
            </p>
          )}
        </div>
      </article>
    </li>
  );
}

function Content({ message, look }: { message: WireMessage; look: MessageLook }) {
  const { content, embeds, attachments, components, id } = message;
  const loading = (message.flags & LOADING) !== 0;
  const edited = message.edited_timestamp !== null;
  return (
    <>
      {loading && <p class="dc-thinking">Thinking…</p>}
      {content !== '' && (
        <div class="dc-markdown">
          <Markdown text={content} />
        </div>
      )}
      {embeds.map((embed) => (
        <Embed embed={embed} pictures={look.pictures} />
      ))}
      {attachments.map((file) => (
        <Attachment file={file} pictures={look.pictures} />
      ))}
      {edited && <span class="dc-edited">(edited)</span>}
      <Components components={components} messageId={id} />
    </>
  );
}

/** What the message answers: a command somebody used, or an earlier message. */
function Above({ message }: { message: WireMessage }) {
  const used = message.interaction_metadata;
  if (used !== undefined && message.type === 20) {
    return (
      <p class="dc-above">
        <b>{used.user.username}</b> used a command
      </p>
    );
  }
  const replied = message.referenced_message;
  if (!replied) return null;
  const [first] = replied.embeds;
  return (
    <p class="dc-above">
      <b>{replied.author.username}</b> {replied.content || first?.title || 'an earlier message'}
    </p>
  );
}
