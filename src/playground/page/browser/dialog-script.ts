/** The one dialog: Discord's modals, and Telegram's alerts. The element itself keeps the focus inside. */
export const dialogScript = `
import { act } from './scene.js';

const dialog = document.getElementById('dialog');

/** The form that a bot opened: the first field is where one types. */
export function openModal(html) {
  openDialog(html);
  dialog.querySelector('input, textarea, select')?.focus();
}

export function openDialog(html) {
  dialog.innerHTML = html;
  if (!dialog.open) dialog.showModal();
}

export function closeDialog() {
  dialog.close();
}

export async function submitModal(form) {
  const values = {};
  for (const field of form.querySelectorAll('[name]')) {
    values[field.name] = field.multiple ? [...field.selectedOptions].map(({ value }) => value) : field.value;
  }
  const result = await act('discord/modal', { interaction: form.dataset.interaction, values });
  if (!result) return;
  if (result.modal) openModal(result.modal);
  else dialog.close();
}
`;
