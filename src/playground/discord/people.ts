import { InteractionType } from 'discord-api-types/v10';
import { chooseCommand, commandData, type OptionValue } from './command-use.js';
import { everyComponent, type WireComponent } from './forms/component-form.js';
import { describeInteraction } from './interaction-payload.js';
import { describeResult, type InteractionResult, isReached, type Until } from './interaction-result.js';
import type { Interactions } from './interactions.js';
import { chooseMessageCommand, messageCommandData } from './message-command.js';
import { fillModal } from './modal-use.js';
import { PersonError } from './person-error.js';
import { nothingResolved, resolveId, usedParts } from './resolved.js';
import type { MessageRecord, World } from './world.js';

export interface Waiting {
  /** Default: `answered`. */
  readonly until?: Until;
  /** After so long (in real time) the present state is returned whatever it is. Default: 5000. */
  readonly timeoutMs?: number;
}

export interface CommandUse extends Waiting {
  readonly userId: string;
  readonly channelId: string;
  /** The name, with subcommands after spaces: `topic add`. */
  readonly name: string;
  readonly options?: Readonly<Record<string, OptionValue>>;
  /** Whose command; needed only when several bots have one of that name. */
  readonly applicationId?: string;
}

interface Waiter {
  readonly done: (result: InteractionResult) => boolean;
  readonly resolve: (result: InteractionResult) => void;
}

/** What people do with bots: use commands, press buttons, choose, submit modals. */
export class People {
  readonly #world: World;
  readonly #interactions: Interactions;
  readonly #waiters = new Map<string, Set<Waiter>>();

  constructor(world: World, interactions: Interactions) {
    this.#world = world;
    this.#interactions = interactions;
    world.on((event) => {
      if (event.kind === 'interaction-changed') this.#wake(event.interactionId);
      if (event.kind === 'message-edited' || event.kind === 'message-deleted') {
        if (event.record.interactionId) this.#wake(event.record.interactionId);
      }
    });
  }

