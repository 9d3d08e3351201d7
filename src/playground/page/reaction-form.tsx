import type { Platform } from '../../feed/destination.js';

/** A choice of what both platforms offer. */
const OFFERED = ['👍', '❤', '🔥', '🎉', '😢', '😱', '🤔', '👎'];

/** The contents of the dialog that asks how to react to a message. */
export function ReactionForm({ platform, message }: { platform: Platform; message: string }) {
  return (
    <form class="tg-forward-form" method="dialog">
      <h2 id="modal-title">React with…</h2>
      <div class="tg-palette">
        {OFFERED.map((emoji) => (
          <button
            type="button"
            data-do={platform === 'telegram' ? 'tg-react-with' : 'dc-react-with'}
            data-message={message}
            data-emoji={emoji}
          >
            {emoji}
          </button>
        ))}
      </div>
      <footer>
        <button type="button" class="dc-button is-plain" data-do="close-dialog">
          Cancel
        </button>
      </footer>
    </form>
  );
}
