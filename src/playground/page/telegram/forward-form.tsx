import { Avatar } from '../avatar.js';
import type { Writable } from './read-telegram.js';

/** The contents of the dialog that asks where a message is to be forwarded. */
export function ForwardForm({ message, places }: { message: string; places: readonly Writable[] }) {
  return (
    <form class="tg-forward-form" method="dialog">
      <h2 id="modal-title">Forward to…</h2>
      {places.length === 0 && <p>There is no chat that you can write in yet.</p>}
      <ul>
        {places.map(({ chat, title }) => (
          <li>
            <button
              type="button"
              data-do="tg-forward-to"
              data-message={message}
              data-chat={chat}
              class="tg-forward-place"
            >
              <Avatar name={title} />
              {title}
            </button>
          </li>
        ))}
      </ul>
      <footer>
        <button type="button" class="dc-button is-plain" data-do="close-dialog">
          Cancel
        </button>
      </footer>
    </form>
  );
}
