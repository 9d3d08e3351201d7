import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { labelsOf, type Newsroom, openNewsroom, type Person, textOf } from '../support/talk.js';

let newsroom: Newsroom;
let writer: Person;
let colleague: Person;
let editor: Person;
let other: Person;

const ON_DISCORD = { platform: 'discord', kind: 'discord-text', chat: '900', serverId: '90' } as const;

async function open(settings: Parameters<typeof openNewsroom>[0] = {}): Promise<void> {
  newsroom = await openNewsroom(settings);
  writer = await newsroom.person({ role: 'writer', userId: '1', chat: '1' });
  colleague = await newsroom.person({ role: 'writer', userId: '2', chat: '2' });
  editor = await newsroom.person({ ...ON_DISCORD, role: 'editor', userId: '3' });
  other = await newsroom.person({ role: 'editor', userId: '4', chat: '4' });
}

beforeEach(() => open());
afterEach(() => newsroom.close());

const brief = (number = 1) => newsroom.feed.store.briefs.get(number);
const actions = async (number = 1) =>
  (await newsroom.feed.store.audit.findAudit({ subject: `brief:${number}`, beforeId: null, limit: 20 }))
    .map(({ action }) => action)
    .reverse();
const POST = '/post The ferry sails again\nIt left at noon.\n#harbour';

