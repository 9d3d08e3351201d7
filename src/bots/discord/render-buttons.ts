import { type APIButtonComponent, type APIRoleSelectComponent, ButtonStyle, ComponentType } from 'discord.js';
import { safeUrl } from '../../feed/text/safe-url.js';
import type { Button, ButtonRow, RoleSelect } from '../reply.js';
import { buttonId } from './custom-id.js';
import { fitLine } from './fit-text.js';
import type { ButtonRowForm } from './message.js';

/** Discord's limits (discord.com/developers, "Component Reference"). */
const MAX_ROWS = 5;
const MAX_IN_ROW = 5;
const MAX_LABEL = 80;
const MAX_PLACEHOLDER = 150;
const MAX_BUTTON_URL = 512;

/** A choice of a role as a row of its own, and as many rows of buttons below it as there is room for. */
export function renderRoleSelect(
  { placeholder, action }: RoleSelect,
  rows: readonly ButtonRow[],
): ButtonRowForm[] {
  const select: APIRoleSelectComponent = {
    type: ComponentType.RoleSelect,
    // Behind the places that buttons may have.
    custom_id: buttonId(action, MAX_ROWS * MAX_IN_ROW),
    placeholder: fitLine(placeholder, MAX_PLACEHOLDER) || '…',
  };
  const row: ButtonRowForm = { type: ComponentType.ActionRow, components: [select] };
  return [row, ...renderButtons(rows)].slice(0, MAX_ROWS);
}

/** Rows of buttons as Discord takes them: longer rows go on in the next; what is beyond 5 rows of 5 is left out. */
export function renderButtons(rows: readonly ButtonRow[]): ButtonRowForm[] {
  let place = 0;
  const forms = rows.map((row) => row.flatMap((button) => renderButton(button, place++)));
  return forms
    .flatMap(chunked)
    .slice(0, MAX_ROWS)
    .map((components) => ({ type: ComponentType.ActionRow, components }));
}

function renderButton(button: Button, place: number): APIButtonComponent[] {
  const label = fitLine(button.label, MAX_LABEL) || '…';
  if ('url' in button) {
    const url = webUrl(button.url, MAX_BUTTON_URL);
    return url === null ? [] : [{ type: ComponentType.Button, style: ButtonStyle.Link, label, url }];
  }
  return [
    {
      type: ComponentType.Button,
      style: STYLES[button.tone ?? 'plain'],
      label,
      custom_id: buttonId(button.action, place),
    },
  ];
}

const STYLES = {
  plain: ButtonStyle.Secondary,
  primary: ButtonStyle.Primary,
  danger: ButtonStyle.Danger,
} as const;

function chunked(row: APIButtonComponent[]): APIButtonComponent[][] {
  const chunks: APIButtonComponent[][] = [];
  for (let start = 0; start < row.length; start += MAX_IN_ROW)
    chunks.push(row.slice(start, start + MAX_IN_ROW));
  return chunks;
}

/** An address Discord takes in embeds and buttons: http or https and not longer than `max`; null for any other. */
export function webUrl(address: string, max = 2048): string | null {
  const url = safeUrl(address);
  return url !== null && /^https?:/.test(url) && url.length <= max ? url : null;
}
