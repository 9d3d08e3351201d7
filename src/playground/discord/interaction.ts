import { type APIUser, InteractionType, MessageType } from 'discord-api-types/v10';
import type { WireAutocompleteChoice } from './forms/callback-form.js';
import type { WireModal } from './forms/modal-form.js';
import { authorizingOwners } from './installations.js';
import type { Bot, Channel, WireMessage, World } from './world.js';

/** How long a bot has for its first answer, and how long the interaction's token is good for. */
export const ANSWER_WITHIN_MS = 3_000;
export const TOKEN_LIFETIME_MS = 15 * 60_000;

/** Kinds of first answers (docs, "Interaction Callback Type"). */
export const CALLBACK = {
  pong: 1,
  message: 4,
  deferredMessage: 5,
  deferredUpdate: 6,
  update: 7,
  autocomplete: 8,
  modal: 9,
} as const;

/** Something a person did that a bot has to answer. */
export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly type: InteractionType;
  readonly applicationId: string;
  readonly userId: string;
  readonly channelId: string;
  readonly guildId: string | null;
  readonly createdAt: number;
  /** The command's name, or the custom id. */
  readonly name: string;
  /** The message whose button was pressed, also behind a modal that the button opened. */
  readonly sourceId: string | null;
  acknowledgedAt: number | null;
  callbackType: number | null;
  /** The message that `@original` means. */
  originalId: string | null;
  readonly followUpIds: string[];
  modal: WireModal | null;
  choices: readonly WireAutocompleteChoice[] | null;
  /** No answer came in time, or it was refused: the person reads that the application did not respond. */
  failed: boolean;
  /** Whether something came after a deferral. */
  completed: boolean;
}

/** The kinds of first answers that an interaction may get. */
export function allowedCallbacks(interaction: Interaction): number[] {
  if (interaction.type === InteractionType.ApplicationCommandAutocomplete) return [CALLBACK.autocomplete];
  const allowed: number[] = [CALLBACK.message, CALLBACK.deferredMessage];
  if (interaction.sourceId !== null) allowed.push(CALLBACK.deferredUpdate, CALLBACK.update);
  if (interaction.type !== InteractionType.ModalSubmit) allowed.push(CALLBACK.modal);
  return allowed;
}

/** The members that tell a message to be the answer to an interaction. */
export function answerMembers(
  world: World,
  interaction: Interaction,
  bot: Bot,
  channel: Channel,
): Partial<WireMessage> {
  const user: APIUser = world.account(interaction.userId).user;
  const base = { application_id: bot.id, webhook_id: bot.id };
  const metadata = {
    id: interaction.id,
    type: interaction.type,
    user,
    authorizing_integration_owners: authorizingOwners(world, bot.id, channel, interaction.userId),
  };
  const members = { ...base, interaction_metadata: metadata } as Partial<WireMessage>;
  if (interaction.type === InteractionType.ApplicationCommand) {
    return { ...members, type: MessageType.ChatInputCommand };
  }
  if (interaction.sourceId === null) return members;
  return {
    ...members,
    type: MessageType.Reply,
    message_reference: {
      type: 0,
      message_id: interaction.sourceId,
      channel_id: channel.id,
      ...(channel.guildId ? { guild_id: channel.guildId } : {}),
    },
  };
}
