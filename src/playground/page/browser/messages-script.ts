/**
 * Messages as they come, change and go. Changes are gathered until the next frame, and only so many messages are kept in
 * the page, so that hundreds a second do not hold it up.
 */
export const messagesScript = `
import { ask, paneOf } from './scene.js';
import { markNewest } from './tools.js';
import { unfold } from './unfold.js';

/** How many messages stay in the page while the newest are being read. */
const KEPT = 150;

let waiting = [];
let planned = false;

export function change(event) {
  waiting.push(event);
  if (planned) return;
  planned = true;
  // A page in the background gets no frames; what piles up there is then worked off in one go.
  if (document.hidden) setTimeout(work, 200);
  else requestAnimationFrame(work);
}

function work() {
  planned = false;
  const events = waiting;
  waiting = [];
  for (const platform of ['telegram', 'discord']) {
    const ours = events.filter((event) => event.platform === platform);
    if (ours.length > 0) workOn(platform, ours);
  }
}

function workOn(platform, events) {
  const scroller = paneOf(platform).querySelector('.scroller');
  const list = scroller.querySelector('.messages');
  const atEnd = isAtEnd(scroller);
  // Of a burst only the last are worth drawing.
  const adds = events.filter(({ kind }) => kind === 'add');
  const skipped = new Set(atEnd ? adds.slice(0, -KEPT) : []);
  for (const event of events) if (!skipped.has(event)) applyTo(list, event);
  if (skipped.size > 0) scroller.querySelector('.older').hidden = false;
  markNewest(list);
  if (!atEnd) return;
  trim(scroller, list);
  toEnd(scroller);
}

function applyTo(list, event) {
  if (event.kind === 'views') return showViews(list, event.views);
  const present = list.querySelector('[data-id="' + CSS.escape(event.id) + '"]');
  if (event.kind === 'remove') return fadeOut(present);
  const fresh = parse(event.html);
  if (present) {
    keepUnfolded(present, fresh);
    present.replaceWith(fresh);
    if (event.kind === 'edit') fresh.classList.add('is-edited');
  } else if (event.kind === 'add') {
    list.append(fresh);
    fresh.classList.add('is-new');
  }
}

function showViews(list, counts) {
  for (const { messageId, views } of counts) {
    const count = list.querySelector('[data-id="' + messageId + '"] [data-views]');
    if (count) count.textContent = views;
  }
}

/** The server's components have escaped all that people typed. */
function parse(html) {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content.firstElementChild;
}

function fadeOut(element) {
  if (!element) return;
  element.classList.add('is-gone');
  element.inert = true;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  setTimeout(() => element.remove(), still ? 0 : 700);
}

function keepUnfolded(present, fresh) {
  const quotes = fresh.querySelectorAll('.tg-expandable');
  present.querySelectorAll('.tg-expandable').forEach((quote, index) => {
    if (quote.dataset.folded === 'false' && quotes[index]) unfold(quotes[index].querySelector('.tg-unfold'));
  });
}

function trim(scroller, list) {
  const extra = list.children.length - KEPT;
  if (extra <= 0) return;
  for (const element of [...list.children].slice(0, extra)) element.remove();
  scroller.querySelector('.older').hidden = false;
}

function isAtEnd(scroller) {
  return scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < 80;
}

/** Changes what stands below the messages; who read the newest goes on reading it. */
export function keepingEnd(platform, change) {
  const scroller = paneOf(platform).querySelector('.scroller');
  const atEnd = isAtEnd(scroller);
  change();
  if (atEnd) toEnd(scroller);
}

/** After a pane was read: the newest message is seen, and the keyboard's way leads to it. */
export function scrollToEnd(platform) {
  const scroller = paneOf(platform).querySelector('.scroller');
  markNewest(scroller.querySelector('.messages'));
  toEnd(scroller);
}

/** A forum shows its newest posts above. */
function toEnd(scroller) {
  scroller.scrollTop = scroller.querySelector('.dc-posts') ? 0 : scroller.scrollHeight;
}

/** A picture that has come makes room for itself; who read the newest message goes on reading it. */
document.addEventListener('load', ({ target }) => {
  const scroller = target.closest && target.closest('.scroller');
  if (!scroller || !target.closest('.messages')) return;
  const left = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight;
  if (left < target.offsetHeight + 80) toEnd(scroller);
}, true);

/** Puts the messages before the first one shown above it and keeps what was being read in its place. */
export async function showOlder(button) {
  const platform = button.closest('.pane').id;
  const scroller = button.closest('.scroller');
  const list = scroller.querySelector('.messages');
  const first = list.firstElementChild;
  if (!first) return;
  button.disabled = true;
  const response = await ask('/' + platform + '/older', { before: first.dataset.id });
  const { html, hasOlder } = await response.json();
  const height = scroller.scrollHeight;
  list.insertAdjacentHTML('afterbegin', html);
  scroller.scrollTop += scroller.scrollHeight - height;
  button.disabled = false;
  button.hidden = !hasOlder;
  if (!hasOlder) scroller.focus();
}
`;
