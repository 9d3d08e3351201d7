/** Replying to a particular message, reacting to it, forwarding it, and going to the pinned one. */
export const answerScript = `
import { closeDialog, openDialog } from './dialog.js';
import { keepingEnd } from './messages.js';
import { open } from './panes.js';
import { act, ask, paneOf, toast } from './scene.js';

function messageOf({ dataset }) {
  return paneOf('telegram').querySelector('.messages [data-id="' + CSS.escape(dataset.message) + '"]');
}

/** Shows above the composer what is being answered, as Telegram does. */
export function answer(button) {
  const form = paneOf('telegram').querySelector('.composer');
  const message = messageOf(button);
  if (!form || !message) return;
  const bar = form.querySelector('.answering');
  const words = document.createElement('span');
  words.dir = 'auto';
  words.textContent = message.querySelector('.tg-text')?.textContent.split('\\n')[0] ?? 'Photo';
  const title = document.createElement('b');
  title.textContent = 'Reply to ' + message.querySelector('.tg-bubble').getAttribute('aria-label').replace('Message from ', '');
  const drop = document.createElement('button');
  drop.type = 'button';
  drop.dataset.do = 'tg-answer-not';
  drop.setAttribute('aria-label', 'Do not reply');
  drop.textContent = '✕';
  bar.replaceChildren(title, words, drop);
  bar.dataset.message = button.dataset.message;
  keepingEnd('telegram', () => { bar.hidden = false; });
  form.querySelector('.typed').focus();
}

/** True when there was a reply to give up. */
export function stopAnswering(form) {
  const bar = form?.querySelector('.answering');
  if (!bar || bar.hidden) return false;
  bar.hidden = true;
  bar.replaceChildren();
  delete bar.dataset.message;
  return true;
}

export function answered(form) {
  return form.querySelector('.answering')?.dataset.message ?? null;
}

export async function forward({ dataset }) {
  openDialog(await (await ask('/telegram/forward', { message: dataset.message })).text());
}

export async function forwardTo({ dataset }) {
  const result = await act('telegram/forward', { message: dataset.message, to: dataset.chat });
  closeDialog();
  if (result) await open('telegram', { chat: dataset.chat });
}

export async function react(platform, { dataset }) {
  openDialog(await (await ask('/' + platform + '/react', { message: dataset.message })).text());
}

export async function reactWith(platform, { dataset }) {
  closeDialog();
  await act(platform + '/react', { message: dataset.message, emoji: dataset.emoji });
}

/** What the applications offer for a message on Discord. */
export async function showApps({ dataset }) {
  openDialog(await (await ask('/discord/apps', { message: dataset.message })).text());
}

export async function useApp({ dataset }) {
  closeDialog();
  return await act('discord/message-command', { message: dataset.message, name: dataset.name });
}

export function goToPinned(button) {
  const message = messageOf(button);
  if (!message) return toast('The pinned message is further up: show older messages.');
  message.scrollIntoView({ block: 'center' });
  message.classList.remove('is-edited');
  requestAnimationFrame(() => message.classList.add('is-edited'));
}
`;
