/** The commands that a bot has registered, offered as somebody types a slash. */
export const commandListScript = String.raw`
import { act, ask } from './scene.js';
import { pickCommand } from './command-line.js';

const known = {};

export function forgetCommands(platform) {
  delete known[platform];
}

async function commandsOf(platform) {
  known[platform] ??= ask('/' + platform + '/commands').then((response) => response.json());
  try {
    return await known[platform];
  } catch {
    delete known[platform];
    return [];
  }
}

/** Shows what fits what is typed so far; everything for a lone slash. */
export async function offer(field) {
  const form = field.form;
  if (isInline(field)) return offerInline(field);
  const typed = /^\/([\w-]*(?: [\w-]*)?)$/.exec(field.value);
  if (!typed) return close(form);
  const found = await commandsOf(form.dataset.platform);
  if (!field.value.startsWith('/')) return close(form);
  const fitting = found.filter(({ name }) => name.startsWith(typed[1]));
  fitting.length === 0 ? close(form) : show(form, fitting);
}

function isInline({ form, value }) {
  return form.dataset.bot !== undefined && value.startsWith('@' + form.dataset.bot + ' ');
}

let asking = 0;
/** What the bot offers for the words after its name. */
function offerInline(field) {
  const { form, value } = field;
  clearTimeout(asking);
  asking = setTimeout(async () => {
    const query = value.slice(form.dataset.bot.length + 2).trim();
    const result = await act('telegram/inline', { query });
    if (!result || field.value !== value) return;
    const box = form.querySelector('.commands');
    box.innerHTML = result.offered;
    box.hidden = box.children.length === 0;
    for (const option of box.children) option.addEventListener('pointerdown', (event) => {
      event.preventDefault();
      choose(form, option);
    });
    mark(form, 0);
  }, 250);
}

async function chooseInline(field, { query, result }) {
  if (await act('telegram/inline-choose', { query, result })) field.value = '';
  field.focus();
}

function show(form, commands) {
  const box = form.querySelector('.commands');
  box.replaceChildren(...commands.map((command, index) => optionFor(form, command, index)));
  box.hidden = false;
  mark(form, 0);
}

function optionFor(form, { name, description }, index) {
  const option = document.createElement('div');
  option.setAttribute('role', 'option');
  option.id = form.dataset.platform + '-command-' + index;
  option.dataset.name = name;
  const title = document.createElement('b');
  title.textContent = '/' + name;
  const text = document.createElement('span');
  text.textContent = description;
  option.append(title, text);
  option.addEventListener('pointerdown', (event) => {
    event.preventDefault();
    choose(form, option);
  });
  return option;
}

export function close(form) {
  const box = form.querySelector('.commands');
  box.hidden = true;
  box.replaceChildren();
  form.querySelector('.typed').removeAttribute('aria-activedescendant');
}

function mark(form, index) {
  const options = [...form.querySelectorAll('.commands > *')];
  options.forEach((option, at) => option.setAttribute('aria-selected', String(at === index)));
  const chosen = options[index];
  if (!chosen) return;
  chosen.scrollIntoView({ block: 'nearest' });
  form.querySelector('.typed').setAttribute('aria-activedescendant', chosen.id);
}

function choose(form, option) {
  const field = form.querySelector('.typed');
  close(form);
  if (option.dataset.result) return chooseInline(field, option.dataset);
  if (form.dataset.platform === 'discord') return pickCommand(form, option.dataset.name);
  field.value = '/' + option.dataset.name + ' ';
  field.focus();
}

/** True when the key was for the list. */
export function steer(field, event) {
  const form = field.form;
  const options = [...form.querySelectorAll('.commands > *')];
  if (options.length === 0) return false;
  const at = options.findIndex((option) => option.getAttribute('aria-selected') === 'true');
  switch (event.key) {
    case 'ArrowDown': mark(form, (at + 1) % options.length); return true;
    case 'ArrowUp': mark(form, (at + options.length - 1) % options.length); return true;
    case 'Escape': close(form); return true;
    case 'Tab': choose(form, options[Math.max(0, at)]); return true;
    case 'Enter':
      // On Telegram a command that is typed to its end is sent as it stands.
      if (form.dataset.platform === 'telegram' && options.some((option) => '/' + option.dataset.name === field.value)) return false;
      choose(form, options[Math.max(0, at)]);
      return true;
    default: return false;
  }
}
`;
