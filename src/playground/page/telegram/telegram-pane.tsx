import type { Chat } from '@grammyjs/types';
import type { MessageView } from '../../telegram/views.js';
import { Avatar } from '../avatar.js';
import { Icon } from '../icon.js';
import { Bubble, type BubbleLook } from './bubble.js';
import type { Post } from './posts.js';

/** One line of the chat list. */
export interface ChatLine {
  /** A chat id, or `PRIVATE_CHAT`. */
  readonly chat: string;
  readonly kind: Chat['type'];
  readonly title: string;
  /** What it is, as it stands below the title. */
  readonly note: string;
  readonly last: MessageView | null;
  readonly lastAt: string;
}

export interface TelegramPaneProps {
  readonly lines: readonly ChatLine[];
  readonly open: ChatLine;
  readonly posts: readonly Post[];
  readonly hasOlder: boolean;
  /** The newest pin. */
  readonly pinned: MessageView | null;
  /** The topics of a forum that are open to the person. */
  readonly topics: readonly { readonly threadId: number; readonly name: string }[];
  /** The bot's name after an `@`, for its inline results. */
  readonly bot: string;
  readonly look: BubbleLook;
  /** What the person, who administers the chat, can do with the bot there; null for everybody else. */
  readonly botHere: 'add' | 'remove' | null;
  /** What stands in place of the composer: a bot that was never started, a channel that one only reads. */
  readonly entry: 'write' | 'start' | 'unblock' | 'read-only';
}

/** Telegram as one person has it open: the chats, and one of them. */
export function TelegramPane(props: TelegramPaneProps) {
  const { lines, open, posts, hasOlder, pinned, topics, bot, botHere, look, entry } = props;
  return (
    <div class="tg-app" data-entry={entry}>
      <nav class="tg-list" aria-label="Telegram chats">
        <ul>
          {lines.map((line) => (
            <ChatEntry line={line} current={line.chat === open.chat} />
          ))}
        </ul>
      </nav>
      <section class="tg-chat" aria-label={`Telegram: ${open.title}`}>
        <header class="tg-head">
          <button type="button" class="back" data-do="show-list" aria-label="All chats">
            ‹
          </button>
          <Avatar name={open.title} />
          <div>
            <h3>{open.title}</h3>
            <p>{open.note}</p>
          </div>
          {botHere !== null && (
            <button type="button" class="tg-bot-here" data-do="tg-bot" data-action={botHere}>
              {botHere === 'add' ? 'Add bot' : 'Remove bot'}
            </button>
          )}
        </header>
        {pinned !== null && <Pinned view={pinned} />}
        <section class="tg-scroll scroller" tabindex={0} aria-label={`Messages of ${open.title}`}>
          <button type="button" class="older" data-do="older" hidden={!hasOlder}>
            Show older messages
          </button>
          {posts.length === 0 && <p class="tg-empty">{emptyText(entry)}</p>}
          <ol class="messages">
            {posts.map((post) => (
              <Bubble post={post} look={look} />
            ))}
          </ol>
        </section>
        <Entry entry={entry} kind={open.kind} topics={topics} bot={bot} />
      </section>
    </div>
  );
}

/** The bar below the title; a press leads to the message. */
function Pinned({ view }: { view: MessageView }) {
  return (
    <button type="button" class="tg-pinned" data-do="tg-pinned" data-message={String(view.messageId)}>
      <Icon name="pin" />
      <span>
        <b>Pinned message</b>
        <span class="tg-pinned-text" dir="auto">
          {summaryOf(view)}
        </span>
      </span>
    </button>
  );
}

