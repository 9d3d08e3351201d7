import {
  type APIMessage,
  type APIThreadChannel,
  DiscordAPIError,
  MessageFlags,
  type REST,
  Routes,
} from 'discord.js';
import type { CopyReference } from '../../feed/delivery/delivery.js';
import type { Destination } from '../../feed/destination.js';
import type { DiscordMessage, MessageRequest } from './message.js';
import { STRIKE } from './render-brief.js';
import { threadName } from './threads.js';

/**
 * Posts into a forum: a new thread, named by the headline, whose first message is the brief. Discord knows no nonce
 * here, so that a repeated post may stand there twice.
 * @param tags Ids, five at most.
 */
export async function postToForum(
  rest: REST,
  to: Destination,
  {
    message,
    request,
    tags,
    silent,
  }: {
    readonly message: DiscordMessage;
    readonly request: MessageRequest;
    readonly tags: readonly string[];
    readonly silent: boolean;
  },
): Promise<APIMessage> {
  const [embed] = message.embeds;
  const name = threadName(withoutMarkup(embed?.title ?? embed?.footer?.text ?? ''));
  const thread = (await rest.post(Routes.threads(to.address.chat), {
    body: {
      name,
      ...(tags.length > 0 && { applied_tags: tags }),
      message: { ...request.body, ...(silent && { flags: MessageFlags.SuppressNotifications }) },
    },
    files: request.files,
  })) as APIThreadChannel & { readonly message: APIMessage };
  return thread.message;
}

/**
 * A forum post is a thread of its own: it goes as a whole where the bot may, else its message does. The name is then
 * taken away as of every thread whose copy is gone.
 */
export async function removeCopy(rest: REST, copy: CopyReference, destination: Destination): Promise<void> {
  if (destination.kind === 'discord-forum' && copy.chat !== destination.address.chat) {
    try {
      await rest.delete(Routes.channel(copy.chat));
      return;
    } catch (error) {
      if (!(error instanceof DiscordAPIError) || error.status !== 403) throw error;
    }
  }
  await rest.delete(Routes.channelMessage(copy.chat, copy.message));
}

/** Thread names know no markup, so that the backslashes of the headline and what strikes it through would be seen. */
function withoutMarkup(heading: string): string {
  const isStruck = heading.startsWith(STRIKE) && heading.endsWith(STRIKE);
  const bare = isStruck ? heading.slice(STRIKE.length, -STRIKE.length) : heading;
  return bare.replace(/\\(?=[^\w\s])/g, '');
}
