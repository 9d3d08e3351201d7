/** Discord's command line: a picked command with its options as fields. */
export const commandLineScript = `
import { act, ask, readFile } from './scene.js';
import { openModal } from './dialog.js';
import { scrollToEnd } from './messages.js';

/** Turns the composer into the command's own line. Escape turns it back. */
export async function pickCommand(form, name) {
  const box = form.querySelector('.dc-command');
  const field = form.querySelector('.typed');
  box.innerHTML = await (await ask('/discord/command', { name })).text();
  box.hidden = false;
  field.value = '';
  form.querySelector('.attach').hidden = true;
  field.hidden = true;
  const first = box.querySelector('input, select, textarea') ?? form.querySelector('[type="submit"]');
  first.focus();
  scrollToEnd('discord');
}

export function leaveCommand(form) {
  const box = form.querySelector('.dc-command');
  if (box.hidden) return false;
  box.hidden = true;
  box.replaceChildren();
  form.querySelector('.attach').hidden = false;
  const field = form.querySelector('.typed');
  field.hidden = false;
  field.focus();
  return true;
}

/** Sends the command line, if there is one; true then. */
export async function sendCommand(form) {
  const fields = form.querySelector('.dc-fields');
  if (!fields) return false;
  const name = fields.dataset.command;
  const options = await readOptions(fields);
  leaveCommand(form);
  const result = await act('discord/command', { name, options });
  if (result && result.modal) openModal(result.modal);
  return true;
}

async function readOptions(fields) {
  const options = {};
  for (const field of fields.querySelectorAll('[data-type]')) {
    if (field.type === 'file') {
      if (field.files[0]) options[field.name] = await readFile(field.files[0]);
    } else if (field.value !== '') options[field.name] = valueOf(field);
  }
  return options;
}

/** 4 and 10 are Discord's types of numbers, 5 of truth values. */
function valueOf({ dataset, value }) {
  if (dataset.type === '4' || dataset.type === '10') return Number(value);
  return dataset.type === '5' ? value === 'true' : value;
}

let asking = 0;
export function complete(field) {
  clearTimeout(asking);
  asking = setTimeout(async () => {
    const fields = field.closest('.dc-fields');
    const options = await readOptions(fields);
    options[field.name] = field.value;
    const result = await act('discord/complete', { name: fields.dataset.command, options, focused: field.name });
    if (!result || !result.choices) return;
    const entries = result.choices.map(({ name, value }) => {
      const entry = document.createElement('option');
      entry.value = String(value);
      entry.label = name;
      return entry;
    });
    fields.querySelector('datalist[id="' + field.getAttribute('list') + '"]').replaceChildren(...entries);
  }, 150);
}
`;
