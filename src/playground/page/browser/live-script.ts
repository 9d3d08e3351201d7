/** The stream of what happens, for the person and places that are open. */
export const liveScript = `
import { change } from './messages.js';
import { reloadPane } from './panes.js';
import { forgetCommands } from './command-list.js';
import { paneOf, query, toast } from './scene.js';
import { nameButton, offerNext } from './tour.js';

let source = null;
let seen = document.getElementById('playground').dataset.seen;
const reloads = new Map();

/** Opens the stream anew, as it belongs to one person and two places. */
export function listen() {
  if (source) source.close();
  source = new EventSource('/playground/events?' + query({ since: seen }));
  source.onmessage = ({ data, lastEventId }) => {
    seen = lastEventId;
    for (const event of JSON.parse(data)) hear(event);
  };
  source.onopen = () => document.body.classList.remove('is-offline');
  source.onerror = () => {
    document.body.classList.add('is-offline');
    // A browser asks again by itself after a lost connection, but not after a refusal, as from a program that is starting.
    if (source.readyState === EventSource.CLOSED) setTimeout(listen, 1000);
  };
}

function hear(event) {
  switch (event.kind) {
    case 'redraw': return change(event);
    case 'add': case 'edit': case 'remove':
      showLast(event);
      sayAloud(event);
      return change(event);
    case 'elsewhere': return noteElsewhere(event);
    case 'views': return change(event);
    case 'reload': return reloadSoon(event.platform);
    case 'toast': return event.isAlert ? showAlert(event.text) : toast(event.text);
    case 'typing': return showTyping(event);
    case 'commands': return forgetCommands(event.platform);
    case 'wire': return showWire(event);
  }
}

/** Several changes of one kind come together, as when a bot joins: one reading is enough. */
function reloadSoon(platform) {
  if (reloads.has(platform)) return;
  reloads.set(platform, setTimeout(() => {
    reloads.delete(platform);
    reloadPane(platform);
  }, 60));
}

function showWire({ strip, tour, faults }) {
  replace('strip', strip);
  replace('faults', faults);
  if (!replace('tour-body', tour)) return;
  offerNext();
  nameButton();
}

/** Replaces what changed and gives the focus back to whoever had it. */
const shown = {};
function replace(id, html) {
  if (shown[id] === html) return false;
  shown[id] = html;
  const element = document.getElementById(id);
  const scrolled = element.querySelector('.briefs')?.scrollLeft ?? 0;
  const focused = element.contains(document.activeElement) ? document.activeElement : null;
  const again = focused && (focused.dataset.fault ? '[data-fault="' + focused.dataset.fault + '"]' : '.' + focused.className);
  element.innerHTML = html;
  const briefs = element.querySelector('.briefs');
  if (briefs) briefs.scrollLeft = scrolled;
  if (again) element.querySelector(again)?.focus();
  return true;
}

function entryOf(platform, place) {
  const name = platform === 'telegram' ? 'chat' : 'channel';
  return paneOf(platform).querySelector('[data-' + name + '="' + CSS.escape(place) + '"]');
}

function noteElsewhere({ platform, place, text, time, isNew }) {
  const entry = entryOf(platform, place);
  if (!entry) return;
  if (text) entry.querySelector('.entry-last').textContent = text;
  if (time) entry.querySelector('.entry-time').textContent = time;
  if (!isNew) return;
  const badge = entry.querySelector('.unread');
  badge.hidden = false;
  badge.textContent = String(Math.min(999, Number(badge.textContent || '0') + 1));
}

/** The open chat's line in the list; an edit of an older message leaves it as it is. */
function showLast({ platform, kind, id, html, summary }) {
  if (platform !== 'telegram' || kind === 'remove' || !summary) return;
  const pane = paneOf('telegram');
  const entry = pane.querySelector('.tg-entry[aria-current]');
  if (!entry || (kind === 'edit' && pane.querySelector('.messages > :last-child')?.dataset.id !== id)) return;
  entry.querySelector('.entry-last').textContent = summary;
  const time = /<time[^>]*>([^<]+)</.exec(html);
  if (time) entry.querySelector('.entry-time').textContent = time[1];
}

/** For those who listen: the newest message of others, every few seconds at most, so that a flood does not talk on and on. */
let toSay = '';
let saying = 0;
function sayAloud({ kind, html, summary }) {
  if (kind !== 'add' || !summary || html.includes('is-own')) return;
  toSay = 'New message: ' + summary.slice(0, 120);
  if (saying) return;
  saying = setTimeout(() => {
    saying = 0;
    document.getElementById('heard').textContent = toSay;
  }, 1500);
}

let typingEnds = 0;
function showTyping({ platform, name }) {
  const pane = paneOf(platform);
  pane.dataset.typing = name + ' is typing…';
  clearTimeout(typingEnds);
  typingEnds = setTimeout(() => delete pane.dataset.typing, 4000);
}

function showAlert(text) {
  const dialog = document.getElementById('dialog');
  const form = document.createElement('form');
  form.method = 'dialog';
  form.className = 'alert';
  const title = document.createElement('h2');
  title.id = 'modal-title';
  title.textContent = text;
  const button = document.createElement('button');
  button.className = 'dc-button is-primary';
  button.textContent = 'OK';
  form.append(title, button);
  dialog.replaceChildren(form);
  if (!dialog.open) dialog.showModal();
}
`;