  /** Uses a slash command. Throws PersonError where the client would not let it be sent. */
  async useCommand(use: CommandUse): Promise<InteractionResult> {
    const command = chooseCommand(this.#world, use);
    const data = commandData(this.#world, command, use);
    return await this.#send(
      {
        type: InteractionType.ApplicationCommand,
        applicationId: command.application_id,
        userId: use.userId,
        channelId: use.channelId,
        name: use.name,
        sourceId: null,
      },
      data,
      use,
    );
  }

  /** Uses a command in the menu of a message. Throws PersonError where there is none of that name. */
  async useMessageCommand(
    use: Waiting & { readonly userId: string; readonly messageId: string; readonly name: string },
  ): Promise<InteractionResult> {
    const record = this.#seen(use.messageId, use.userId);
    const command = chooseMessageCommand(this.#world, record, use);
    return await this.#send(
      {
        type: InteractionType.ApplicationCommand,
        applicationId: command.application_id,
        userId: use.userId,
        channelId: record.message.channel_id,
        name: use.name,
        sourceId: null,
      },
      messageCommandData(command, record),
      use,
    );
  }

  /** Types into an option that completes itself; the result's `choices` are what is offered. */
  async autocomplete(use: CommandUse & { readonly focused: string }): Promise<InteractionResult> {
    const command = chooseCommand(this.#world, use);
    const data = commandData(this.#world, command, use, use.focused);
    return await this.#send(
      {
        type: InteractionType.ApplicationCommandAutocomplete,
        applicationId: command.application_id,
        userId: use.userId,
        channelId: use.channelId,
        name: use.name,
        sourceId: null,
      },
      data,
      use,
    );
  }

  /** Presses a button, by its custom id or its label. */
  async pressButton(
    press: Waiting & {
      readonly userId: string;
      readonly messageId: string;
      readonly customId?: string;
      readonly label?: string;
    },
  ): Promise<InteractionResult> {
    const record = this.#seen(press.messageId, press.userId);
    const button = findComponent(
      record,
      (component) =>
        component.type === 2 &&
        (press.customId === undefined
          ? component.label === press.label
          : component.custom_id === press.customId),
      press.customId ?? press.label ?? '',
    );
    if (button.custom_id === undefined) throw new PersonError(`The button only opens ${button.url}.`);
    const data = { custom_id: button.custom_id, component_type: 2, id: button.id };
    return await this.#sendComponent(record, press, button.custom_id, data);
  }

  /** Chooses entries of a select, by their values (ids for people, roles and channels). */
  async choose(
    choice: Waiting & {
      readonly userId: string;
      readonly messageId: string;
      readonly customId: string;
      readonly values: readonly string[];
    },
  ): Promise<InteractionResult> {
    const record = this.#seen(choice.messageId, choice.userId);
    const select = findComponent(record, ({ custom_id }) => custom_id === choice.customId, choice.customId);
    const { min_values: least = 1, max_values: most = 1 } = select;
    if (choice.values.length < least || choice.values.length > most) {
      throw new PersonError(`Between ${least} and ${most} entries can be chosen.`);
    }
    for (const value of choice.values) {
      if (select.options && !select.options.some((option) => option.value === value)) {
        throw new PersonError(`There is no entry ${value}.`);
      }
    }
    const resolved = nothingResolved();
    const channel = this.#world.channel(record.channelId);
    for (const id of select.options ? [] : choice.values) {
      if (resolveId(this.#world, id, { userId: choice.userId, channel }, resolved) === null) {
        throw new PersonError(`There is nothing with the id ${id}.`);
      }
    }
    const data = {
      custom_id: choice.customId,
      component_type: select.type,
      id: select.id,
      values: choice.values,
      ...(select.options ? {} : { resolved: usedParts(resolved) ?? {} }),
    };
    return await this.#sendComponent(record, choice, choice.customId, data);
  }

  /** Fills in a modal and submits it; what is left out keeps the value the bot proposed. */
  async submitModal(
    submission: Waiting & {
      readonly userId: string;
      /** The interaction that the modal answered. */
      readonly interactionId: string;
      /** By custom id, or by the label that the person reads. */
      readonly values: Readonly<Record<string, string | readonly string[]>>;
    },
  ): Promise<InteractionResult> {
    const opened = this.#interactions.byId.get(submission.interactionId);
    if (!opened?.modal || opened.userId !== submission.userId) throw new PersonError('No modal is open.');
    const components = fillModal(opened.modal, submission.values);
    return await this.#send(
      {
        type: InteractionType.ModalSubmit,
        applicationId: opened.applicationId,
        userId: submission.userId,
        channelId: opened.channelId,
        name: opened.modal.custom_id,
        sourceId: opened.sourceId,
      },
      { custom_id: opened.modal.custom_id, components, resolved: {} },
      submission,
    );
  }

  /** What became of an interaction so far. */
  result(interactionId: string): InteractionResult {
    const interaction = this.#interactions.byId.get(interactionId);
    if (!interaction) throw new PersonError(`There is no interaction ${interactionId}.`);
    return describeResult(this.#world, interaction);
  }

  /** Waits for an interaction that was sent before. */
  async waitFor(wait: Waiting & { readonly interactionId: string }): Promise<InteractionResult> {
    const { interactionId, until = 'answered', timeoutMs = 5_000 } = wait;
    const done = (result: InteractionResult) => isReached(result, until);
    const present = this.result(interactionId);
    if (done(present)) return present;
    return await new Promise((resolve) => {
      const waiters = this.#waiters.get(interactionId) ?? new Set();
      this.#waiters.set(interactionId, waiters);
      const waiter: Waiter = {
        done,
        resolve: (result) => {
          clearTimeout(timer);
          waiters.delete(waiter);
          if (waiters.size === 0) this.#waiters.delete(interactionId);
          resolve(result);
        },
      };
      const timer = setTimeout(() => waiter.resolve(this.result(interactionId)), timeoutMs);
      waiters.add(waiter);
    });
  }

  /** Ends every waiting with the present state, as the server stops. */
  release(): void {
    for (const [id, waiters] of [...this.#waiters]) {
      for (const waiter of [...waiters]) waiter.resolve(this.result(id));
    }
  }

  #wake(interactionId: string): void {
    const waiters = this.#waiters.get(interactionId);
    if (!waiters) return;
    const result = this.result(interactionId);
    for (const waiter of [...waiters]) if (waiter.done(result)) waiter.resolve(result);
  }

  /** A message that this person can see. */
  #seen(messageId: string, userId: string): MessageRecord {
    const record = this.#world.messages.get(messageId);
    const seen = record?.deletedAt === null && (record.visibleTo === null || record.visibleTo === userId);
    if (!record || !seen) throw new PersonError(`There is no message ${messageId} to be seen.`);
    return record;
  }

  async #sendComponent(
    record: MessageRecord,
    from: Waiting & { readonly userId: string },
    customId: string,
    data: Readonly<Record<string, unknown>>,
  ): Promise<InteractionResult> {
    const begun = {
      type: InteractionType.MessageComponent,
      applicationId: record.authorId,
      userId: from.userId,
      channelId: record.channelId,
      name: customId,
      sourceId: record.id,
    };
    return await this.#send(begun, data, from);
  }

  async #send(
    begun: Omit<Parameters<Interactions['open']>[0], 'guildId'>,
    data: Readonly<Record<string, unknown>>,
    wait: Waiting,
  ): Promise<InteractionResult> {
    const channel = this.#world.channel(begun.channelId);
    const interaction = this.#interactions.open({ ...begun, guildId: channel.guildId });
    const { id: interactionId, userId, applicationId } = interaction;
    const payload = describeInteraction(this.#world, interaction, data);
    this.#world.emit({ kind: 'interaction-created', interactionId, userId, applicationId, payload });
    return await this.waitFor({ ...wait, interactionId });
  }
}

function findComponent(
  record: MessageRecord,
  wanted: (component: WireComponent) => boolean,
  name: string,
): WireComponent {
  for (const component of everyComponent(record.message.components)) {
    if (!wanted(component)) continue;
    if (component.disabled) throw new PersonError(`"${name}" is disabled.`);
    return component;
  }
  throw new PersonError(`The message has no "${name}".`);
}
