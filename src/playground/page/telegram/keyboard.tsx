import type { InlineKeyboardButton } from '@grammyjs/types';
import type { MessageView } from '../../telegram/views.js';

/** The buttons below a message. */
export function Keyboard({ rows, messageId }: { rows: MessageView['buttons']; messageId: number }) {
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
