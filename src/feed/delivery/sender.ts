import type { Brief } from '../brief.js';
import type { Clock } from '../clock.js';
import type { Destination } from '../destination.js';
import { type Digest, type DigestIssue, digestHead, isDigest, type Publication } from '../digest.js';
import type { Log } from '../log.js';
import type { Store } from '../ports.js';
import { wordsOf } from '../word-filter.js';
import type { Request } from './after-outcome.js';
import type { Claim } from './claims.js';
import type { CopyReference, Delivery } from './delivery.js';
import type { BriefHead, Candidate, LedgerReads } from './ledger.js';
import type { Messenger, Plainness, Rendering } from './messenger.js';
import { type NextAction, nextAction } from './next-action.js';
import type { Outcome } from './outcome.js';
import type { Renderings } from './renderings.js';
import { type Judgement, silenceOf, situationOf } from './situation.js';

/** Briefs whose whole text is kept at hand: the digests of one time name the same ones, a few hundred at most. */
const KEPT_BRIEFS = 512;

/**
 * Requests that start together after one look at the present version. They leave within less than a millisecond of it;
 * a look for each would take a tenth of the time that a whole message takes.
 */
const STARTED_TOGETHER = 16;

/** What came of a claim. */
export type Sent =
  | { readonly kind: 'answered'; readonly claim: Claim; readonly request: Request; readonly outcome: Outcome }
  /** The brief changed after the claim, and nothing is to be sent now. */
  | {
      readonly kind: 'superseded';
      readonly claim: Claim;
      readonly action: NextAction;
      readonly version: number;
    }
  /** The message could not be made. */
  | { readonly kind: 'unmade'; readonly claim: Claim; readonly reason: string };

/** A message that is ready to leave as soon as it is sure to be the present version. */
interface Prepared {
  readonly action: NextAction;
  readonly brief: Publication;
  readonly rendering: Rendering | null;
  readonly replyTo: CopyReference | null;
}

/** A message that leaves now. */
type ReadyRequest = Omit<Prepared, 'action'> & { readonly kind: Request['kind'] };

/**
 * The same for each try of one post. A database begun anew counts briefs and destinations from 1 again, within Discord's
 * window maybe: when the destination was made tells the two apart. At most 25 characters: 7, 8, 2 and 5 with three hyphens.
 */
function nonceOf({ briefNumber, generation }: Delivery, destination: Destination): string {
  return `${briefNumber}-${destination.id}-${generation}-${destination.createdAt.toString(36).slice(-5)}`;
}

/** The candidate with the words of the brief as it is now: what places filter by may have changed since the claim. */
function asOf(candidate: Candidate, brief: Publication): Candidate {
  if (isDigest(brief) || candidate.words === undefined || candidate.brief.version === brief.version)
    return candidate;
  return { ...candidate, words: wordsOf(brief) };
}

/** Whether the time that it took says how long requests are on their way. */
function hasAnswered({ kind }: Outcome): boolean {
  return kind !== 'uncertain' && kind !== 'unreachable' && kind !== 'silenced';
}

/** Makes one request of each claim, with the brief as it is at that moment. */
export class Sender {
  readonly #store: Store;
  readonly #ledger: LedgerReads;
  readonly #messenger: Messenger;
  readonly #judgement: Judgement;
  readonly #renderings: Renderings;
  readonly #clock: Clock;
  readonly #log: Log;
  readonly #briefs = new Map<number, Brief>();

  constructor(given: {
    readonly store: Store;
    readonly ledger: LedgerReads;
    readonly messenger: Messenger;
    readonly judgement: Judgement;
    readonly renderings: Renderings;
    readonly clock: Clock;
    readonly log: Log;
  }) {
    this.#store = given.store;
    this.#ledger = given.ledger;
    this.#messenger = given.messenger;
    this.#judgement = given.judgement;
    this.#renderings = given.renderings;
    this.#clock = given.clock;
    this.#log = given.log;
  }

