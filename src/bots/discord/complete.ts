import { type AutocompleteInteraction, InteractionResponseType, type REST, Routes } from 'discord.js';
import type { Log } from '../../feed/log.js';
import type { Choice, Switchboard } from '../switchboard.js';
import { fitLine } from './fit-text.js';
import { toOutcome } from './outcome.js';
import { callerOf } from './read-caller.js';
import type { ServerRights } from './server-rights.js';

/** Of a choice's name and of its value, if that is a text (discord.com/developers, "Application Command Option Choice Structure"). */
const MAX_CHOICE = 100;

export interface CompletingOptions {
  readonly rest: REST;
  readonly botId: number;
  readonly rights: ServerRights;
  readonly switchboard: Switchboard;
  readonly log: Log;
}

/**
 * Offers what may be meant while an option is typed. It is tried once: Discord waits 3 s, and by then more was typed.
 * Rejects when the switchboard does.
 */
export async function handleAutocomplete(
  { rest, botId, rights, switchboard, log }: CompletingOptions,
  incoming: AutocompleteInteraction,
): Promise<void> {
  const { name: option, value } = incoming.options.getFocused(true);
  const found = await switchboard.complete({
    caller: callerOf(incoming, { botId, rights }),
    command: incoming.commandName,
    option,
    typed: value,
  });
  const body = {
    type: InteractionResponseType.ApplicationCommandAutocompleteResult,
    data: { choices: found.flatMap(choiceForm) },
  };
  try {
    await rest.post(Routes.interactionCallback(incoming.id, incoming.token), { body, auth: false });
  } catch (error) {
    log.info({ outcome: toOutcome(error) }, 'Discord did not take what was offered for an option.');
  }
}

/** A value that is cut would be another one. */
function choiceForm({ label, value }: Choice): { readonly name: string; readonly value: string | number }[] {
  if (typeof value === 'string' && value.length > MAX_CHOICE) return [];
  return [{ name: fitLine(label, MAX_CHOICE) || '…', value }];
}
