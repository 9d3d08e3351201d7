import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  addNewsroomServer,
  claimNewsroom,
  ensureOwners,
  issueClaimCode,
  learnName,
} from '../../src/feed/claiming.js';
import type { Identity } from '../../src/feed/newsroom.js';
import { EDITOR } from '../support/briefs.js';
import { type Newsroom, openNewsroom } from '../support/talk.js';

const ANNA: Identity = { platform: 'telegram', userId: '42' };
const BORIS: Identity = { platform: 'discord', userId: '99' };

let newsroom: Newsroom;

beforeEach(async () => {
  newsroom = await openNewsroom();
});

afterEach(() => newsroom.close());

const claim = (identity: Identity, code: string) =>
  claimNewsroom(newsroom.feed, EDITOR, { identity, name: 'Anna', code });

const refusal = (id: string) => expect.objectContaining({ code: 'forbidden', said: { id } });

async function issue(): Promise<string> {
  const code = await issueClaimCode(newsroom.feed, randomBytes);
  if (code === null) throw new Error('No code was issued.');
  return code;
}

describe('owners by the settings', () => {
  it('are made once, and a known writer is raised', async () => {
    await newsroom.feed.store.transaction((tx) =>
      tx.newsroom.ensureMember(BORIS, { name: 'Boris', role: 'writer' }),
    );
    await ensureOwners(newsroom.feed, [ANNA, BORIS]);
    await ensureOwners(newsroom.feed, [ANNA, BORIS]);
    const members = await newsroom.feed.store.newsroom.findMembers();
    expect(members.map(({ name, role }) => [name, role]).sort()).toEqual([
      ['Boris', 'owner'],
      ['telegram:42', 'owner'],
    ]);
    const audit = await newsroom.feed.store.audit.findAudit({ subject: null, beforeId: null, limit: 10 });
    expect(audit).toHaveLength(2);
  });

  it('are called by their account until they say something, and by their name from then on', async () => {
    await ensureOwners(newsroom.feed, [ANNA]);
    const known = await newsroom.feed.store.newsroom.findMember(ANNA);
    if (known === null) throw new Error('The owner is missing.');
    const nameless = await learnName(newsroom.feed, known, { identity: ANNA, name: ' ' });
    expect(nameless.name).toBe('telegram:42');
    const named = await learnName(newsroom.feed, known, { identity: ANNA, name: 'Anna' });
    await learnName(newsroom.feed, named, { identity: ANNA, name: 'Annie' });
    expect(await newsroom.feed.store.newsroom.findMember(ANNA)).toEqual({ ...known, name: 'Anna' });
  });
});

describe('a claim code', () => {
  it('makes whoever sends it first an owner, typed in any case and with or without hyphens', async () => {
    const code = await issue();
    expect(code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    const { member } = await claim(ANNA, ` ${code.replaceAll('-', '').toLowerCase()} `);
    expect(member).toMatchObject({ name: 'Anna', role: 'owner' });
    await expect(claim(BORIS, code)).rejects.toEqual(refusal('error-claim-closed'));
  });

  it('is not issued while there is an owner', async () => {
    await ensureOwners(newsroom.feed, [ANNA]);
    expect(await issueClaimCode(newsroom.feed, randomBytes)).toBeNull();
  });

  it('is void as soon as another one is issued', async () => {
    const first = await issue();
    const second = await issue();
    await expect(claim(ANNA, first)).rejects.toEqual(refusal('error-claim-wrong'));
    expect((await claim(ANNA, second)).member.role).toBe('owner');
  });

  it('is not in the database', async () => {
    const code = await issue();
    const kept = JSON.stringify(await newsroom.feed.store.conversations.findValue('one-time-codes'));
    expect(kept).toMatch(/[0-9a-f]{64}/);
    expect(kept).not.toContain(code);
    expect(kept).not.toContain(code.replaceAll('-', ''));
  });

  it('can be tried wrongly five times an hour by one person, who does not stop others', async () => {
    const code = await issue();
    for (let attempt = 0; attempt < 5; attempt += 1) {
      await expect(claim(ANNA, 'WRONG')).rejects.toEqual(refusal('error-claim-wrong'));
    }
    await expect(claim(ANNA, code)).rejects.toEqual(refusal('error-claim-often'));
    await expect(claim(BORIS, 'WRONG')).rejects.toEqual(refusal('error-claim-wrong'));
    newsroom.advance(3_600_000);
    expect((await claim(ANNA, code)).member.role).toBe('owner');
  });

  it('cannot be guessed faster with many accounts', async () => {
    const code = await issue();
    for (let account = 0; account < 100; account += 1) {
      const identity: Identity = { platform: 'telegram', userId: String(account) };
      await expect(claim(identity, 'WRONG')).rejects.toEqual(refusal('error-claim-wrong'));
    }
    await expect(claim(BORIS, code)).rejects.toEqual(refusal('error-claim-often'));
  });
});

describe('a Discord server of the newsroom', () => {
  it('is added once', async () => {
    expect(await addNewsroomServer(newsroom.feed, EDITOR, '555')).toBe(true);
    expect(await addNewsroomServer(newsroom.feed, EDITOR, '555')).toBe(false);
    expect(await newsroom.feed.store.newsroom.findServers()).toEqual(['555']);
  });
});