  /** Never rejects: what goes wrong on our side is an answer too. @param tell Given what came of each, in any order. */
  async send(claims: readonly Claim[], tell: (sent: Sent) => void): Promise<void> {
    for (let at = 0; at < claims.length; at += STARTED_TOGETHER) {
      const together = claims.slice(at, at + STARTED_TOGETHER);
      const heads = await this.#presentHeads(together);
      for (const claim of together) {
        const sending = this.#start(claim, heads.get(claim.candidate.brief.number));
        sending.then(tell, (error: unknown) => tell(this.#unmade(claim, error)));
      }
    }
  }

  /** Leaves out what cannot be read now: those claims find out by themselves what is wrong. */
  async #presentHeads(claims: readonly Claim[]): Promise<ReadonlyMap<number, BriefHead>> {
    const heads = new Map<number, BriefHead>();
    for (const number of new Set(claims.map(({ candidate }) => candidate.brief.number))) {
      try {
        heads.set(number, await this.#ledger.head(number));
      } catch (error) {
        this.#log.warn({ err: error, briefNumber: number }, 'The present version could not be read.');
      }
    }
    return heads;
  }

  /** Begins at once what is at hand. Being `async`, it makes a rejection of whatever goes wrong. */
  async #start(claim: Claim, present: BriefHead | undefined): Promise<Sent> {
    const atHand = this.#atHand(claim, present);
    return atHand ? this.#request(claim, atHand) : this.#sendAlone(claim);
  }

  /** The message of a claim as far as nothing has to be waited for; null when it takes a closer look. */
  #atHand(claim: Claim, present: BriefHead | undefined): ReadyRequest | null {
    const { candidate } = claim;
    const { destination } = candidate;
    const brief = this.#briefs.get(candidate.brief.number);
    if (!brief || brief.version !== present?.version || brief.followUpOf !== null) return null;
    const action = nextAction(situationOf(asOf(candidate, brief), brief, this.#judgement, this.#clock.now()));
    if (action.kind !== 'post' && action.kind !== 'edit') return null;
    const rendering = this.#renderings.atHand(brief, destination, destination.id);
    return rendering && { kind: action.kind, brief, rendering, replyTo: null };
  }

  async #sendAlone(claim: Claim): Promise<Sent> {
    const prepared = await this.#preparePresent(claim);
    const { action, brief } = prepared;
    if (action.kind === 'wait' || action.kind === 'gather' || action.kind === 'nothing') {
      claim.permit.cancel();
      return { kind: 'superseded', claim, action, version: brief.version };
    }
    return await this.#request(claim, { ...prepared, kind: action.kind });
  }

  #unmade(claim: Claim, error: unknown): Sent {
    claim.permit.cancel();
    const { briefNumber, destinationId } = claim.candidate.delivery;
    this.#log.error({ err: error, briefNumber, destinationId }, 'A message could not be made.');
    return { kind: 'unmade', claim, reason: String(error) };
  }

