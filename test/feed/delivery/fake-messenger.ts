import type { Clock } from '../../../src/feed/clock.js';
import type { CopyReference } from '../../../src/feed/delivery/delivery.js';
import type { Messenger, PlatformLimits, Rendering } from '../../../src/feed/delivery/messenger.js';
import type { Outcome } from '../../../src/feed/delivery/outcome.js';
import type { PinOutcome } from '../../../src/feed/delivery/pin-outcome.js';
import type { Destination, Platform } from '../../../src/feed/destination.js';
import type { BriefView, DigestView } from '../../../src/feed/view.js';

type View = BriefView | DigestView;
type Shown = View['kind'];

/** One request that reached the platform. */
export interface FakeRequest {
  readonly kind: 'post' | 'edit' | 'remove';
  readonly at: number;
  readonly chat: string;
  readonly brief: number;
  readonly version: number;
  readonly shows: Shown;
  /** The briefs of a digest, in their order; empty for any other message. */
  readonly members: readonly number[];
  readonly plainness: string;
  readonly replyTo: string | null;
  readonly silent: boolean;
}

export interface FakePinRequest {
  readonly kind: 'pin' | 'unpin';
  readonly at: number;
  readonly chat: string;
  readonly message: string;
}

/** A message in a chat of the fake platform. */
export interface FakeMessage {
  readonly id: string;
  readonly chat: string;
  readonly brief: number;
  version: number;
  shows: Shown;
  members: readonly number[];
}

/** What a script answers: an outcome, nothing for the usual one, or a promise of either. */
export type Script = (request: FakeRequest) => Promise<Outcome | undefined> | Outcome | undefined;

/** For how long Discord gives back the message of a repeated nonce, as our Discord server does. */
const NONCE_LIFETIME_MS = 300_000;

interface Payload {
  readonly view: View;
  readonly plainness: string;
}

const GENEROUS: PlatformLimits = {
  requestsPerSecond: 1_000,
  chatIntervalMs: 0,
  groupPostsPerMinute: null,
  groupEditsPerMinute: null,
};

/** A platform in memory that does what it is asked unless a script says otherwise. */
export class FakeMessenger implements Messenger {
  readonly requests: FakeRequest[] = [];
  readonly messages = new Map<string, FakeMessage>();
  script: Script = () => undefined;
  readonly pinRequests: FakePinRequest[] = [];
  /** The pinned messages of each chat. */
  readonly pinned = new Map<string, readonly string[]>();
  /** What a request to pin or unpin is answered; undefined for the usual. */
  pinScript: (request: FakePinRequest) => Promise<PinOutcome | undefined> | PinOutcome | undefined = () =>
    undefined;
  removable = true;
  answersProbes = true;
  probes = 0;
  /** Requests on their way, and the most there ever were. */
  underWay = 0;
  mostUnderWay = 0;
  readonly #effects = new WeakMap<FakeRequest, () => Outcome>();
  readonly #byNonce = new Map<string, { readonly message: FakeMessage; readonly at: number }>();
  readonly #clock: Clock;
  #nextId = 1;

  constructor(
    readonly botId: number,
    readonly platform: Platform,
    clock: Clock,
    readonly limits: PlatformLimits = GENEROUS,
  ) {
    this.#clock = clock;
  }

  render(view: View, plainness: Rendering['plainness']): Rendering {
    return { plainness, payload: { view, plainness } satisfies Payload };
  }

  post(to: Destination, rendering: Rendering, options: Parameters<Messenger['post']>[2]): Promise<Outcome> {
    const { view } = rendering.payload as Payload;
    const request = this.#note('post', to, rendering, options);
    return this.#answer(request, () => this.#carryOutPost(request, view, options.nonce));
  }

