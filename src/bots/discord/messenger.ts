import { type APIMessage, type REST, Routes } from 'discord.js';
import type { Clock } from '../../feed/clock.js';
import type { CopyReference } from '../../feed/delivery/delivery.js';
import type { Messenger, Plainness, PlatformLimits, Rendering } from '../../feed/delivery/messenger.js';
import type { Outcome } from '../../feed/delivery/outcome.js';
import { type PinOutcome, toPinOutcome } from '../../feed/delivery/pin-outcome.js';
import type { Destination } from '../../feed/destination.js';
import { FeedError } from '../../feed/errors.js';
import type { Log } from '../../feed/log.js';
import type { BriefView, DigestView } from '../../feed/view.js';
import { createAttempts } from './attempts.js';
import { createMessage, showsSame } from './create-message.js';
import { postToForum, removeCopy } from './forum.js';
import { type DiscordMessage, type LoadPicture, type MessageRequest, toRequest } from './message.js';
import { hasCode, toOutcome } from './outcome.js';
import { type DiscordTopics, type PostSubject, tagsFor, withRoles } from './post-extras.js';
import { renderBrief } from './render-brief.js';
import { renderDigest } from './render-digest.js';
import { createCopyTools, reopenThread } from './threads.js';

const THREAD_ARCHIVED = 50083;

interface Payload {
  readonly version: number;
  readonly message: DiscordMessage;
  /** As people get it in direct messages, where it differs. Left out: it does not. */
  readonly direct?: DiscordMessage;
  /** Null where nobody is called and nothing filed: for a notice. */
  readonly subject: PostSubject | null;
}

export interface MessengerOptions {
  readonly botId: number;
  readonly rest: REST;
  readonly limits: PlatformLimits;
  readonly loadPicture: LoadPicture;
  readonly topics: DiscordTopics;
  readonly clock: Clock;
  readonly log: Log;
  /** Called once when the token is refused; nothing is sent from then on. */
  readonly onUnauthorized: () => void;
}

/** The engine's way to Discord. Each method makes one request, or two where a first refusal says how it can be sent. */
export function createMessenger(options: MessengerOptions): Messenger {
  const { botId, rest, limits, loadPicture, topics, clock, log, onUnauthorized } = options;
  const attempts = createAttempts({ botId, rest, clock, log, onUnauthorized });

  async function attemptPin(request: () => Promise<unknown>): Promise<PinOutcome> {
    const outcome = await attempts.run(async () => {
      await request();
      return { kind: 'removed' };
    });
    return toPinOutcome(outcome);
  }

  /** Runs the work with the finished request, or says that the picture is the fault. */
  async function withRequest(
    rendering: Rendering,
    { kind }: Destination,
    work: (payload: Payload, request: MessageRequest) => Promise<Outcome>,
  ): Promise<Outcome> {
    const made = rendering.payload as Payload;
    const payload = kind === 'discord-direct' && made.direct ? { ...made, message: made.direct } : made;
    let request: MessageRequest;
    try {
      request = await toRequest(payload.message, loadPicture);
    } catch (error) {
      const reason = error instanceof FeedError ? error.said.id : 'picture not readable';
      return { kind: 'rejected', fault: 'picture', reason };
    }
    return attempts.run(() => work(payload, request));
  }

  return {
    botId,
    platform: 'discord',
    limits,

    render: (view, plainness) => ({ plainness, payload: toPayload(view, plainness) }),

    post(to, rendering, post) {
      return withRequest(rendering, to, async ({ version, message, subject }, bare) => {
        const request = await withRoles(topics, to, subject, bare);
        if (to.kind === 'discord-forum') {
          const tags = await askedFirst(() => tagsFor(rest, topics, to, subject));
          if ('kind' in tags) return tags;
          return delivered(
            await postToForum(rest, to, { message, request, tags, silent: post.silent }),
            clock,
          );
        }
        const standing = await createMessage(rest, to, request, post);
        // Which older version it is does not matter: whatever is not the present one is edited.
        const found = showsSame(standing, message) ? version : Math.max(1, version - 1);
        return { ...delivered(standing, clock), version: found };
      });
    },

    edit: (copy, destination, rendering) =>
      withRequest(rendering, destination, (_, request) => editCopy(rest, copy, destination, request)),

    remove(copy, destination) {
      return attempts.run(async () => {
        try {
          await removeCopy(rest, copy, destination);
        } catch (error) {
          const outcome = toOutcome(error);
          // Where the channel is gone, the copy is gone with it.
          if (outcome.kind !== 'missing' && !isUnknownChannel(error)) throw error;
        }
        return { kind: 'removed' };
      });
    },

    pin: ({ chat, message }) => attemptPin(() => rest.put(Routes.channelMessagesPin(chat, message))),
    unpin: ({ chat, message }) => attemptPin(() => rest.delete(Routes.channelMessagesPin(chat, message))),
    copyTools: createCopyTools(rest, attemptPin),

    // A bot may delete its own messages at any age (discord.com/developers, "Delete Message").
    canRemove: () => true,

    async probe() {
      try {
        await rest.get(Routes.user());
        return true;
      } catch (error) {
        const { kind } = attempts.note(toOutcome(error));
        return kind !== 'unreachable' && kind !== 'uncertain';
      }
    },
  };
}

