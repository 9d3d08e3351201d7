/** The two panes: reading one anew, opening another chat or channel, being somebody else. */
export const panesScript = `
import { scrollToEnd } from './messages.js';
import { forgetCommands } from './command-list.js';
import { grow } from './composer.js';
import { listen } from './live.js';
import { act, ask, paneOf, setScene, toast } from './scene.js';
import { nameButton, offerNext } from './tour.js';

/** Reads a pane anew and keeps what was being typed. */
export async function reloadPane(platform) {
  const pane = paneOf(platform);
  let html;
  try {
    html = await (await ask('/' + platform)).text();
  } catch {
    return toast('The playground does not answer. Is it still running?', true);
  }
  const field = pane.querySelector('.typed');
  const typed = field ? field.value : '';
  const wasHere = field !== null && document.activeElement === field;
  const unread = readUnread(pane);
  pane.querySelector('.pane-body').innerHTML = html;
  writeUnread(pane, unread);
  const fresh = pane.querySelector('.typed');
  if (fresh) {
    fresh.value = typed;
    if (field && field.dataset.offered) fresh.dataset.offered = field.dataset.offered;
    grow(fresh);
    if (wasHere) fresh.focus();
  }
  nameButton();
  scrollToEnd(platform);
}

/** What was counted in places that are not open; only this page knows it. */
function readUnread(pane) {
  const counted = [...pane.querySelectorAll('[data-chat], [data-channel]')].filter((entry) => entry.querySelector('.unread').textContent);
  return new Map(counted.map((entry) => [entry.dataset.chat ?? entry.dataset.channel, entry.querySelector('.unread').textContent]));
}

function writeUnread(pane, unread) {
  for (const entry of pane.querySelectorAll('[data-chat], [data-channel]')) {
    const count = unread.get(entry.dataset.chat ?? entry.dataset.channel);
    if (!count || entry.hasAttribute('aria-current')) continue;
    entry.querySelector('.unread').textContent = count;
    entry.querySelector('.unread').hidden = false;
  }
}

export async function open(platform, change) {
  setScene(change);
  forgetCommands(platform);
  listen();
  await reloadPane(platform);
  paneOf(platform).dataset.list = 'hidden';
  paneOf(platform).querySelector('.typed, .tg-big, .back')?.focus();
}

export async function become(person) {
  // Another person has read other things.
  for (const badge of document.querySelectorAll('.unread')) badge.textContent = '';
  setScene({ as: person });
  forgetCommands('telegram');
  forgetCommands('discord');
  listen();
  await Promise.all([reloadPane('telegram'), reloadPane('discord')]);
}

/** Presses what stands in place of the composer, which comes with the pane that is read then. */
export async function enter(action) {
  await act(action, {});
  await reloadPane('telegram');
  offerNext();
  paneOf('telegram').querySelector('.typed')?.focus();
}

export function showPlatform(platform) {
  document.getElementById('playground').dataset.show = platform;
  for (const button of document.querySelectorAll('[data-do="show-platform"]')) {
    button.setAttribute('aria-pressed', String(button.dataset.platform === platform));
  }
  scrollToEnd(platform);
}
`;