  edit(copy: CopyReference, destination: Destination, rendering: Rendering): Promise<Outcome> {
    const { view } = rendering.payload as Payload;
    const request = this.#note('edit', destination, rendering, null);
    return this.#answer(request, () => {
      const message = this.messages.get(copy.message);
      if (!message) return { kind: 'missing' };
      message.version = view.version;
      message.shows = view.kind;
      message.members = membersOf(view);
      return { kind: 'delivered', copy };
    });
  }

  remove(copy: CopyReference, destination: Destination): Promise<Outcome> {
    const brief = this.messages.get(copy.message)?.brief ?? 0;
    const request = { ...this.#note('remove', destination, null, null), brief };
    this.requests.splice(-1, 1, request);
    return this.#answer(request, () => {
      this.messages.delete(copy.message);
      return { kind: 'removed' };
    });
  }

  async pin({ chat, message }: Parameters<Messenger['pin']>[0]): Promise<PinOutcome> {
    return await this.#answerPin({ kind: 'pin', at: this.#clock.now(), chat, message });
  }

  async unpin({ chat, message }: Parameters<Messenger['unpin']>[0]): Promise<PinOutcome> {
    return await this.#answerPin({ kind: 'unpin', at: this.#clock.now(), chat, message });
  }

  async #answerPin(request: FakePinRequest): Promise<PinOutcome> {
    const { kind, chat, message } = request;
    this.pinRequests.push(request);
    const scripted = await this.pinScript(request);
    if (scripted !== undefined) return scripted;
    const inChat = (this.pinned.get(chat) ?? []).filter((one) => one !== message);
    this.pinned.set(chat, kind === 'pin' ? [...inChat, message] : inChat);
    return { kind: 'done' };
  }

  canRemove(): boolean {
    return this.removable;
  }

  async probe(): Promise<boolean> {
    this.probes += 1;
    return this.answersProbes;
  }

  #carryOutPost(request: FakeRequest, view: View, nonce: string): Outcome {
    const earlier = this.platform === 'discord' ? this.#remembered(nonce) : undefined;
    const message = earlier ?? {
      id: String(this.#nextId++),
      chat: request.chat,
      brief: request.brief,
      version: view.version,
      shows: view.kind,
      members: membersOf(view),
    };
    // A nonce that was used gives back its message, and does not bring it back when it was deleted.
    if (!earlier) {
      this.messages.set(message.id, message);
      this.#byNonce.set(nonce, { message, at: this.#clock.now() });
    }
    const copy: CopyReference = {
      chat: request.chat,
      thread: null,
      message: message.id,
      form: 'text',
      postedAt: this.#clock.now(),
    };
    return { kind: 'delivered', copy };
  }

  #remembered(nonce: string): FakeMessage | undefined {
    const known = this.#byNonce.get(nonce);
    return known && this.#clock.now() - known.at <= NONCE_LIFETIME_MS ? known.message : undefined;
  }

  /** What stands in a chat, oldest first. */
  standing(chat: string): readonly Pick<FakeMessage, 'brief' | 'version' | 'shows'>[] {
    return [...this.messages.values()]
      .filter((message) => message.chat === chat)
      .map(({ brief, version, shows }) => ({ brief, version, shows }));
  }

  chatsOf(kind: FakeRequest['kind']): readonly string[] {
    return this.requests.filter((request) => request.kind === kind).map(({ chat }) => chat);
  }

  #note(
    kind: FakeRequest['kind'],
    { address }: Destination,
    rendering: Rendering | null,
    options: Parameters<Messenger['post']>[2] | null,
  ): FakeRequest {
    const payload = rendering?.payload as Payload | undefined;
    const request: FakeRequest = {
      kind,
      at: this.#clock.now(),
      chat: address.chat,
      brief: payload?.view.number ?? 0,
      version: payload?.view.version ?? 0,
      shows: payload?.view.kind ?? 'brief',
      members: payload ? membersOf(payload.view) : [],
      plainness: rendering?.plainness ?? 'plain',
      replyTo: options?.replyTo?.message ?? null,
      silent: options?.silent ?? true,
    };
    this.requests.push(request);
    return request;
  }

  /** Does what a request asks, whatever is answered to it. */
  carryOut(request: FakeRequest): void {
    this.#effects.get(request)?.();
  }

  async #answer(request: FakeRequest, usual: () => Outcome): Promise<Outcome> {
    this.#effects.set(request, usual);
    this.underWay += 1;
    this.mostUnderWay = Math.max(this.mostUnderWay, this.underWay);
    try {
      return (await this.script(request)) ?? usual();
    } finally {
      this.underWay -= 1;
    }
  }
}

function membersOf(view: View): readonly number[] {
  if (view.kind !== 'digest') return [];
  return view.sections.flatMap(({ entries }) => entries.map(({ number }) => number));
}