/** An answer without which nothing is posted: where it is lost, nothing was sent. @throws what refuses the post as well */
async function askedFirst<Answer extends object>(
  question: () => Promise<Answer>,
): Promise<Answer | Extract<Outcome, { kind: 'unreachable' }>> {
  try {
    return await question();
  } catch (error) {
    const outcome = toOutcome(error);
    if (outcome.kind !== 'uncertain') throw error;
    return { kind: 'unreachable', cause: outcome.cause };
  }
}

function toPayload(view: BriefView | DigestView, plainness: Plainness): Payload {
  if (view.kind === 'digest') return { version: view.version, message: renderDigest(view), subject: null };
  const message = renderBrief(view, plainness);
  const subject =
    view.kind === 'brief' ? { urgency: view.urgency, topics: view.topics.map(({ slug }) => slug) } : null;
  const payload = { version: view.version, message, subject };
  if (view.kind !== 'brief' || view.follow === undefined || message.components.length === 0) return payload;
  const follow = { label: view.follow, action: { kind: 'follow', number: view.number } } as const;
  return { ...payload, direct: renderBrief(view, plainness, [], [follow]) };
}

async function editCopy(
  rest: REST,
  copy: CopyReference,
  { address }: Destination,
  request: MessageRequest,
): Promise<Outcome> {
  const route = Routes.channelMessage(copy.chat, copy.message);
  const body = withoutEmptyContent(request.body);
  const send = () => rest.patch(route, { body, files: request.files });
  try {
    await send();
  } catch (error) {
    if (isUnknownChannel(error) && copy.chat !== address.chat) return { kind: 'missing' };
    if (!hasCode(error, THREAD_ARCHIVED)) throw error;
    await reopenThread(rest, copy.chat);
    await send();
  }
  return { kind: 'delivered', copy };
}

/** The roles that the post called go on standing above it, and are called no second time. */
function withoutEmptyContent({ content, ...body }: MessageRequest['body']): MessageRequest['body'] {
  return content === '' ? body : { ...body, content };
}

function delivered(message: APIMessage, clock: Clock): Extract<Outcome, { kind: 'delivered' }> {
  const postedAt = Date.parse(message.timestamp);
  return {
    kind: 'delivered',
    copy: {
      chat: message.channel_id,
      thread: null,
      message: message.id,
      form: 'embed',
      postedAt: Number.isNaN(postedAt) ? clock.now() : postedAt,
    },
  };
}

function isUnknownChannel(error: unknown): boolean {
  return hasCode(error, 10003);
}
