import type { ReactionRecord, WireMessage } from '../../discord/world.js';
import { Avatar } from '../avatar.js';
import { Icon } from '../icon.js';
import type { TimeWriter } from '../times.js';
import { Attachment } from './attachment.js';
import { Components, type NamedRole } from './components.js';
import { Embed } from './embed.js';
import { Markdown } from './markdown.js';

const EPHEMERAL = 1 << 6;
const LOADING = 1 << 7;
const CROSSPOSTED = 1 << 0;

/** Discord's number for the message that says that another one was pinned (docs, "Message Types"). */
const PINNED = 6;

export interface MessageLook {
  /** Whose reactions are one's own; null where nobody looks. */
  readonly viewer: string | null;
  /** Who reacted to a message. */
  readonly reactions: (messageId: string) => readonly ReactionRecord[];
  /** The name of a person, role or channel that a text mentions; null for one that is not there. */
  readonly nameOf: (id: string) => string | null;
  /** The server's roles, to choose from. */
  readonly roles: () => readonly NamedRole[];
  readonly times: TimeWriter;
  /** The present, for days that are not today. */
  readonly now: number;
  /** Where files are served, without a slash at the end. */
  readonly pictures: string;
}

/** One message as Discord's clients draw it. */
export function DiscordMessage({ message, look }: { message: WireMessage; look: MessageLook }) {
  const { author, flags } = message;
  if (message.type === PINNED) return <PinNotice message={message} />;
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
          {!ephemeral && look.viewer !== null && <Tools id={message.id} />}
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

/** What one can do with a particular message. */
function Tools({ id }: { id: string }) {
  return (
    <div class="dc-tools">
      <button type="button" tabindex={-1} data-tool="true" data-do="dc-react" data-message={id} title="React">
        <Icon name="smile" />
        <span class="sr">React</span>
      </button>
      <button type="button" tabindex={-1} data-tool="true" data-do="dc-apps" data-message={id} title="Apps">
        <Icon name="menu" />
        <span class="sr">Apps</span>
      </button>
    </div>
  );
}

function PinNotice({ message }: { message: WireMessage }) {
  return (
    <li class="dc-message dc-system" data-id={message.id}>
      <Icon name="pin" /> <b>{message.author.global_name ?? message.author.username}</b> pinned a message to
      this channel.
    </li>
  );
}

/** How often people reacted with what; a press adds one's own, or takes it back. */
function Reactions({ messageId, look }: { messageId: string; look: MessageLook }) {
  const reactions = look.reactions(messageId);
  if (reactions.length === 0) return null;
  return (
    <div class="dc-reactions">
      {reactions.map(({ emoji, userIds }) => (
        <button
          type="button"
          data-do="dc-react-with"
          data-message={messageId}
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

/** A mention as people read it, in bold as Discord's Markdown writes it. */
function nameMentions(text: string, { nameOf }: MessageLook): string {
  return text.replaceAll(/<(@&|@!?|#)(\d{17,20})>/g, (found, sign: string, id: string) => {
    const name = nameOf(id);
    return name === null ? found : `**${sign === '#' ? '#' : '@'}${name.replaceAll(/[*_~`|\\]/g, '\\$&')}**`;
  });
}

function Content({ message, look }: { message: WireMessage; look: MessageLook }) {
  const { content, embeds, attachments, components, id } = message;
  const loading = (message.flags & LOADING) !== 0;
  return (
    <>
      {loading && <p class="dc-thinking">Thinking…</p>}
      {content !== '' && (
        <div class="dc-markdown">
          <Markdown text={nameMentions(content, look)} />
        </div>
      )}
      {embeds.map((embed) => (
        <Embed embed={embed} pictures={look.pictures} />
      ))}
      {attachments.map((file) => (
        <Attachment file={file} pictures={look.pictures} />
      ))}
      <Marks message={message} />
      <Components components={components} messageId={id} roles={components.length > 0 ? look.roles() : []} />
      <Reactions messageId={id} look={look} />
    </>
  );
}

/** What became of a message since it was posted, on one line. */
function Marks({ message: { edited_timestamp: editedAt, flags } }: { message: WireMessage }) {
  const marks = [
    ...(editedAt === null ? [] : ['(edited)']),
    ...((flags & CROSSPOSTED) === 0 ? [] : ['Published to followers']),
  ];
  return marks.length === 0 ? null : <p class="dc-edited">{marks.join(' · ')}</p>;
}

/** What the message answers: a command somebody used, or an earlier message. */
function Above({ message }: { message: WireMessage }) {
  const used = message.interaction_metadata;
  if (used !== undefined && message.type === 20) {
    return (
      <p class="dc-above">
        <b>{used.user.global_name ?? used.user.username}</b> used a command
      </p>
    );
  }
  const replied = message.referenced_message;
  if (!replied) return null;
  const [first] = replied.embeds;
  return (
    <p class="dc-above">
      <b>{replied.author.global_name ?? replied.author.username}</b>{' '}
      {replied.content || first?.title || 'an earlier message'}
    </p>
  );
}
