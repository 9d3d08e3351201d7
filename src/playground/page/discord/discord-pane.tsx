import type { ChannelView } from '../../discord/control.js';
import type { WireMessage } from '../../discord/world.js';
import { Icon } from '../icon.js';
import { DiscordMessage, type MessageLook } from './message.js';

export interface DiscordPaneProps {
  readonly server: string;
  readonly channels: readonly ChannelView[];
  /** Direct messages with bots. */
  readonly direct: readonly { readonly id: string; readonly name: string }[];
  readonly open: { readonly id: string; readonly name: string; readonly isDirect: boolean };
  readonly messages: readonly WireMessage[];
  readonly hasOlder: boolean;
  readonly look: MessageLook;
}

/** Discord as one person has it open: the server, its channels, and one of them. */
export function DiscordPane(props: DiscordPaneProps) {
  const { open, messages, hasOlder, look } = props;
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
          <ol class="messages">
            {messages.map((message) => (
              <DiscordMessage message={message} look={look} />
            ))}
          </ol>
        </section>
        <Composer name={`${sign}${open.name}`} />
      </section>
    </div>
  );
}

function Channels({ server, channels, direct, open }: DiscordPaneProps) {
  return (
    <nav class="dc-list" aria-label="Discord channels">
      <p class="dc-server">{server}</p>
      <p class="dc-group">Text channels</p>
      <ul>
        {channels.map(({ id, name, parentId }) => (
          <ChannelEntry id={id} name={name} sign={parentId === null ? '#' : '↳'} current={id === open.id} />
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

function ChannelEntry(entry: { id: string; name: string; sign: string; current: boolean }) {
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
