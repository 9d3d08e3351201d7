import { randomBytes } from 'node:crypto';
import type { Upload } from './attachments.js';
import { refusal } from './errors.js';
import { readAutocompleteChoices, readCallbackFlags, readCallbackType } from './forms/callback-form.js';
import { FLAG, type MessageForm, readMessage } from './forms/message-form.js';
import { readModal } from './forms/modal-form.js';
import {
  ANSWER_WITHIN_MS,
  allowedCallbacks,
  answerMembers,
  CALLBACK,
  type Interaction,
  TOKEN_LIFETIME_MS,
} from './interaction.js';
import { editMessage, postMessage } from './message-log.js';
import type { MessageRecord, World } from './world.js';

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

  /** Marks an interaction as failed when nobody answered it within 3 seconds. */
  expire(interactionId: string): void {
    const interaction = this.byId.get(interactionId);
    if (!interaction || interaction.acknowledgedAt !== null || interaction.failed) return;
    if (this.#world.now() - interaction.createdAt > ANSWER_WITHIN_MS) this.#fail(interaction);
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
        const form = withoutLoading(readMessage(body, { at: 'data' }));
        const record = this.#post(interaction, form, uploads, body);
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
    const record = this.#post(interaction, withoutLoading(readMessage(body)), uploads, body);
    interaction.followUpIds.push(record.id);
    interaction.completed = true;
    this.#changed(interaction);
    return record;
  }
}

/** Only a deferral makes a message that is still to come. */
function withoutLoading(form: MessageForm): MessageForm {
  return { ...form, flags: (form.flags ?? 0) & ~FLAG.loading };
}
