import type { Child } from 'hono/jsx';
import type { ChannelView } from '../../discord/control-views.js';
import type { WireMessage } from '../../discord/world.js';
import { Icon } from '../icon.js';
import { DiscordMessage, type MessageLook } from './message.js';

export interface DiscordPaneProps {
  readonly server: string;
  readonly channels: readonly ChannelView[];
  /** Direct messages with bots. */
  readonly direct: readonly { readonly id: string; readonly name: string }[];
  readonly open: { readonly id: string; readonly name: string; readonly isDirect: boolean };
  /** What is in a forum; null in every other channel. */
  readonly posts: readonly ChannelView[] | null;
  readonly messages: readonly WireMessage[];
  readonly hasOlder: boolean;
  readonly look: MessageLook;
}

/** By Discord's number of the kind of channel (docs, "Channel Type"). */
const SIGNS: Readonly<Record<number, Child>> = {
  5: <Icon name="channel" />,
  10: '↳',
  11: '↳',
  12: '↳',
  15: <Icon name="menu" />,
};

/** Discord as one person has it open: the server, its channels, and one of them. */
export function DiscordPane(props: DiscordPaneProps) {
  const { open, posts, messages, hasOlder, look } = props;
  const sign = open.isDirect ? '@' : '#';
  return (
    <div class="dc-app">
      <Channels {...props} />
      <section class="dc-chat" aria-label={`Discord: ${sign}${open.name}`}>
        <header class="dc-head">
          <button type="button" class="back" data-do="show-list" aria-label="All channels">
            ‹
          </button>
          <span class="dc-hash" aria-hidden="true">
            {sign}
          </span>
          <h3>{open.name}</h3>
        </header>
        <section class="dc-scroll scroller" tabindex={0} aria-label={`Messages of ${open.name}`}>
          <button type="button" class="older" data-do="older" hidden={!hasOlder}>
            Show older messages
          </button>
          {posts !== null && <ForumPosts posts={posts} />}
          <ol class="messages" hidden={posts !== null}>
            {messages.map((message) => (
              <DiscordMessage message={message} look={look} />
            ))}
          </ol>
        </section>
        {posts === null && <Composer name={`${sign}${open.name}`} />}
      </section>
    </div>
  );
}

/** A forum lists its posts, the newest first; a post is a thread of its own. */
function ForumPosts({ posts }: { posts: readonly ChannelView[] }) {
  if (posts.length === 0) return <p class="dc-no-posts">No posts yet.</p>;
  return (
    <ul class="dc-posts" aria-label="Posts">
      {[...posts].reverse().map(({ id, name, tags }) => (
        <li>
          <button type="button" class="dc-post" data-do="open-channel" data-channel={id}>
            <span class="dc-tags">
              {tags.map((tag) => (
                <span class="dc-tag">{tag}</span>
              ))}
            </span>
            <b>{name}</b>
            <span class="unread" hidden={true} />
          </button>
        </li>
      ))}
    </ul>
  );
}

function Channels({ server, channels, direct, open }: DiscordPaneProps) {
  return (
    <nav class="dc-list" aria-label="Discord channels">
      <p class="dc-server">{server}</p>
      <p class="dc-group">Text channels</p>
      <ul>
        {channels.map(({ id, name, type }) => (
          <ChannelEntry id={id} name={name} sign={SIGNS[type] ?? '#'} current={id === open.id} />
        ))}
      </ul>
      <p class="dc-group">Direct messages</p>
      <ul>
        {direct.map(({ id, name }) => (
          <ChannelEntry id={id} name={name} sign="@" current={id === open.id} />
        ))}
      </ul>
    </nav>
  );
}

function ChannelEntry(entry: { id: string; name: string; sign: Child; current: boolean }) {
  const { id, name, sign, current } = entry;
  return (
    <li>
      <button
        type="button"
        class="dc-entry"
        data-do="open-channel"
        data-channel={id}
        {...(current ? { 'aria-current': 'true' } : {})}
      >
        <span aria-hidden="true">{sign}</span>
        <span class="dc-entry-name">{name}</span>
        <span class="unread" hidden={true} />
      </button>
    </li>
  );
}

function Composer({ name }: { name: string }) {
  return (
    <form class="dc-composer composer" data-platform="discord" autocomplete="off">
      <div class="commands" id="dc-commands" role="listbox" aria-label="Commands" hidden={true} />
      <div class="chosen-file" hidden={true} />
      <div class="dc-command" hidden={true} />
      <div class="dc-line">
        <label class="attach">
          <input type="file" accept="image/png,image/jpeg,image/gif,image/webp" multiple={true} />
          <Icon name="plus" />
          <span class="sr">Attach pictures</span>
        </label>
        <textarea
          class="typed"
          name="text"
          rows={1}
          aria-label={`Message ${name}`}
          placeholder={`Message ${name}`}
          aria-controls="dc-commands"
          aria-autocomplete="list"
        />
        <button type="submit" class="dc-send" aria-label="Send">
          <Icon name="send" />
        </button>
      </div>
    </form>
  );
}
