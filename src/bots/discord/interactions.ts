import type {
  AutocompleteInteraction,
  ButtonInteraction,
  ChatInputCommandInteraction,
  Interaction,
  MessageContextMenuCommandInteraction,
  ModalSubmitInteraction,
  RoleSelectMenuInteraction,
} from 'discord.js';
import type { Dispatcher } from 'undici';
import type { Log } from '../../feed/log.js';
import type { Store } from '../../feed/ports.js';
import { readDiscord } from '../../feed/text/from-discord.js';
import type { Action } from '../action.js';
import type { AttachedPicture, Caller } from '../caller.js';
import type { Reply } from '../reply.js';
import type { CommandDescription, Switchboard } from '../switchboard.js';
import { type AnswerChannel, type AnswerForm, createAnswer } from './answer.js';
import { attachedPicture } from './attached-picture.js';
import { handleAutocomplete } from './complete.js';
import { parseButtonId, parseFormId } from './custom-id.js';
import { isForNewsroom, MESSAGE_COMMAND } from './describe-commands.js';
import { readModal } from './modal.js';
import { causeOf } from './outcome.js';
import { callerOf, type Incoming } from './read-caller.js';
import { type AnswerPlace, respond } from './respond.js';
import type { ServerRights } from './server-rights.js';
import { answerTo, isEphemeralCommand, UNKNOWN_BUTTON } from './visibility.js';

export interface InteractionsOptions extends AnswerChannel {
  readonly botId: number;
  readonly store: Store;
  /** Fetches attached files. */
  readonly dispatcher: Dispatcher;
  readonly switchboard: Switchboard;
  /** Asked about other places than the one where somebody speaks. */
  readonly rights: ServerRights;
  readonly log: Log;
  /** Called after a command that may have given the newsroom another server. */
  readonly onClaimed: (applicationId: string) => void;
}

/** Answers what people do. Never rejects: whatever fails is logged, and the person is told where that is possible. */
export async function handleInteraction(
  options: InteractionsOptions,
  interaction: Interaction,
): Promise<void> {
  const incoming = incomingOf(interaction);
  if (incoming === null) return;
  try {
    if (incoming.isAutocomplete()) await handleAutocomplete(options, incoming);
    else if (incoming.isChatInputCommand()) await handleCommand(options, incoming);
    else if (incoming.isMessageContextMenuCommand()) await handleMessageCommand(options, incoming);
    else if (incoming.isButton()) await handlePress(options, incoming, parseButtonId(incoming.customId));
    else if (incoming.isRoleSelectMenu()) await handlePress(options, incoming, chosenRole(incoming));
    else await handleModal(options, incoming);
  } catch (error) {
    options.log.error({ interaction: incoming.id, cause: causeOf(error) }, 'A Discord interaction failed.');
  }
}

function incomingOf(interaction: Interaction): Incoming | AutocompleteInteraction | null {
  const isOurs =
    interaction.isChatInputCommand() ||
    interaction.isAutocomplete() ||
    interaction.isMessageContextMenuCommand() ||
    interaction.isButton() ||
    interaction.isRoleSelectMenu() ||
    interaction.isModalSubmit();
  return isOurs && interaction.channelId !== null ? interaction : null;
}

async function handleCommand(
  options: InteractionsOptions,
  incoming: ChatInputCommandInteraction,
): Promise<void> {
  const { switchboard } = options;
  const name = incoming.commandName;
  const command = switchboard.commands.find((candidate) => candidate.name === name);
  const { values, pictures } = readOptions(options, command, incoming);
  await run(options, incoming, {
    form: 'message',
    isEphemeral: isEphemeralCommand(name),
    mayOpenForm: command !== undefined && mayOpenForm(command, values),
    call: (caller) =>
      switchboard.command({
        caller,
        name,
        input: { kind: 'options', options: values },
        pictures,
        repliedTo: null,
      }),
  });
  if (name === 'claim') options.onClaimed(incoming.applicationId);
}

/** The command in a message's menu: `/post` as if it were a reply to that message. */
async function handleMessageCommand(
  options: InteractionsOptions,
  incoming: MessageContextMenuCommandInteraction,
): Promise<void> {
  const { content, attachments } = incoming.targetMessage;
  const pictures = [...attachments.values()].filter(({ contentType }) => contentType?.startsWith('image/'));
  await run(options, incoming, {
    form: 'message',
    isEphemeral: isEphemeralCommand(MESSAGE_COMMAND),
    mayOpenForm: true,
    call: (caller) =>
      options.switchboard.command({
        caller,
        name: MESSAGE_COMMAND,
        input: { kind: 'options', options: {} },
        pictures: [],
        repliedTo: { text: content, from: (offset) => readDiscord(content.slice(offset)) },
        repliedPictures: pictures.map((file) => attachedPicture(options, file)),
      }),
  });
}

