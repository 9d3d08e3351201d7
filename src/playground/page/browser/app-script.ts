/** Ties what people do on the page to what is done; every element says it in its own `data-do`. */
export const appScript = `
import { answer, forward, forwardTo, goToPinned, react, reactWith, showApps, stopAnswering, useApp } from './answer.js';
import { complete } from './command-line.js';
import { close, offer } from './command-list.js';
import { fileChosen, keyPressed, leaveCommand, send, typed } from './composer.js';
import { closeDialog, openModal, submitModal } from './dialog.js';
import { listen } from './live.js';
import { scrollToEnd, showOlder } from './messages.js';
import { become, enter, open, showPlatform } from './panes.js';
import { act, paneOf } from './scene.js';
import { stepTools } from './tools.js';
import { closeTour, nameButton, openTour, startTour, typeIt } from './tour.js';
import { unfold } from './unfold.js';

const clicks = {
  'open-chat': ({ dataset }) => open('telegram', { chat: dataset.chat }),
  'open-channel': ({ dataset }) => open('discord', { channel: dataset.channel }),
  'show-list': (button) => showList(button),
  'show-platform': ({ dataset }) => showPlatform(dataset.platform),
  'older': showOlder,
  'unfold': unfold,
  'menu': (button) => openMenu(button.form.querySelector('.typed')),
  'tg-location': () => act('telegram/location', {}),
  'tg-start': () => enter('telegram/start'),
  'tg-unblock': () => enter('telegram/unblock'),
  'tg-bot': (button) => waitOn(button, act('telegram/bot', { do: button.dataset.action })),
  'tg-press': (button) => waitOn(button, act('telegram/press', { message: button.dataset.message, data: button.dataset.data })),
  'tg-answer': answer,
  'tg-answer-not': (button) => giveUpAnswer(button.form),
  'tg-forward': forward,
  'tg-forward-to': forwardTo,
  'tg-react': (button) => react('telegram', button),
  'tg-react-with': (button) => reactWith('telegram', button),
  'dc-apps': showApps,
  'dc-use-app': (button) => waitOn(button, useApp(button)),
  'dc-react': (button) => react('discord', button),
  'dc-react-with': (button) => reactWith('discord', button),
  'tg-pinned': goToPinned,
  'dc-press': (button) => waitOn(button, act('discord/press', { message: button.dataset.message, custom: button.dataset.custom })),
  'dc-dismiss': ({ dataset }) => act('discord/dismiss', { message: dataset.message }),
  'fault': (button) => act('fault', { id: button.dataset.fault, on: flip(button) }),
  'tour-open': openTour,
  'tour-close': closeTour,
  'tour-type': typeIt,
  'close-dialog': closeDialog,
};

const submits = {
  'dc-choose': (form) => {
    const values = [...form.elements.values.selectedOptions].map(({ value }) => value).filter(Boolean);
    return waitOn(form, act('discord/choose', { message: form.dataset.message, custom: form.dataset.custom, values }));
  },
  'dc-modal': submitModal,
};

async function waitOn(element, doing) {
  element.setAttribute('aria-busy', 'true');
  const result = await doing;
  element.removeAttribute('aria-busy');
  if (result && result.modal) openModal(result.modal);
}

function flip(button) {
  const on = button.getAttribute('aria-checked') !== 'true';
  button.setAttribute('aria-checked', String(on));
  return on;
}

function giveUpAnswer(form) {
  if (stopAnswering(form)) form.querySelector('.typed').focus();
}

function showList(button) {
  const pane = button.closest('.pane');
  pane.dataset.list = 'shown';
  pane.querySelector('[aria-current]')?.focus();
}

function openMenu(field) {
  field.value = '/';
  field.focus();
  offer(field);
}

document.addEventListener('click', (event) => {
  const element = event.target.closest('[data-do]');
  if (element) clicks[element.dataset.do]?.(element);
});

document.addEventListener('submit', (event) => {
  const form = event.target;
  if (form.matches('.composer')) {
    event.preventDefault();
    send(form);
  } else if (form.dataset.doSubmit) {
    event.preventDefault();
    submits[form.dataset.doSubmit](form);
  }
});

document.addEventListener('input', ({ target }) => {
  if (target.matches('.typed')) {
    typed(target);
    nameButton();
  } else if (target.matches('[data-autocomplete]')) complete(target);
});

document.addEventListener('keydown', (event) => {
  const { target } = event;
  if (target.matches('[data-tool]') && stepTools(target, event)) return event.preventDefault();
  if (target.matches('.typed')) {
    keyPressed(target, event);
    if (event.key === 'Escape' && !event.defaultPrevented) stopAnswering(target.form);
  } else if (event.key === 'Escape' && target.closest('.composer')) leaveCommand(target.closest('.composer'));
  else if (event.key === 'Enter' && !event.shiftKey && target.matches('.dc-option textarea')) {
    event.preventDefault();
    target.form.requestSubmit();
  }
});

document.addEventListener('focusout', ({ target }) => {
  if (target.matches('.typed')) close(target.form);
});

document.addEventListener('change', ({ target }) => {
  if (target.matches('.people input')) become(target.value);
  else if (target.matches('.attach input')) fileChosen(target);
});

paneOf('telegram').dataset.list = 'hidden';
paneOf('discord').dataset.list = 'hidden';
// On a phone the chats come first; the wire is one press away.
if (matchMedia('(max-width: 860px)').matches) document.getElementById('wire').open = false;
startTour();
// The guided run takes room from the chats.
scrollToEnd('telegram');
scrollToEnd('discord');
listen();
document.body.classList.add('is-ready');
`;
