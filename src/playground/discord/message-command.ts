import { offeredCommands } from './command-use.js';
import { PersonError } from './person-error.js';
import type { MessageRecord, RegisteredCommand, World } from './world.js';

/** Discord's number of a command in the menu of a message (docs, "Application Command Types"). */
const MESSAGE = 3;

/** The command that a message's menu offers under that name. Throws PersonError when there is none. */
export function chooseMessageCommand(
  world: World,
  record: MessageRecord,
  { userId, name }: { readonly userId: string; readonly name: string },
): RegisteredCommand {
  const channel = world.channel(record.message.channel_id);
  const command = offeredCommands(world, channel, userId).find(
    (offered) => offered.type === MESSAGE && offered.name === name,
  );
  if (!command) throw new PersonError(`The message's menu has no “${name}”.`);
  return command;
}

/** What the bot receives as the interaction's data: the message itself, its text included. */
export function messageCommandData(
  { id, name, type, guild_id: guildId }: RegisteredCommand,
  { message }: MessageRecord,
): Readonly<Record<string, unknown>> {
  return {
    id,
    name,
    type,
    target_id: message.id,
    resolved: { messages: { [message.id]: message } },
    ...(guildId ? { guild_id: guildId } : {}),
  };
}
