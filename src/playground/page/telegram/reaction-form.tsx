/** A choice of what Telegram offers first. */
const OFFERED = ['👍', '❤', '🔥', '🎉', '😢', '😱', '🤔', '👎'];

/** The contents of the dialog that asks how to react to a message. */
export function ReactionForm({ message }: { message: string }) {
  return (
    <form class="tg-forward-form" method="dialog">
      <h2 id="modal-title">React with…</h2>
      <div class="tg-palette">
        {OFFERED.map((emoji) => (
          <button type="button" data-do="tg-react-with" data-message={message} data-emoji={emoji}>
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
