import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buttonsOf, type Newsroom, openNewsroom, type Person, textOf } from '../support/talk.js';

let newsroom: Newsroom;
let writer: Person;
let editor: Person;

beforeEach(async () => {
  newsroom = await openNewsroom();
  writer = await newsroom.person({ role: 'writer', userId: '1', chat: '1' });
  editor = await newsroom.person({
    role: 'editor',
    userId: '2',
    platform: 'discord',
    kind: 'discord-text',
    chat: '900',
    serverId: '90',
  });
});

afterEach(() => newsroom.close());

describe('/audit', () => {
  it('shows of one brief who did what, when, from where and what changed, newest first', async () => {
    await writer.type('/post The ferry sails again\nIt left at noon.');
    await writer.type('/edit 1 The ferry is late\nIt left at one.');
    await writer.type('/submit 1');
    await editor.use('reject', { number: 1, reason: 'Which quay?' });
    const page = await editor.use('audit', { number: 1 });
    expect(page).toMatchObject({
      kind: 'list',
      title: 'What was done with #1',
      items: [
        {
          headline: '#1 sent back',
          details: expect.stringMatching(/^editor 2 · .*14:05.* · Discord \(discord:900\)$/),
          summary: 'reason: Which quay?',
        },
        {
          headline: '#1 submitted',
          details: expect.stringMatching(/^writer 1 · .* · Telegram/),
          summary: null,
        },
        {
          headline: '#1 edited',
          summary:
            'headline: The ferry sails again → The ferry is late · text: It left at noon. → It left at one.',
        },
        { headline: '#1 drafted' },
      ],
      buttons: [],
    });
  });

  it('shows everything ten lines at a time', async () => {
    for (let count = 1; count <= 12; count += 1) await writer.type(`/post Ferry ${count}`);
    const first = await editor.use('audit');
    expect(first).toMatchObject({ kind: 'list', items: { length: 10 } });
    expect(textOf(first)).toMatch(/^What was done\n#12 drafted/);
    const [more] = buttonsOf(first);
    if (!more || !('action' in more)) throw new Error('Nothing leads on.');
    const second = await editor.press(more.action);
    expect(second).toMatchObject({ kind: 'list', items: { length: 2 }, buttons: [] });
    expect(textOf(second)).toMatch(/#2 drafted[\s\S]*#1 drafted/);
  });

  it('shows what happened to the team and what has no sentence of its own', async () => {
    const owner = await newsroom.person({ role: 'owner', userId: '3', chat: '3' });
    await owner.type('/team role #1 editor');
    await newsroom.feed.store.transaction((tx) =>
      tx.audit.append({
        at: 0,
        actor: { memberId: null, name: 'Olga', via: 'cli', from: null },
        action: 'backup.make',
        subject: 'database',
        before: null,
        after: null,
      }),
    );
    expect(textOf(await editor.use('audit'))).toMatch(
      /backup\.make, database\nOlga · .* · command line[\s\S]*writer 1 given another role[\s\S]*role: writer → editor/,
    );
  });

  it('is for editors, by command and by button', async () => {
    expect(textOf(await writer.type('/audit'))).toMatch(/needs an editor/);
    expect(textOf(await writer.press({ kind: 'audit', before: 5, number: null }))).toMatch(/needs an editor/);
    expect(textOf(await editor.use('audit', { number: 99 }))).toBe('Nothing is on record there.');
  });
});