/** Newsroom commands ask for a text that was left out. */
function mayOpenForm(command: CommandDescription, values: Readonly<Record<string, unknown>>): boolean {
  const isLeftOut = command.options.some(
    ({ kind, name, required }) => kind === 'text' && !required && values[name] === undefined,
  );
  return isForNewsroom(command) && isLeftOut;
}

function readOptions(
  options: InteractionsOptions,
  command: CommandDescription | undefined,
  incoming: ChatInputCommandInteraction,
): { values: Record<string, string | number>; pictures: AttachedPicture[] } {
  const values: Record<string, string | number> = {};
  const pictures: AttachedPicture[] = [];
  for (const { name, kind } of command?.options ?? []) {
    if (kind === 'picture') {
      const file = incoming.options.get(name)?.attachment;
      if (file) pictures.push(attachedPicture(options, file));
      continue;
    }
    // What was registered by an older release may still send another type; the switchboard reads both.
    const value = incoming.options.get(name)?.value;
    if (typeof value === 'string' || typeof value === 'number') values[name] = value;
  }
  return { values, pictures };
}

/** What choosing a role means, or null for a list that is none of ours. */
function chosenRole({ customId, values: [roleId] }: RoleSelectMenuInteraction): Action | null {
  const action = parseButtonId(customId);
  if (action?.kind !== 'settings' || roleId === undefined) return null;
  return { ...action, value: `${action.value}/${roleId}` };
}

async function handlePress(
  options: InteractionsOptions,
  incoming: ButtonInteraction | RoleSelectMenuInteraction,
  action: Action | null,
): Promise<void> {
  const { switchboard } = options;
  const shown = action ? answerTo(action) : UNKNOWN_BUTTON;
  await run(options, incoming, {
    ...shown,
    call: async (caller) =>
      action ? switchboard.press({ caller, action }) : await sayUnknown(options, caller),
  });
}

async function handleModal(options: InteractionsOptions, incoming: ModalSubmitInteraction): Promise<void> {
  const { switchboard } = options;
  const submit = parseFormId(incoming.customId);
  await run(options, incoming, {
    // A form opened by a button belongs to the card above it, one opened by a command gets a message of its own.
    form: submit?.kind !== 'post' && incoming.isFromMessage() ? 'in-place' : 'message',
    // What a command answers for the person alone is theirs alone after its form as well.
    isEphemeral: submit === null || isEphemeralCommand(submit.kind),
    mayOpenForm: false,
    call: async (caller) =>
      submit
        ? switchboard.submit({ caller, submit, values: readModal(incoming) })
        : await sayUnknown(options, caller),
  });
}

async function sayUnknown({ switchboard }: InteractionsOptions, caller: Caller): Promise<Reply> {
  const language = await switchboard.languageFor(caller);
  return { kind: 'notice', text: language.say('discord-button-unknown'), buttons: [] };
}

interface Task {
  readonly form: AnswerForm;
  readonly isEphemeral: boolean;
  readonly mayOpenForm: boolean;
  readonly call: (caller: Caller) => Promise<Reply>;
}

async function run(options: InteractionsOptions, incoming: Incoming, task: Task): Promise<void> {
  const { botId, store, switchboard, clock, log } = options;
  const caller = callerOf(incoming, options);
  const isShared = caller.place.kind !== 'discord-direct';
  const place: AnswerPlace = {
    form: task.form,
    isEphemeral: task.isEphemeral && isShared,
    isShared,
    mayOpenForm: task.mayOpenForm,
  };
  await respond(options, createAnswer(options, incoming), {
    place,
    language: () => switchboard.languageFor(caller),
    log,
    onShown: (reply, message) => switchboard.shown({ caller, reply, posted: { message, form: 'text' } }),
    async call() {
      // After a lost connection the gateway hands over again what it had handed over before.
      const isNew = await store.transaction((tx) =>
        tx.conversations.takeUpdate(botId, incoming.id, clock.now()),
      );
      return isNew ? task.call(caller) : null;
    },
  });
}
