import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { labelsOf, type Newsroom, openNewsroom, type Person, textOf } from '../support/talk.js';

let newsroom: Newsroom;
let editor: Person;

beforeEach(async () => {
  newsroom = await openNewsroom();
  editor = await newsroom.person({ role: 'editor', userId: '7', chat: '7' });
});

afterEach(() => newsroom.close());

describe('/stats', () => {
  it('tells the week when nothing else is asked for, with a chart and the way to other periods', async () => {
    const reader = await newsroom.person({ userId: '9', chat: '9' });
    await reader.type('/subscribe');
    const reply = await editor.type('/stats');
    expect(textOf(reply)).toMatch(/^The last 7 days\nReach: one place\n1 Telegram private chat\n/);
    expect(textOf(reply)).toMatch(/^Subscribers: \+1 −0$/m);
    expect(labelsOf(reply)).toEqual(['Today', '30 days']);
    expect(reply).toMatchObject({
      picture: { mime: 'image/png', alt: 'Chart: deliveries (0) and subscribers (1)' },
    });
    expect(reply).not.toHaveProperty('editsItself');
    expect(newsroom.charts).toMatchObject([
      { kind: 'columns', locale: 'en', panels: [{ total: 0 }, { total: 1 }, {}] },
    ]);
  });

  it('turns to another period in place', async () => {
    expect(textOf(await editor.type('/stats day'))).toMatch(/^Today\n/);
    const reply = await editor.press({ kind: 'stats', period: 'month' });
    expect(textOf(reply)).toMatch(/^The last 30 days\n/);
    expect(reply).toMatchObject({ editsItself: true });
    expect(labelsOf(reply)).toEqual(['Today', '7 days']);
  });

  it('counts who left as lost', async () => {
    const reader = await newsroom.person({ userId: '9', chat: '9' });
    await reader.type('/subscribe');
    await reader.type('/stop');
    const reply = await editor.use('stats', { period: 'week' });
    expect(textOf(reply)).toMatch(/^Nobody is subscribed yet\.$/m);
    expect(textOf(reply)).toMatch(/^Subscribers: \+1 −1$/m);
  });

  it('draws nothing where nothing has happened', async () => {
    expect(await editor.type('/stats')).not.toHaveProperty('picture');
  });

  it('says what it understands', async () => {
    expect(textOf(await editor.type('/stats decade'))).toMatch(/Write one of: day, week, month/);
  });

  it('is for editors, from every door', async () => {
    const writer = await newsroom.person({ role: 'writer', userId: '8', chat: '8' });
    expect(textOf(await writer.type('/stats'))).toMatch(/needs an editor/);
    expect(textOf(await writer.press({ kind: 'stats', period: 'day' }))).toMatch(/needs an editor/);
    const reader = await newsroom.person({ userId: '9', chat: '9' });
    expect(textOf(await reader.type('/stats'))).toMatch(/is for the newsroom/);
  });
});
