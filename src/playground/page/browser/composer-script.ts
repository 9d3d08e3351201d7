/** The lines that messages are typed in. */
export const composerScript = `
import { answered, stopAnswering } from './answer.js';
import { leaveCommand, sendCommand } from './command-line.js';
import { close, offer, steer } from './command-list.js';
import { keepingEnd, scrollToEnd } from './messages.js';
import { act, readFile } from './scene.js';
import { nameButton } from './tour.js';

export function typed(field) {
  grow(field);
  offer(field);
}

export function grow(field) {
  keepingEnd(field.form.dataset.platform, () => {
    field.rows = 1;
    const line = parseFloat(getComputedStyle(field).lineHeight);
    const most = matchMedia('(max-width: 860px)').matches ? 4 : 8;
    field.rows = Math.min(most, Math.max(1, Math.floor(field.scrollHeight / line)));
  });
}

/** Enter sends, with Shift it starts a new line; on a phone's keyboard the button sends. */
export function keyPressed(field, event) {
  if (event.isComposing) return;
  if (steer(field, event)) return event.preventDefault();
  if (event.key === 'Enter' && !event.shiftKey) {
    event.preventDefault();
    field.form.requestSubmit();
  }
}

export async function send(form) {
  if (form.dataset.platform === 'discord' && await sendCommand(form)) return;
  const field = form.querySelector('.typed');
  const files = [...form.querySelector('.attach input').files];
  const text = field.value.trim();
  if (text === '' && files.length === 0) return;
  close(form);
  const pictures = await Promise.all(files.map(readFile));
  const result = await act(form.dataset.platform + '/say', { text, pictures, replyTo: answered(form), thread: form.elements.thread?.value || null });
  if (!result) return;
  stopAnswering(form);
  field.value = '';
  grow(field);
  nameButton();
  clearFile(form);
  field.focus();
  scrollToEnd(form.dataset.platform);
}

export function fileChosen(input) {
  const note = input.form.querySelector('.chosen-file');
  const [file] = input.files;
  if (!note) return;
  keepingEnd(input.form.dataset.platform, () => { note.hidden = !file; });
  if (!file) return note.replaceChildren();
  const name = document.createElement('span');
  name.textContent = input.files.length === 1 ? file.name : input.files.length + ' pictures';
  const drop = document.createElement('button');
  drop.type = 'button';
  drop.textContent = 'Remove';
  drop.addEventListener('click', () => clearFile(input.form));
  note.replaceChildren(name, drop);
  input.form.querySelector('.typed').focus();
}

function clearFile(form) {
  form.querySelector('.attach input').value = '';
  const note = form.querySelector('.chosen-file');
  note.hidden = true;
  note.replaceChildren();
}

export { leaveCommand };
`;
