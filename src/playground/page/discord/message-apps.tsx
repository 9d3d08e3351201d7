/** What the applications offer in a message's menu, as the contents of a dialog. */
export function MessageApps({ message, names }: { message: string; names: readonly string[] }) {
  return (
    <form class="tg-forward-form" method="dialog">
      <h2 id="modal-title">Apps</h2>
      {names.length === 0 && <p>No application offers anything for a message here.</p>}
      <ul>
        {names.map((name) => (
          <li>
            <button
              type="button"
              class="tg-forward-place"
              data-do="dc-use-app"
              data-message={message}
              data-name={name}
            >
              {name}
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
