/** The guided first run: what it says is made by the server; here it is shown, closed and typed. */
export const tourScript = `
import { grow } from './composer.js';
import { become, enter, showPlatform } from './panes.js';
import { paneOf, scene, setScene } from './scene.js';

const CLOSED = 'briefwire-tour-closed';
const tour = document.getElementById('tour');
const editor = document.querySelector('.people [data-editor]').value;

export function startTour() {
  tour.hidden = localStorage.getItem(CLOSED) === 'yes';
  offerNext();
}

export function openTour() {
  localStorage.removeItem(CLOSED);
  tour.hidden = false;
  offerNext();
  tour.querySelector('.tour-type')?.focus();
}

export function closeTour() {
  localStorage.setItem(CLOSED, 'yes');
  tour.hidden = true;
  document.querySelector('[data-do="tour-open"]').focus();
}

/** Types the next command by itself where the editor's own chat is open and nothing is typed there yet. */
export function offerNext() {
  const next = tour.querySelector('.tour-type');
  if (tour.hidden || !next || scene.as !== editor || scene.chat !== 'bot') return;
  const field = paneOf('telegram').querySelector('.typed');
  if (!field || (field.value !== '' && field.dataset.offered !== field.value)) return;
  put(field, next.dataset.command);
}

/** Where the next command stands typed already, the button sends it. */
export function nameButton() {
  const next = tour.querySelector('.tour-type');
  if (next) next.textContent = isTyped(next) ? 'Send it' : 'Type it for me';
}

function isTyped({ dataset }) {
  const field = paneOf('telegram').querySelector('.typed');
  return scene.as === editor && scene.chat === 'bot' && field !== null && field.value === dataset.command;
}

/** Goes to the editor's chat with the bot and types the command there; a second press sends it. */
export async function typeIt(button) {
  const { command } = button.dataset;
  if (isTyped(button)) {
    showPlatform('telegram');
    return paneOf('telegram').querySelector('.composer').requestSubmit();
  }
  if (scene.as !== editor || scene.chat !== 'bot') {
    document.querySelector('.people [data-editor]').checked = true;
    setScene({ chat: 'bot' });
    await become(editor);
  }
  showPlatform('telegram');
  const start = paneOf('telegram').querySelector('.tg-big');
  if (start) await enter(start.dataset.do === 'tg-start' ? 'telegram/start' : 'telegram/unblock');
  const field = paneOf('telegram').querySelector('.typed');
  put(field, command);
  field.focus();
}

function put(field, command) {
  field.value = command;
  field.dataset.offered = command;
  grow(field);
  nameButton();
}
`;
