import type { WireAutocompleteChoice } from './forms/callback-form.js';
import { FLAG } from './forms/message-form.js';
import type { WireModal } from './forms/modal-form.js';
import { CALLBACK, type Interaction } from './interaction.js';
import type { WireMessage, World } from './world.js';

/** Until when to wait: not at all, for the first answer, or for one that shows something. */
export type Until = 'sent' | 'acknowledged' | 'answered';

/** What became of an interaction, as its person sees it. */
export interface InteractionResult {
  readonly id: string;
  /** `thinking` after a deferral, `failed` when "The application did not respond". */
  readonly state: 'waiting' | 'thinking' | 'answered' | 'failed';
  readonly createdAt: number;
  readonly acknowledgedAt: number | null;
  /** Kind of the first answer, by Discord's numbers. */
  readonly callbackType: number | null;
  /** The messages it brought about that still stand, the reply first. */
  readonly messages: readonly WireMessage[];
  /** The message whose button was pressed, as it stands now. */
  readonly source: WireMessage | null;
  readonly modal: WireModal | null;
  readonly choices: readonly WireAutocompleteChoice[] | null;
}

/** What became of an interaction so far. */
export function describeResult(world: World, interaction: Interaction): InteractionResult {
  const { originalId, sourceId } = interaction;
  const standing = (id: string | null) => {
    const record = id === null ? undefined : world.messages.get(id);
    return record && record.deletedAt === null ? record.message : null;
  };
  const reply = originalId === sourceId ? null : standing(originalId);
  const loading = reply !== null && (reply.flags & FLAG.loading) !== 0;
  const { id, createdAt, acknowledgedAt, callbackType, modal, choices } = interaction;
  return {
    id,
    state: stateOf(interaction, loading),
    createdAt,
    acknowledgedAt,
    callbackType,
    messages: [...(reply ? [reply] : []), ...interaction.followUpIds.flatMap((next) => standing(next) ?? [])],
    source: standing(sourceId),
    modal,
    choices,
  };
}

function stateOf(interaction: Interaction, loading: boolean): InteractionResult['state'] {
  if (interaction.failed) return 'failed';
  if (interaction.acknowledgedAt === null) return 'waiting';
  const deferred = interaction.callbackType === CALLBACK.deferredUpdate && !interaction.completed;
  return loading || deferred ? 'thinking' : 'answered';
}

/** Whether it has come as far as somebody waits for. */
export function isReached({ state }: InteractionResult, until: Until): boolean {
  switch (until) {
    case 'sent':
      return true;
    case 'acknowledged':
      return state !== 'waiting';
    case 'answered':
      return state === 'answered' || state === 'failed';
  }
}
