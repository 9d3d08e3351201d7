import type { FollowedCard } from '../feed/card-ports.js';
import { Alarm } from '../feed/delivery/alarm.js';
import type { Log } from '../feed/log.js';
import type { Feed } from '../feed/ports.js';
import { standingOf } from './followed-card.js';
import type { Notices } from './notices.js';
import type { Switchboard } from './switchboard.js';

/** A card is edited this long after it was shown at the earliest: a small broadcast is over by then. In milliseconds. */
const FIRST_LOOK_MS = 2_000;

/** The least time between two edits of a card, in milliseconds: its chat has other things to say, too. */
const BETWEEN_EDITS_MS = 5_000;

/** What has not come to its end by then waits for something that nobody watches a card for. In milliseconds. */
const GIVE_UP_AFTER_MS = 86_400_000;

export interface CardKeeperOptions {
  readonly feed: Feed;
  readonly switchboard: Pick<Switchboard, 'cardAgain'>;
  /** A bot that listens in this process; null for one that does not. */
  readonly noticesOf: (botId: number) => Notices | null;
  readonly clock: Feed['clock'];
  readonly log: Log;
}

/**
 * Keeps cards of briefs that are on their way: each is edited until every copy is right. Which ones is in the store, so
 * that a restart goes on with them; what they say follows from the ledger at each look.
 */
export interface CardKeeper {
  start(): void;
  /** Takes up nothing new; resolves when the edit under way has ended, which needs the bots to stop as well. */
  stop(): Promise<void>;
}

/** It does nothing before `start`. */
export function createCardKeeper(options: CardKeeperOptions): CardKeeper {
  const { feed, clock, log } = options;
  const alarm = new Alarm(clock);
  const looks = new Map<string, Look>();
  let isStopped = false;
  let life: Promise<void> = Promise.resolve();
  let ignoreCommits: () => void = () => undefined;

  async function live(): Promise<void> {
    while (!isStopped) {
      let next: number | null = null;
      try {
        next = await lookAtAll(options, looks);
      } catch (error) {
        log.error({ err: error }, 'The cards of briefs on their way could not be kept up to date.');
        next = clock.now() + BETWEEN_EDITS_MS;
      }
      if (!isStopped) await alarm.sleep(next);
    }
  }

  return {
    start() {
      ignoreCommits = feed.store.onCommit(() => alarm.ring());
      life = live();
    },
    async stop() {
      isStopped = true;
      ignoreCommits();
      alarm.ring();
      await life;
    },
  };
}

/** What is known of a card besides what is stored: when it is looked at next, and what it shows. */
interface Look {
  at: number;
  shows: string;
}

/** @returns When the next card is to be looked at; null while there is none. */
async function lookAtAll(options: CardKeeperOptions, looks: Map<string, Look>): Promise<number | null> {
  const { feed, clock, noticesOf } = options;
  const followed = await feed.store.conversations.findFollowed();
  const names = new Set(followed.map(nameOf));
  for (const name of looks.keys()) if (!names.has(name)) looks.delete(name);
  let next: number | null = null;
  for (const card of followed) {
    const notices = noticesOf(card.botId);
    const known = looks.get(nameOf(card));
    const look = known ?? { at: standingOf(card).shownAt + FIRST_LOOK_MS, shows: '' };
    looks.set(nameOf(card), look);
    // The bot may be another process's, or not listen yet.
    if (notices === null) look.at = clock.now() + BETWEEN_EDITS_MS;
    else if (look.at <= clock.now() && !(await lookAt(options, { card, notices, look }))) continue;
    next = Math.min(next ?? look.at, look.at);
  }
  return next;
}

/** @returns Whether the card is to be looked at again. */
async function lookAt(
  { feed, switchboard, clock }: CardKeeperOptions,
  { card, notices, look }: { readonly card: FollowedCard; readonly notices: Notices; readonly look: Look },
): Promise<boolean> {
  const { place, posted, shownAt } = standingOf(card);
  const reply = await switchboard.cardAgain(card);
  const shows = JSON.stringify(reply);
  const isThere = shows === look.shows || (await notices.edit(place, posted, reply));
  look.shows = shows;
  look.at = clock.now() + BETWEEN_EDITS_MS;
  const goesOn = reply.kind === 'draft' && reply.follows !== undefined;
  if (isThere && goesOn && clock.now() < shownAt + GIVE_UP_AFTER_MS) return true;
  await feed.store.transaction((tx) => tx.conversations.unfollow(card));
  return false;
}

/** A card that was shown anew in the same message is another one. */
function nameOf(card: FollowedCard): string {
  return `${card.botId} ${card.chat} ${card.message} ${standingOf(card).shownAt}`;
}
