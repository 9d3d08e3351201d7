import { type APIMessage, MessageFlags, type REST, Routes } from 'discord.js';
import type { PostOptions } from '../../feed/delivery/messenger.js';
import type { Destination } from '../../feed/destination.js';
import type { DiscordMessage, MessageRequest } from './message.js';
import { hasCode } from './outcome.js';

/** A reply without the right to read the channel's history; the message itself may be sent. */
const REPLY_WITHOUT_HISTORY = 160002;

/** Makes the message, or is given the one that an earlier try with the same nonce has made. */
export async function createMessage(
  rest: REST,
  to: Destination,
  request: MessageRequest,
  { replyTo, silent, nonce }: PostOptions,
): Promise<APIMessage> {
  const chat = to.address.chat;
  const body = {
    ...request.body,
    nonce,
    enforce_nonce: true,
    ...(silent ? { flags: MessageFlags.SuppressNotifications } : {}),
  };
  const send = async (reference: Readonly<Record<string, unknown>>) =>
    (await rest.post(Routes.channelMessages(chat), {
      body: { ...body, ...reference },
      files: request.files,
    })) as APIMessage;
  if (replyTo === null || replyTo.chat !== chat) return send({});
  try {
    return await send({ message_reference: { message_id: replyTo.message, fail_if_not_exists: false } });
  } catch (error) {
    if (!hasCode(error, REPLY_WITHOUT_HISTORY)) throw error;
    return send({});
  }
}

/**
 * Whether the message that came back shows what was sent. Discord trims texts, so that spaces are left out of account;
 * a difference that is none only costs an edit.
 */
export function showsSame(standing: APIMessage, sent: DiscordMessage): boolean {
  return standing.embeds.length === sent.embeds.length && wordsOf(standing) === wordsOf(sent);
}

function wordsOf({ embeds }: Pick<DiscordMessage, 'embeds'>): string {
  const texts = embeds.flatMap(({ author, title, description, fields = [], footer }) => [
    author?.name,
    title,
    description,
    footer?.text,
    ...fields.flatMap(({ name, value }) => [name, value]),
  ]);
  return texts.join('\u0000').replace(/\s+/g, '');
}