describe('a submitted draft', () => {
  it('is offered to the editors, and the one who approves it publishes it', async () => {
    const card = await writer.type(POST);
    expect(labelsOf(card)).toContain('Submit');
    expect(labelsOf(card)).not.toContain('Publish');
    expect(textOf(await writer.press({ kind: 'submit', number: 1 }))).toMatch(
      /^#1 · waiting for an editor[\s\S]*An editor decides/,
    );
    const open = await editor.press({ kind: 'draft', number: 1 });
    expect(labelsOf(open)).toEqual(expect.arrayContaining(['Approve', 'Send back']));
    expect(textOf(await editor.use('approve', { number: 1 }))).toMatch(/^#1 · published/);
    expect(await actions()).toEqual(['brief.create', 'brief.submit', 'brief.approve']);
  });

  it('is scheduled by approving when publishing waits for a tick', async () => {
    await newsroom.close();
    await open({ nextPost: (after) => after + 3_600_000 });
    await writer.type(POST);
    await writer.type('/submit 1');
    expect(textOf(await other.type('/approve 1'))).toMatch(/^#1 · goes out/);
    expect(await brief()).toMatchObject({ state: 'scheduled' });
  });

  it('goes back to its writer with a reason, given in one line or asked for', async () => {
    await writer.type(POST);
    await writer.type('/submit 1');
    expect(textOf(await other.type('/reject 1 Which ferry?'))).toMatch(/^#1 · draft/);
    await writer.type('/submit 1');
    const form = await editor.press({ kind: 'reject', number: 1 });
    expect(form).toMatchObject({ kind: 'form', form: { submit: { kind: 'reject', number: 1 } } });
    await editor.submit({ kind: 'reject', number: 1 }, { 'reject-reason': 'Which quay?' });
    expect(await brief()).toMatchObject({ state: 'draft' });
    const [last] = await newsroom.feed.store.audit.findAudit({
      subject: 'brief:1',
      beforeId: null,
      limit: 1,
    });
    expect(last).toMatchObject({ action: 'brief.reject', after: { state: 'draft', reason: 'Which quay?' } });
  });

  it('asks for the reason step by step on Telegram', async () => {
    await writer.type(POST);
    await writer.type('/submit 1');
    expect(textOf(await other.beAsked(await other.type('/reject 1')))).toMatch(/Why is it sent back/);
    expect(textOf(await other.say('Which quay?'))).toMatch(/^#1 · draft/);
  });

  it.each([
    ['approved', 'approve', /^Too late: #1 was let out by editor 3\.$/],
    ['sent back', 'reject', /^Too late: #1 was sent back by editor 3\.$/],
    ['given up', 'spike', /^Too late: #1 was given up by editor 3\.$/],
  ])('that was %s tells a late editor who did it', async (_, name, sentence) => {
    await writer.type(POST);
    await writer.type('/submit 1');
    await editor.use(name, { number: 1, reason: 'No.' });
    expect(textOf(await other.press({ kind: 'approve', number: 1 }))).toMatch(sentence);
    expect(textOf(await other.press({ kind: 'reject', number: 1 }))).toMatch(sentence);
  });

  it('is let out once when two editors approve at the same moment', async () => {
    await writer.type(POST);
    await writer.type('/submit 1');
    const answers = await Promise.all(
      [editor, other].map(async (person) => textOf(await person.press({ kind: 'approve', number: 1 }))),
    );
    expect(answers.filter((text) => /^#1 · published/.test(text))).toHaveLength(1);
    expect(answers.filter((text) => /^Too late: #1 was let out by editor/.test(text))).toHaveLength(1);
    expect(await actions()).toEqual(['brief.create', 'brief.submit', 'brief.approve']);
  });

  it('cannot be submitted twice, and what was not submitted can neither be approved nor sent back', async () => {
    await writer.type(POST);
    expect(textOf(await editor.use('approve', { number: 1 }))).toMatch(/was not submitted/);
    expect(textOf(await editor.use('reject', { number: 1, reason: 'No.' }))).toMatch(/was not submitted/);
    await writer.type('/submit 1');
    expect(textOf(await writer.type('/submit 1'))).toMatch(/waits for an editor already/);
  });

  it('needs a headline', async () => {
    await newsroom.feed.store.transaction(async (tx) => {
      const made = await tx.briefs.create(
        {
          headline: '',
          text: [],
          topics: [],
          deskId: null,
          picture: null,
          link: null,
          related: null,
          followUpOf: null,
          urgency: 'routine',
          language: 'en',
          translations: [],
          embargoUntil: null,
          expiresAt: null,
        },
        { authorId: 1, at: 0 },
      );
      expect(made.number).toBe(1);
    });
    expect(textOf(await writer.type('/submit 1'))).toMatch(/needs a headline first/);
  });
});

describe('a writer', () => {
  it.each(['approve 1', 'reject 1 No', 'publish 1', 'retract 1 No'])('may not /%s', async (line) => {
    await writer.type(POST);
    await writer.type('/submit 1');
    expect(textOf(await writer.type(`/${line}`))).toMatch(/needs an editor’s role/);
    expect(await brief()).toMatchObject({ state: 'submitted' });
  });

  it('sees and changes nothing of somebody else’s draft, whichever door they try', async () => {
    await writer.type(POST);
    const refused = /^#1 is somebody else’s draft/;
    const tries = [
      () => colleague.type('/edit 1'),
      () => colleague.type('/edit 1 Another headline'),
      () => colleague.type('/submit 1'),
      () => colleague.type('/spike 1'),
      () => colleague.press({ kind: 'draft', number: 1 }),
      () => colleague.press({ kind: 'edit', number: 1, field: 'text' }),
      () => colleague.press({ kind: 'set-urgency', number: 1, urgency: 'flash' }),
      () => colleague.press({ kind: 'take-headline', number: 1 }),
      () => colleague.press({ kind: 'submit', number: 1 }),
      () => colleague.press({ kind: 'spike', number: 1 }),
      () => colleague.submit({ kind: 'edit', number: 1, field: 'headline' }, { headline: 'Mine' }),
    ];
    for (const attempt of tries) expect(textOf(await attempt())).toMatch(refused);
    expect(textOf(await colleague.type('/drafts'))).toMatch(/There are no drafts/);
    expect(textOf(await writer.type('/drafts'))).toMatch(/The ferry sails again\n#1 · draft/);
    expect(await actions()).toEqual(['brief.create']);
  });

  it('changes their own until it is approved, and not behind the editor’s back afterwards', async () => {
    await newsroom.close();
    await open({ nextPost: (after) => after + 3_600_000 });
    await writer.type(POST);
    await writer.type('/submit 1');
    await writer.type('/edit 1 The ferry is late');
    await other.type('/approve 1');
    expect(textOf(await writer.type('/edit 1 Something else'))).toMatch(/was approved and waits/);
    expect(await brief()).toMatchObject({ headline: 'The ferry is late', state: 'scheduled' });
  });

  it('loses what their role allowed as soon as the role is gone', async () => {
    const { press } = await newsroom.person({ role: 'editor', userId: '3', chat: '3' });
    await writer.type(POST);
    await newsroom.feed.store.transaction((tx) =>
      tx.newsroom.ensureMember({ platform: 'telegram', userId: '3' }, { name: 'Three', role: 'writer' }),
    );
    expect(textOf(await press({ kind: 'publish', number: 1 }))).toMatch(/needs an editor/);
  });
});

describe('the four-eyes rule', () => {
  beforeEach(async () => {
    await newsroom.close();
    await open({ fourEyes: true });
  });

  it('lets nobody approve or publish their own', async () => {
    expect(labelsOf(await other.type(POST))).not.toContain('Publish');
    expect(textOf(await other.type('/publish 1 flash'))).toMatch(/is your own, and here somebody else/);
    await other.type('/submit 1');
    expect(textOf(await other.press({ kind: 'approve', number: 1 }))).toMatch(/is your own/);
    expect(textOf(await editor.use('approve', { number: 1 }))).toMatch(/^#1 · published/);
  });

  it('counts whoever changed it last as its author, until somebody else does', async () => {
    await other.type(POST);
    await editor.use('edit', { number: 1, text: 'Ferry on time' });
    expect(textOf(await editor.use('publish', { number: 1 }))).toMatch(
      /You changed #1 last, so somebody else/,
    );
    await other.type('/submit 1');
    expect(textOf(await editor.press({ kind: 'approve', number: 1 }))).toMatch(/You changed #1 last/);
    await other.type('/edit 1 Ferry nearly on time');
    expect(textOf(await editor.press({ kind: 'approve', number: 1 }))).toMatch(/^#1 · published/);
  });
});

describe('buttons of a discarded draft', () => {
  it.each([
    { kind: 'submit', number: 1 },
    { kind: 'approve', number: 1 },
    { kind: 'reject', number: 1 },
    { kind: 'publish', number: 1 },
    { kind: 'edit', number: 1, field: 'text' },
  ] as const)('say that it was given up: $kind', async (action) => {
    await other.type(POST);
    await other.type('/spike 1');
    expect(textOf(await other.press(action))).toMatch(/#1 was given up/);
  });
});
