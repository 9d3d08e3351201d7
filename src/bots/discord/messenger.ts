import { type APIMessage, MessageFlags, type REST, RESTEvents, Routes } from 'discord.js';
import type { Clock } from '../../feed/clock.js';
import type { Messenger, PlatformLimits, PostOptions, Rendering } from '../../feed/delivery/messenger.js';
import type { Outcome } from '../../feed/delivery/outcome.js';
import { type PinOutcome, toPinOutcome } from '../../feed/delivery/pin-outcome.js';
import type { Destination } from '../../feed/destination.js';
import { FeedError } from '../../feed/errors.js';
import type { Log } from '../../feed/log.js';
import { postToForum, removeCopy } from './forum.js';
import { type DiscordMessage, type LoadPicture, type MessageRequest, toRequest } from './message.js';
import { hasCode, toOutcome } from './outcome.js';
import { type DiscordTopics, type PostSubject, tagsFor, withRoles } from './post-extras.js';
import { renderBrief } from './render-brief.js';
import { renderDigest } from './render-digest.js';
import { createCopyTools, reopenThread } from './threads.js';

/** A reply without the right to read the channel's history; the message itself may be sent. */
const REPLY_WITHOUT_HISTORY = 160002;
const THREAD_ARCHIVED = 50083;

/**
 * Discord shuts out an address after 10,000 answers of 401, 403 or 429 in ten minutes (discord.com/developers, "Invalid
 * Request Limit"). The library counts them over all bots of the process; what is left is for answers to people, and for
 * other programs at the same address.
 */
const MAX_INVALID_REQUESTS = 5_000;

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
  let isRefused = false;
  let quietUntil = 0;

  rest.on(RESTEvents.InvalidRequestWarning, ({ count, remainingTime }) => {
    if (count < MAX_INVALID_REQUESTS) return;
    const now = clock.now();
    if (quietUntil <= now) {
      log.error(
        { bot: botId, count, forMs: remainingTime },
        'Discord refused so much that this bot falls silent.',
      );
    }
    quietUntil = now + remainingTime;
  });

  async function attempt(work: () => Promise<Outcome>): Promise<Outcome> {
    // The library forgets a token that was refused, and further requests would count against the address.
    if (isRefused) return { kind: 'unauthorized' };
    const quietMs = quietUntil - clock.now();
    if (quietMs > 0) return { kind: 'silenced', afterMs: quietMs };
    try {
      return await work();
    } catch (error) {
      return noteRefusal(toOutcome(error));
    }
  }

  async function attemptPin(request: () => Promise<unknown>): Promise<PinOutcome> {
    const outcome = await attempt(async () => {
      await request();
      return { kind: 'removed' };
    });
    return toPinOutcome(outcome);
  }

  function noteRefusal(outcome: Outcome): Outcome {
    if (outcome.kind === 'unauthorized' && !isRefused) {
      isRefused = true;
      onUnauthorized();
    }
    return outcome;
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
    return attempt(() => work(payload, request));
  }

  return {
    botId,
    platform: 'discord',
    limits,

    render(view, plainness) {
      const payload: Payload = {
        version: view.version,
        message: view.kind === 'digest' ? renderDigest(view) : renderBrief(view, plainness),
        subject:
          view.kind === 'brief'
            ? { urgency: view.urgency, topics: view.topics.map(({ slug }) => slug) }
            : null,
      };
      if (view.kind !== 'brief' || view.follow === undefined || payload.message.components.length === 0) {
        return { plainness, payload };
      }
      const follow = { label: view.follow, action: { kind: 'follow', number: view.number } } as const;
      const direct = renderBrief(view, plainness, [], [follow]);
      return { plainness, payload: { ...payload, direct } };
    },

    post(to, rendering, post) {
      return withRequest(rendering, to, async ({ version, message, subject }, bare) => {
        const request = await withRoles(topics, to, subject, bare);
        if (to.kind === 'discord-forum') {
          const tags = await tagsFor(rest, topics, to, subject);
          return delivered(
            await postToForum(rest, to, { message, request, tags, silent: post.silent }),
            clock,
          );
        }
        const standing = await create(rest, to, request, post);
        // Which older version it is does not matter: whatever is not the present one is edited.
        const found = isSame(standing, message) ? version : Math.max(1, version - 1);
        return { ...delivered(standing, clock), version: found };
      });
    },

    edit(copy, destination, rendering) {
      return withRequest(rendering, destination, async (_, request) => {
        const route = Routes.channelMessage(copy.chat, copy.message);
        const body = withoutEmptyContent(request.body);
        const send = () => rest.patch(route, { body, files: request.files });
        try {
          await send();
        } catch (error) {
          if (isUnknownChannel(error) && copy.chat !== destination.address.chat) return { kind: 'missing' };
          if (!hasCode(error, THREAD_ARCHIVED)) throw error;
          await reopenThread(rest, copy.chat);
          await send();
        }
        return { kind: 'delivered', copy };
      });
    },

    remove(copy, destination) {
      return attempt(async () => {
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
        const { kind } = noteRefusal(toOutcome(error));
        return kind !== 'unreachable' && kind !== 'uncertain';
      }
    },
  };
}

/** Makes the message, or is given the one that an earlier try with the same nonce has made. */
async function create(
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

/**
 * Whether the message that came back shows what was sent. Discord trims texts, so that spaces are left out of account;
 * a difference that is none only costs an edit.
 */
function isSame(standing: APIMessage, sent: DiscordMessage): boolean {
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

function isUnknownChannel(error: unknown): boolean {
  return hasCode(error, 10003);
}