function ChatEntry({ line, current }: { line: ChatLine; current: boolean }) {
  return (
    <li>
      <button
        type="button"
        class="tg-entry"
        data-do="open-chat"
        data-chat={line.chat}
        {...(current ? { 'aria-current': 'true' } : {})}
      >
        <Avatar name={line.title} />
        <span class="tg-entry-text">
          <span class="tg-entry-top">
            <b>
              {line.kind === 'channel' && <Icon name="channel" />}
              {(line.kind === 'supergroup' || line.kind === 'group') && <Icon name="group" />}
              {line.title}
            </b>
            <small class="entry-time">{line.lastAt}</small>
          </span>
          <span class="tg-entry-top">
            <span class="entry-last">{summaryOf(line.last)}</span>
            <span class="unread" hidden={true} />
          </span>
        </span>
      </button>
    </li>
  );
}

/** How much of a message chat lists show, in characters. */
const MAX_SUMMARY = 100;

/** The beginning of a message on one line, as chat lists show it: the label of an urgent brief alone says nothing. */
export function summaryOf(view: MessageView | null): string {
  if (view === null) return 'No messages yet';
  const line = view.text.trim().replace(/\s+/g, ' ').slice(0, MAX_SUMMARY);
  if (line !== '') return line;
  if (view.message.location !== undefined) return 'Location';
  return view.picturePath === null ? 'Service message' : 'Photo';
}

type Topics = TelegramPaneProps['topics'];

function Entry({
  entry,
  kind,
  topics,
  bot,
}: {
  entry: TelegramPaneProps['entry'];
  kind: Chat['type'];
  topics: Topics;
  bot: string;
}) {
  switch (entry) {
    case 'start':
      return (
        <button type="button" class="tg-big" data-do="tg-start">
          START
        </button>
      );
    case 'unblock':
      return (
        <button type="button" class="tg-big" data-do="tg-unblock">
          UNBLOCK
        </button>
      );
    case 'read-only':
      return <p class="tg-readonly">Only administrators post in this channel.</p>;
    case 'write':
      return (
        <Composer hasMenu={kind === 'private'} isChannel={kind === 'channel'} topics={topics} bot={bot} />
      );
  }
}

/** Where whoever sends a location from this page is; what `telegram/location` sends. */
const SENT_CITY = 'Kyiv';

function Composer({
  hasMenu,
  isChannel,
  topics,
  bot,
}: {
  hasMenu: boolean;
  isChannel: boolean;
  topics: Topics;
  bot: string;
}) {
  return (
    <form class="tg-composer composer" data-platform="telegram" data-bot={bot} autocomplete="off">
      <div class="commands" id="tg-commands" role="listbox" aria-label="Commands" hidden={true} />
      <div class="answering" hidden={true} />
      <div class="chosen-file" hidden={true} />
      {topics.length > 0 && (
        <select class="tg-thread" name="thread" aria-label="Topic to write in">
          <option value="">General</option>
          {topics.map(({ threadId, name }) => (
            <option value={String(threadId)}>{name}</option>
          ))}
        </select>
      )}
      {hasMenu && (
        <button type="button" class="tg-menu" data-do="menu" aria-label="Menu of commands">
          <Icon name="menu" /> <span>Menu</span>
        </button>
      )}
      <label class="attach">
        <input type="file" accept="image/png,image/jpeg,image/gif,image/webp" multiple={true} />
        <Icon name="attach" />
        <span class="sr">Attach pictures</span>
      </label>
      {hasMenu && (
        <button
          type="button"
          class="attach"
          data-do="tg-location"
          aria-label={`Send a location: ${SENT_CITY}`}
        >
          <Icon name="place" />
        </button>
      )}
      <textarea
        class="typed"
        name="text"
        rows={1}
        aria-label={isChannel ? 'Broadcast to the channel' : 'Message'}
        placeholder={isChannel ? 'Broadcast' : 'Message'}
        aria-controls="tg-commands"
        aria-autocomplete="list"
      />
      <button type="submit" class="tg-send" aria-label="Send">
        <Icon name="send" />
      </button>
    </form>
  );
}

function emptyText(entry: TelegramPaneProps['entry']): string {
  return entry === 'start' ? 'Press START, and the bot says what it can do.' : 'No messages here yet.';
}