  /** Prepares again until nothing was accepted meanwhile: no request starts with a version older than the accepted one. */
  async #preparePresent(claim: Claim): Promise<Prepared> {
    let head: BriefHead = claim.candidate.brief;
    let { digest } = claim.candidate;
    for (;;) {
      const prepared = await this.#prepare(claim, head, digest);
      const present = await this.#ledger.head(head.number);
      const { version, sending } = prepared.brief;
      if (present.version === version && present.sending === sending) return prepared;
      head = present;
      if (digest !== undefined) digest = await this.#store.digests.get(digest.id);
    }
  }

  async #prepare(claim: Claim, head: BriefHead, digest: Digest | undefined): Promise<Prepared> {
    const { candidate } = claim;
    const { destination } = candidate;
    const kept = await this.#publicationOf(head, digest);
    // Whether it still goes out changes without a version.
    const brief = { ...kept, sending: head.sending };
    const action = nextAction(situationOf(asOf(candidate, brief), brief, this.#judgement, this.#clock.now()));
    const isPost = action.kind === 'post';
    const rendering =
      isPost || action.kind === 'edit'
        ? await this.#renderings.make(brief, destination, destination.id)
        : null;
    const replyTo =
      isPost && brief.followUpOf !== null ? await this.#ledger.findCopy(brief.followUpOf, destination) : null;
    return { action, brief, rendering, replyTo };
  }

  async #request(claim: Claim, { kind, brief, rendering, replyTo }: ReadyRequest): Promise<Sent> {
    const startedAt = this.#clock.now();
    const plainness: Plainness = rendering?.plainness ?? 'plain';
    const request: Request = { kind, version: brief.version, startedAt, plainest: plainness === 'plain' };
    claim.permit.start(startedAt);
    let outcome: Outcome;
    try {
      outcome = await this.#ask(claim, kind, brief, rendering, replyTo);
    } catch (error) {
      // A messenger promises to say everything by outcomes; when it breaks that, the request may have left.
      this.#log.error({ err: error, briefNumber: brief.number }, 'A messenger failed.');
      outcome = { kind: 'uncertain', cause: String(error) };
    }
    if (hasAnswered(outcome)) claim.permit.answered(this.#clock.now());
    if (kind !== 'remove') this.#learn(claim, brief, plainness, outcome);
    return { kind: 'answered', claim, request, outcome };
  }

  #ask(
    { candidate }: Claim,
    kind: Request['kind'],
    brief: Publication,
    rendering: Rendering | null,
    replyTo: CopyReference | null,
  ): Promise<Outcome> {
    const { delivery, destination } = candidate;
    if (kind === 'post' && rendering) {
      return this.#messenger.post(destination, rendering, {
        replyTo,
        silent: this.#isSilent(candidate, brief),
        nonce: nonceOf(delivery, destination),
      });
    }
    if (delivery.copy === null) throw new Error(`Nothing stands there to ${kind}.`);
    if (kind === 'edit' && rendering) return this.#messenger.edit(delivery.copy, destination, rendering);
    return this.#messenger.remove(delivery.copy, destination);
  }

  /**
   * Routine news makes no sound, and neither does a notice, nor anything where none is wanted. A digest comes at a time
   * that was asked for, so that it may.
   */
  #isSilent(candidate: Candidate, brief: Publication): boolean {
    const { destination, subscription } = candidate;
    if (destination.presentation?.silent === true || brief.state !== 'published') return true;
    const now = this.#clock.now();
    const comesSilently = subscription?.quiet?.flash === 'silent';
    if (comesSilently && silenceOf(candidate, this.#judgement, now) !== null) return true;
    if (isDigest(brief) && brief.digest.occasion === 'scheduled') return false;
    return brief.urgency === 'routine';
  }

  #learn(claim: Claim, brief: Publication, plainness: Plainness, outcome: Outcome): void {
    if (outcome.kind === 'delivered') this.#renderings.noteTaken(brief, plainness);
    if (outcome.kind === 'rejected' && plainness !== 'plain') {
      const { fault } = outcome;
      this.#renderings.noteRefused(brief, claim.candidate.destination.id, { plainness, fault });
    }
  }

  async #publicationOf(head: BriefHead, digest: Digest | undefined): Promise<Publication> {
    return digest === undefined ? await this.#briefOf(head) : await this.#issueOf(digest);
  }

  /** A digest with its members as they are now. */
  async #issueOf(digest: Digest): Promise<DigestIssue> {
    const heads = await this.#ledger.heads(digest.members);
    const briefs = await Promise.all(heads.map((head) => this.#briefOf(head)));
    return { ...digestHead(digest, heads), digest, briefs, followUpOf: null };
  }

  async #briefOf(head: BriefHead): Promise<Brief> {
    const kept = this.#briefs.get(head.number);
    if (kept?.version === head.version) return kept;
    const { alsoIn } = head;
    // It is compared with what places want, as its head is.
    const brief = { ...(await this.#store.briefs.get(head.number)), ...(alsoIn && { alsoIn }) };
    this.#briefs.delete(head.number);
    this.#briefs.set(head.number, brief);
    if (this.#briefs.size > KEPT_BRIEFS) {
      const oldest = this.#briefs.keys().next();
      if (!oldest.done) this.#briefs.delete(oldest.value);
    }
    return brief;
  }
}
