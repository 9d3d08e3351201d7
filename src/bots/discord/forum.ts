import { type APIMessage, type APIThreadChannel, type REST, Routes } from 'discord.js';
import type { Destination } from '../../feed/destination.js';
import { fitLine } from './fit-text.js';
import type { DiscordMessage, MessageRequest } from './message.js';
import { STRIKE } from './render-brief.js';

/** discord.com/developers, "Start Thread in Forum or Media Channel": a name of 1 to 100 characters. */
const MAX_THREAD_NAME = 100;

/**
 * Posts into a forum: a new thread, named by the headline, whose first message is the brief. Discord knows no nonce
 * here, so that a repeated post may stand there twice.
 */
export async function postToForum(
  rest: REST,
  to: Destination,
  { embeds }: DiscordMessage,
  request: MessageRequest,
): Promise<APIMessage> {
  const heading = embeds[0]?.title ?? embeds[0]?.footer?.text ?? '';
  const name = fitLine(withoutMarkup(heading), MAX_THREAD_NAME) || '…';
  const thread = (await rest.post(Routes.threads(to.address.chat), {
    body: { name, message: request.body },
    files: request.files,
  })) as APIThreadChannel & { readonly message: APIMessage };
  return thread.message;
}

/** Thread names know no markup, so that the backslashes of the headline and what strikes it through would be seen. */
function withoutMarkup(heading: string): string {
  const isStruck = heading.startsWith(STRIKE) && heading.endsWith(STRIKE);
  const bare = isStruck ? heading.slice(STRIKE.length, -STRIKE.length) : heading;
  return bare.replace(/\\(?=[^\w\s])/g, '');
}

/** Opens a thread again that Discord archived for want of talk, so that a correction reaches it. */
export async function reopenThread(rest: REST, threadId: string): Promise<void> {
  await rest.patch(Routes.channel(threadId), { body: { archived: false } });
}
