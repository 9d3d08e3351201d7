import { randomBytes } from 'node:crypto';
import { type APIUser, InteractionType, MessageType } from 'discord-api-types/v10';
import { refusal } from './errors.js';
import {
  readAutocompleteChoices,
  readCallbackFlags,
  readCallbackType,
  type WireAutocompleteChoice,
} from './forms/callback-form.js';
import { FLAG, type MessageForm, readMessage } from './forms/message-form.js';
import { readModal, type WireModal } from './forms/modal-form.js';
import { editMessage, postMessage, type Upload } from './message-log.js';
import type { Bot, Channel, MessageRecord, WireMessage, World } from './world.js';

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

/** All interactions, and what bots answer to them. */
export class Interactions {
  readonly byId = new Map<string, Interaction>();
  readonly #byToken = new Map<string, Interaction>();
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
  }

  /** Keeps an interaction; its payload has yet to be sent to the bot. */
  open(
    begun: Pick<
      Interaction,
      'type' | 'applicationId' | 'userId' | 'channelId' | 'guildId' | 'name' | 'sourceId'
    >,
  ): Interaction {
    const interaction: Interaction = {
      ...begun,
      id: this.#world.ids.next(),
      token: randomBytes(48).toString('base64url'),
      createdAt: this.#world.now(),
      acknowledgedAt: null,
      callbackType: null,
      originalId: null,
      followUpIds: [],
      modal: null,
      choices: null,
      failed: false,
      completed: false,
    };
    this.add(interaction);
    return interaction;
  }

  add(interaction: Interaction): void {
    this.byId.set(interaction.id, interaction);
    this.#byToken.set(interaction.token, interaction);
  }

  clear(): void {
    this.byId.clear();
    this.#byToken.clear();
  }

  /** Marks the interactions that nobody answered within 3 seconds as failed. */
  expire(): void {
    const now = this.#world.now();
    for (const interaction of this.byId.values()) {
      if (interaction.acknowledgedAt !== null || interaction.failed) continue;
      if (now - interaction.createdAt > ANSWER_WITHIN_MS) this.#fail(interaction);
    }
  }

  #fail(interaction: Interaction): void {
    interaction.failed = true;
    this.#changed(interaction);
  }

  #changed(interaction: Interaction): void {
    const { id, userId } = interaction;
    this.#world.emit({ kind: 'interaction-changed', interactionId: id, userId });
  }

  /** By a webhook's id and token. Throws 10015 when it was never one, 50027 when it has run out. */
  byWebhook(applicationId: string, token: string): Interaction {
    const interaction = this.#byToken.get(token);
    if (!interaction || interaction.applicationId !== applicationId) throw refusal('unknownWebhook');
    if (this.#world.now() - interaction.createdAt > TOKEN_LIFETIME_MS) throw refusal('invalidWebhookToken');
    return interaction;
  }

  byToken(token: string): Interaction | undefined {
    return this.#byToken.get(token);
  }

  /**
   * Takes the bot's first answer. Throws 10062 when the interaction is unknown or older than 3 seconds, 40060 when
   * it was answered already, 50035 for an answer that is not well formed.
   */
  answer(
    target: { readonly id: string; readonly token: string },
    body: unknown,
    uploads: readonly Upload[],
  ): MessageRecord | null {
    const interaction = this.byId.get(target.id);
    if (!interaction || interaction.token !== target.token) throw refusal('unknownInteraction');
    if (interaction.acknowledgedAt !== null) throw refusal('alreadyAcknowledged');
    if (this.#world.now() - interaction.createdAt > ANSWER_WITHIN_MS) {
      if (!interaction.failed) this.#fail(interaction);
      throw refusal('unknownInteraction');
    }
    const callbackType = readCallbackType(body, allowedCallbacks(interaction));
    const record = this.#carryOut(interaction, callbackType, body, uploads);
    interaction.acknowledgedAt = this.#world.now();
    interaction.callbackType = callbackType;
    this.#changed(interaction);
    if (interaction.modal && callbackType === CALLBACK.modal) {
      const { id, userId, modal } = interaction;
      this.#world.emit({ kind: 'modal-shown', interactionId: id, userId, modal });
    }
    return record;
  }

  #carryOut(
    interaction: Interaction,
    callbackType: number,
    body: unknown,
    uploads: readonly Upload[],
  ): MessageRecord | null {
    switch (callbackType) {
      case CALLBACK.message: {
        const record = this.#post(interaction, readMessage(body, { at: 'data' }), uploads, body);
        interaction.originalId = record.id;
        return record;
      }
      case CALLBACK.deferredMessage: {
        const form = readMessage({ flags: (readCallbackFlags(body) & FLAG.ephemeral) | FLAG.loading });
        const record = this.#post(interaction, form, [], body);
        interaction.originalId = record.id;
        return record;
      }
      case CALLBACK.update: {
        const record = this.#source(interaction);
        const form = readMessage(body, { at: 'data', standingFlags: record.message.flags });
        editMessage(this.#world, record, { form, uploads, payload: body });
        interaction.originalId = record.id;
        return record;
      }
      case CALLBACK.deferredUpdate:
        interaction.originalId = this.#source(interaction).id;
        return null;
      case CALLBACK.autocomplete:
        interaction.choices = readAutocompleteChoices(body);
        return null;
      case CALLBACK.modal:
        interaction.modal = readModal(body);
        interaction.originalId = interaction.sourceId;
        return null;
      default:
        return null;
    }
  }

  #source(interaction: Interaction): MessageRecord {
    if (interaction.sourceId === null) throw refusal('unknownMessage');
    return this.#world.message(interaction.channelId, interaction.sourceId);
  }

  #post(
    interaction: Interaction,
    form: MessageForm,
    uploads: readonly Upload[],
    payload: unknown,
  ): MessageRecord {
    const channel = this.#world.channel(interaction.channelId);
    const bot = this.#world.bots.get(interaction.applicationId);
    if (!bot) throw refusal('unknownApplication');
    const ephemeral = ((form.flags ?? 0) & FLAG.ephemeral) !== 0;
    return postMessage(this.#world, {
      channel,
      author: bot.user,
      form,
      uploads,
      payload,
      interactionId: interaction.id,
      ...(ephemeral ? { visibleTo: interaction.userId } : {}),
      extra: answerMembers(this.#world, interaction, bot, channel),
    });
  }

  /** The message `@original`. Throws 10015 before the first answer, 10008 when there is no such message. */
  original(interaction: Interaction): MessageRecord {
    if (interaction.acknowledgedAt === null) throw refusal('unknownWebhook');
    if (interaction.originalId === null) throw refusal('unknownMessage');
    return this.#world.message(interaction.channelId, interaction.originalId);
  }

  /** A message of this interaction. Throws 10008 for any other. */
  messageOf(interaction: Interaction, messageId: string): MessageRecord {
    if (messageId === '@original') return this.original(interaction);
    const record = this.#world.message(interaction.channelId, messageId);
    if (messageId !== interaction.originalId && !interaction.followUpIds.includes(messageId)) {
      throw refusal('unknownMessage');
    }
    return record;
  }

  edit(interaction: Interaction, record: MessageRecord, body: unknown, uploads: readonly Upload[]): void {
    const form = readMessage(body, { standingFlags: record.message.flags });
    editMessage(this.#world, record, { form, uploads, payload: body });
    interaction.completed = true;
    this.#changed(interaction);
  }

  /** A further message; the first one after a deferral fills the waiting message. Throws 10015 before the first answer. */
  followUp(interaction: Interaction, body: unknown, uploads: readonly Upload[]): MessageRecord {
    if (interaction.acknowledgedAt === null) throw refusal('unknownWebhook');
    const waiting = interaction.originalId ? this.#world.messages.get(interaction.originalId) : undefined;
    if (waiting && waiting.deletedAt === null && (waiting.message.flags & FLAG.loading) !== 0) {
      this.edit(interaction, waiting, body, uploads);
      return waiting;
    }
    const record = this.#post(interaction, readMessage(body), uploads, body);
    interaction.followUpIds.push(record.id);
    interaction.completed = true;
    this.#changed(interaction);
    return record;
  }
}

function allowedCallbacks(interaction: Interaction): number[] {
  if (interaction.type === InteractionType.ApplicationCommandAutocomplete) return [CALLBACK.autocomplete];
  const allowed: number[] = [CALLBACK.message, CALLBACK.deferredMessage];
  if (interaction.sourceId !== null) allowed.push(CALLBACK.deferredUpdate, CALLBACK.update);
  if (interaction.type !== InteractionType.ModalSubmit) allowed.push(CALLBACK.modal);
  return allowed;
}

/** The members that tell a message to be the answer to an interaction. */
function answerMembers(
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
    authorizing_integration_owners: interaction.guildId ? { '0': interaction.guildId } : { '0': '0' },
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
