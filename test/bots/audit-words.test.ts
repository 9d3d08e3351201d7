import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { whatChanged } from '../../src/bots/audit-fields.js';
import { hasWords, whatWasDone } from '../../src/bots/audit-words.js';
import type { AuditEntry } from '../../src/feed/newsroom.js';
import { loadLanguages } from '../../src/languages.js';

const CORE = fileURLToPath(new URL('../../src/feed/', import.meta.url));
const language = loadLanguages().in('en');
const voice = {
  language,
  times: { locale: 'en', timeZone: 'UTC' },
  deskNames: new Map([[2, 'Harbour desk']]),
};

const sources = readdirSync(CORE, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(CORE + name, 'utf8'));

/** Every action that the core writes: those that stand there whole, and those made of the steps of a brief. */
const written = (): ReadonlySet<string> => {
  const nouns = 'brief|team|newsroom|topic|desk|destination|subscription|digest|source|settings';
  const whole = sources.flatMap((source) => [
    ...source.matchAll(new RegExp(`'((?:${nouns})\\.[a-z-]+)'`, 'g')),
  ]);
  const steps = sources.flatMap((source) => [
    ...(/export type Step =\n((?: {2}\| '[a-z]+'\n?)+)/.exec(source)?.[1] ?? '').matchAll(/'([a-z]+)'/g),
  ]);
  return new Set([
    ...whole.map(([, action = '']) => action),
    ...steps.map(([, step = '']) => `brief.${step}`),
  ]);
};

function entry(of: Partial<AuditEntry>): AuditEntry {
  const actor = { memberId: 1, name: 'Ada', via: 'telegram', from: null } as const;
  return { id: 1, at: 0, actor, action: 'brief.edit', subject: 'brief:1', before: null, after: null, ...of };
}

describe('the audit log in words', () => {
  it('has a sentence for every action that the core writes', () => {
    const actions = [...written()];
    expect(actions.length).toBeGreaterThan(35);
    expect(actions.filter((action) => !hasWords(action))).toEqual([]);
    for (const action of actions) {
      const subject = `${action.split('.')[0]}:7`;
      expect(whatWasDone(language, entry({ action, subject, after: { name: 'Weather' } }))).not.toMatch(/\./);
    }
  });

  it.each<readonly [string, Partial<AuditEntry>, string]>([
    [
      'a draft',
      {
        before: { headline: 'Late', text: [], deskId: null, picture: null, version: 1 },
        after: {
          headline: 'Later',
          text: [{ kind: 'paragraph', content: [{ kind: 'text', text: 'By an hour.' }] }],
          deskId: 2,
          picture: { kind: 'stored', digest: 'ab', mime: 'image/png', alt: 'A ferry' },
          version: 2,
        },
      },
      'headline: Late → Later · text: By an hour. · desk: Harbour desk · picture: A ferry',
    ],
    [
      'a long text',
      {
        before: { biography: `${'Boats and more boats. '.repeat(5)}a` },
        after: { biography: `${'Boats and more boats. '.repeat(5)}b` },
      },
      'biography changed',
    ],
    [
      'a time',
      { action: 'brief.schedule', before: { scheduledFor: null }, after: { scheduledFor: 3_600_000 } },
      'goes out: 01:00',
    ],
    [
      'a role',
      {
        action: 'team.role',
        before: { name: 'Ada', role: 'writer' },
        after: { name: 'Ada', role: 'editor' },
      },
      'role: writer → editor',
    ],
    [
      'a member who left',
      { action: 'team.remove', before: { name: 'Ada', role: 'writer' } },
      'name: Ada → – · role: writer → –',
    ],
    ['a room', { action: 'team.room', before: { title: 'Desk chat' }, after: null }, 'title: Desk chat → –'],
    [
      'a topic',
      {
        action: 'topic.change',
        before: { name: 'Weather', colour: null, names: {} },
        after: { name: 'Weather', colour: 0x1f6feb, names: { de: 'Wetter' } },
      },
      'names: de: Wetter · colour: #1f6feb',
    ],
    [
      'a retired topic',
      {
        action: 'topic.retire',
        before: { name: 'Weather', into: null },
        after: { name: 'Weather', into: 'Climate' },
      },
      'into: Climate',
    ],
    [
      'a subscription',
      {
        action: 'subscription.change',
        before: { everySince: 5, chosen: {}, hidden: [], leastUrgency: 'routine', languages: null },
        after: {
          everySince: null,
          chosen: { town: 5 },
          hidden: [],
          leastUrgency: 'routine',
          languages: null,
        },
      },
      'every topic: yes → – · topics: town',
    ],
    [
      'a place',
      { action: 'destination.park', before: null, after: { reason: 'blocked' } },
      'reason: blocked',
    ],
  ])('says what is different about %s, before and after', (_, of, expected) => {
    expect(whatChanged(voice, entry(of))).toBe(expected);
  });

  it('names a place by its title or its address', () => {
    const address = { platform: 'telegram', chat: '-5', thread: null };
    const added = entry({ action: 'destination.add', subject: 'destination:7', after: { address } });
    expect(whatWasDone(language, added)).toBe('place telegram:-5 added');
    const moved = entry({ action: 'destination.move', subject: 'destination:7', after: address });
    expect(whatWasDone(language, moved)).toBe('place telegram:-5 has a new address');
  });
});
