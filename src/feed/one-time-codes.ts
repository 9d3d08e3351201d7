import { createHash, timingSafeEqual } from 'node:crypto';
import type { Role } from './newsroom.js';
import type { Transaction } from './ports.js';

/** What a code does for whoever sends it first. */
export type CodePurpose =
  /** Makes an owner of a newsroom that has none. */
  | { readonly kind: 'owner' }
  | { readonly kind: 'invite'; readonly role: Role }
  /** Joins one more account to a member. */
  | { readonly kind: 'link'; readonly memberId: number };

/** Gives that many random bytes of cryptographic quality. */
export type RandomBytes = (count: number) => Uint8Array;

/** What came of a code; each refusal is the message id of its sentence. */
export type CodeUse =
  | { readonly kind: 'used'; readonly purpose: CodePurpose }
  | { readonly kind: 'refused'; readonly id: string };

/** Wrong codes that one person may try in an hour. */
const MAX_WRONG_TRIES = 5;

/** Wrong codes that everybody together may try in an hour: many accounts guess no faster than this. */
const MAX_WRONG_TRIES_OF_ALL = 100;

const HOUR_MS = 3_600_000;

/** How long an expired code is told apart from a wrong one. */
const REMEMBERED_MS = 7 * 24 * HOUR_MS;

/** 32 letters and digits that nobody mistakes for one another (Crockford's base 32). */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** 12 of 32 letters are 60 bits: at the tries allowed, guessing takes longer than the newsroom will exist. */
const CODE_LENGTH = 12;

/** The name under which the store keeps the codes' digests and the wrong tries. */
const CODES = 'one-time-codes';

/** The codes themselves are kept nowhere: a copy of the database gives nobody the newsroom. */
interface Codes {
  readonly out: readonly {
    /** SHA-256 in hex. */
    readonly digest: string;
    readonly purpose: CodePurpose;
    /** Milliseconds since 1970; null for never. */
    readonly expiresAt: number | null;
  }[];
  readonly wrong: readonly { readonly by: string; readonly at: number }[];
}

/**
 * A new code. A code for an owner voids the one before.
 * @param order.expiresAt Milliseconds since 1970; null for a code that waits until it is used.
 */
export async function issueCode(
  tx: Transaction,
  order: { readonly purpose: CodePurpose; readonly expiresAt: number | null; readonly now: number },
  randomBytes: RandomBytes,
): Promise<string> {
  const { purpose, expiresAt, now } = order;
  const code = Array.from(randomBytes(CODE_LENGTH), (byte) => LETTERS[byte % LETTERS.length]).join('');
  const { out, wrong } = await readCodes(tx);
  const kept = out.filter(
    (known) =>
      (known.expiresAt ?? now) > now - REMEMBERED_MS &&
      !(purpose.kind === 'owner' && known.purpose.kind === 'owner'),
  );
  await keepCodes(tx, { out: [...kept, { digest: digestOf(code), purpose, expiresAt }], wrong });
  return code.replace(/(.{4})(?=.)/g, '$1-');
}

/**
 * Uses a code up. Wrong tries are counted, so the transaction must not be taken back when the code is refused.
 * @param attempt.by Who tries it: their account.
 */
export async function useCode(
  tx: Transaction,
  attempt: { readonly by: string; readonly code: string; readonly now: number },
): Promise<CodeUse> {
  const { by, code, now } = attempt;
  const { out, wrong } = await readCodes(tx);
  const isOver = (expiresAt: number | null) => expiresAt !== null && expiresAt <= now;
  const recent = wrong.filter(({ at }) => at > now - HOUR_MS);
  const mine = recent.filter((tried) => tried.by === by).length;
  if (out.length === 0) return { kind: 'refused', id: 'error-claim-closed' };
  if (mine >= MAX_WRONG_TRIES || recent.length >= MAX_WRONG_TRIES_OF_ALL) {
    return { kind: 'refused', id: 'error-claim-often' };
  }
  const digest = digestOf(code);
  const found = out.find((known) => isSameDigest(known.digest, digest));
  if (found === undefined) {
    await keepCodes(tx, { out, wrong: [...recent, { by, at: now }] });
    return { kind: 'refused', id: 'error-claim-wrong' };
  }
  if (isOver(found.expiresAt)) return { kind: 'refused', id: 'error-claim-expired' };
  await keepCodes(tx, { out: out.filter((known) => known !== found), wrong: recent });
  return { kind: 'used', purpose: found.purpose };
}

async function readCodes(tx: Transaction): Promise<Codes> {
  // The value is written by this file alone.
  return ((await tx.conversations.findValue(CODES)) as Codes | null) ?? { out: [], wrong: [] };
}

async function keepCodes(tx: Transaction, codes: Codes): Promise<void> {
  await tx.conversations.setValue(CODES, codes);
}

/** Spaces, hyphens and case do not count, and what looks alike is the same. */
function digestOf(code: string): string {
  const plain = code.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
  return createHash('sha256').update(plain).digest('hex');
}

function isSameDigest(left: string, right: string): boolean {
  return timingSafeEqual(Buffer.from(left, 'hex'), Buffer.from(right, 'hex'));
}
