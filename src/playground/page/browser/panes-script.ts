/** The two panes: reading one anew, opening another chat or channel, being somebody else. */
export const panesScript = `
import { scrollToEnd } from './messages.js';
import { forgetCommands } from './command-list.js';
import { grow } from './composer.js';
import { listen } from './live.js';
import { act, ask, paneOf, setScene, toast } from './scene.js';
import { nameButton, offerNext } from './tour.js';

/** Reads a pane anew. In the same place the composer stays as it is, with the picture, answer or command in it. */
export async function reloadPane(platform, isSamePlace = true) {
  const pane = paneOf(platform);
  let html;
  try {
    html = await (await ask('/' + platform)).text();
  } catch {
    return toast('The playground does not answer. Is it still running?', true);
  }
  const composer = pane.querySelector('.composer');
  const focused = composer?.contains(document.activeElement) ? document.activeElement : null;
  const unread = readUnread(pane);
  pane.querySelector('.pane-body').innerHTML = html;
  writeUnread(pane, unread);
  const fresh = pane.querySelector('.composer');
  if (composer && fresh && isSamePlace) {
    fresh.replaceWith(composer);
    focused?.focus();
  } else if (composer && fresh) {
    carryOver(composer.querySelector('.typed'), fresh.querySelector('.typed'));
    if (focused) fresh.querySelector('.typed').focus();
  }
  nameButton();
  scrollToEnd(platform);
}

/** What is typed goes along to another chat. */
function carryOver(from, to) {
  to.value = from.value;
  if (from.dataset.offered) to.dataset.offered = from.dataset.offered;
  grow(to);
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
  await reloadPane(platform, false);
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
  await Promise.all([reloadPane('telegram', false), reloadPane('discord', false)]);
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
