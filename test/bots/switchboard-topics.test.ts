import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Reply } from '../../src/bots/reply.js';
import { buttonsOf, labelsOf, type Newsroom, openNewsroom, type Person, textOf } from '../support/talk.js';

let newsroom: Newsroom;
let owner: Person;
let editor: Person;
let writer: Person;
let reader: Person;

beforeEach(async () => {
  newsroom = await openNewsroom();
  owner = await newsroom.person({ role: 'owner', userId: '1', chat: '1' });
  editor = await newsroom.person({
    role: 'editor',
    userId: '2',
    platform: 'discord',
    kind: 'discord-text',
    chat: '900',
    serverId: '90',
  });
  writer = await newsroom.person({ role: 'writer', userId: '3', chat: '3' });
  reader = await newsroom.person({ userId: '4', chat: '4' });
});
afterEach(() => newsroom.close());

async function pressIn(person: Person, reply: Reply, label: string): Promise<Reply> {
  const button = buttonsOf(reply).find((one) => one.label === label);
  if (!button || !('action' in button)) throw new Error(`No ${label} among ${labelsOf(reply).join(', ')}`);
  return await person.press(button.action);
}

const audited = async () =>
  (await newsroom.feed.store.audit.findAudit({ subject: null, beforeId: null, limit: 20 }))
    .map(({ action, actor }) => `${action} by ${actor.name}`)
    .filter((line) => line.startsWith('topic.'));

describe('/topic on one line', () => {
  it('adds, renames, describes and orders', async () => {
    expect(textOf(await owner.type('/topic add weather Weather ☀️'))).toMatch(/☀️ Weather\n#weather/);
    await owner.type('/topic add Town hall');
    expect(textOf(await owner.type('/topic rename Town hall City hall'))).toMatch(
      /City hall[\s\S]*#town-hall keeps working/,
    );
    await owner.type('/topic name weather de Wetter');
    await owner.type('/topic colour weather #1f6feb');
    expect(textOf(await owner.type('/topic weather'))).toMatch(/#weather · #1f6feb · de: Wetter/);
    expect(textOf(await owner.type('/topic up City hall'))).toMatch(/number 1 of 2/);
    expect(textOf(await owner.type('/topic'))).toMatch(/2 topics[\s\S]*City hall[\s\S]*Weather/);
    expect(await audited()).toEqual([
      'topic.move by owner 1',
      'topic.change by owner 1',
      'topic.change by owner 1',
      'topic.rename by owner 1',
      'topic.create by owner 1',
      'topic.create by owner 1',
    ]);
  });

  it('keeps an old name working for readers', async () => {
    await owner.type('/topic add weather Weather');
    await reader.type('/subscribe weather');
    await owner.type('/topic rename weather Climate');
    expect(textOf(await reader.type('/subscribe weather'))).toMatch(/already: Climate/);
    expect(textOf(await reader.type('/latest weather'))).toMatch(/Climate/);
    expect(textOf(await reader.type('/topics'))).toMatch(/Climate \(climate\)/);
    await owner.type('/post Storm tonight\nStay inside.\n#weather');
    expect(textOf(await owner.type('/edit 1'))).toMatch(/#1/);
    await owner.type('/publish 1');
    expect(textOf(await reader.type('/latest climate'))).toMatch(/Storm tonight/);
  });

  it('shows what is typed now where a draft’s topics are edited, and takes it back', async () => {
    await owner.type('/topic add weather Weather');
    await owner.type('/post Storm tonight\nStay inside.\n#weather');
    await owner.type('/topic rename weather Climate');
    const form = await editor.press({ kind: 'edit', number: 1, field: 'topics' });
    if (form.kind !== 'form') throw new Error('No form.');
    expect(form.form.fields[0]?.value).toBe('#climate');
    await editor.submit(form.form.submit, { topics: '#climate #town' });
    expect((await newsroom.feed.store.briefs.get(1)).topics).toEqual(['weather', 'town']);
  });

  it('retires into another topic, whose subscribers get what both are about', async () => {
    for (const name of ['weather', 'climate']) await owner.type(`/topic add ${name}`);
    await reader.type('/subscribe weather');
    expect(textOf(await owner.type('/topic retire weather into climate'))).toMatch(
      /climate[\s\S]*weather is climate now/,
    );
    expect(textOf(await reader.type('/subscribe climate'))).toMatch(/already: climate/);
    expect(textOf(await reader.type('/topics'))).not.toMatch(/weather/);
    expect(textOf(await reader.type('/latest weather'))).toMatch(/climate/);
  });

  it('asks before a topic ends alone, and says how many are left with none', async () => {
    await owner.type('/topic add weather Weather');
    await reader.type('/subscribe weather');
    const question = await owner.type('/topic retire weather');
    expect(textOf(question)).toMatch(/One place would be left with no topic/);
    expect(textOf(await pressIn(owner, question, 'Retire it'))).toMatch(/Weather is retired/);
    expect(textOf(await reader.type('/subscribe weather'))).toMatch(/no topic “weather”/);
    expect(textOf(await reader.type('/stop'))).toMatch(/no subscription/);
    expect(textOf(await owner.type('/post Storm\nNow.\n#weather'))).toMatch(/was retired/);
    expect(textOf(await owner.type('/topic add weather Weather'))).toMatch(/Added/);
  });

  it('refuses with one sentence that says what to do', async () => {
    await owner.type('/topic add weather Weather');
    await owner.type('/topic add town Town');
    const refusals: readonly (readonly [string, RegExp])[] = [
      ['/topic add Weather', /a name of Weather/],
      ['/topic rename town weather', /a name of Weather/],
      ['/topic rename nowhere Somewhere', /no topic “nowhere”/],
      ['/topic retire weather into weather', /cannot be retired into itself/],
      ['/topic retire weather into nowhere', /no topic “nowhere”/],
      ['/topic emoji weather sunny', /one emoji/],
      ['/topic colour weather blue', /six digits/],
      ['/topic name weather !', /for example: de Wetter/],
      ['/topic place weather telegram:-100/4', /do not know that place/],
      ['/topic rename', /\/topic add weather/],
      ['/topic weather and more', /\/topic add weather/],
    ];
    for (const [line, expected] of refusals) expect(textOf(await owner.type(line))).toMatch(expected);
  });

  it('remembers which thread of a forum a topic has', async () => {
    await owner.type('/topic add weather Weather');
    await newsroom.feed.store.transaction((tx) =>
      tx.destinations.create({
        botId: 1,
        address: { platform: 'telegram', chat: '-1007', thread: null },
        kind: 'telegram-supergroup',
        title: 'The forum',
        locale: null,
        at: 1,
      }),
    );
    expect(textOf(await owner.type('/topic place weather telegram:-1007/45'))).toMatch(/The forum: 45/);
    expect(await newsroom.feed.store.topics.findPlacesIn(1)).toEqual(new Map([['weather', '45']]));
    expect(textOf(await owner.type('/topic place weather telegram:-1007'))).not.toMatch(/The forum/);
  });
});

describe('the menu of topics', () => {
  it('edits itself through list, card, order and retirement', async () => {
    for (const name of ['Weather', 'Town']) await editor.use('topic', { do: 'add', topic: name });
    const list = await editor.use('topic');
    expect(list).toMatchObject({ kind: 'list', editsItself: true });
    const card = await pressIn(editor, list, 'Town');
    expect(labelsOf(card)).toEqual([
      ...['Rename', 'Emoji', 'Colour', 'Name in a language', '↑ Up', '↓ Down', 'Retire…', 'All topics'],
    ]);
    expect(textOf(await pressIn(editor, card, '↑ Up'))).toMatch(/number 1 of 2/);
    expect(textOf(await pressIn(editor, card, 'Retire…'))).toMatch(/needs an owner/);
    const choices = await pressIn(owner, card, 'Retire…');
    expect(labelsOf(choices)).toEqual(['Weather', 'Let it end alone', 'Back']);
    expect(textOf(await pressIn(owner, choices, 'Weather'))).toMatch(/Town is Weather now/);
    expect(textOf(await pressIn(editor, card, '↑ Up'))).toMatch(/no longer exists/);
  });

  it('asks for what is typed in a window on Discord, and one question after another on Telegram', async () => {
    await owner.type('/topic add Weather');
    const card = await owner.type('/topic Weather');
    const form = await pressIn(editor, card, 'Rename');
    if (form.kind !== 'form') throw new Error('No form.');
    expect(textOf(await editor.submit(form.form.submit, { words: 'Climate' }))).toMatch(/Climate\n#climate/);
    const question = await owner.beAsked(await pressIn(owner, card, 'Emoji'));
    expect(textOf(question)).toMatch(/Which emoji stands before Climate/);
    expect(textOf(await owner.say('sunny'))).toMatch(/one emoji/);
    expect(textOf(await pressIn(owner, card, 'Emoji').then((again) => owner.beAsked(again)))).toMatch(
      /emoji/,
    );
    expect(textOf(await owner.say('☀️'))).toMatch(/☀️ Climate/);
  });

  it('goes on in pages', async () => {
    for (let count = 1; count <= 12; count += 1) await owner.type(`/topic add T${count}`);
    const first = await owner.type('/topic');
    expect(labelsOf(first)).toContain('T9');
    const second = await pressIn(owner, first, 'More topics');
    expect(labelsOf(second)).toEqual(['T10', 'T11', 'T12', 'Add a topic', 'Earlier topics']);
    expect(labelsOf(await pressIn(owner, second, 'Earlier topics'))).toEqual(labelsOf(first));
  });

  it('is for editors, by command, button and form', async () => {
    await owner.type('/topic add Weather');
    for (const somebody of [writer, reader]) {
      const refusal = /needs an editor|for the newsroom/;
      expect(textOf(await somebody.type('/topic'))).toMatch(refusal);
      const action = { kind: 'topic', step: 'up', topicId: 1, other: 0 } as const;
      expect(textOf(await somebody.press(action))).toMatch(refusal);
      const submit = { kind: 'topic', field: 'rename', topicId: 1 } as const;
      expect(textOf(await somebody.submit(submit, { words: 'X' }))).toMatch(refusal);
    }
    expect(textOf(await editor.use('topic', { do: 'retire', topic: 'Weather' }))).toMatch(/needs an owner/);
    const action = { kind: 'topic', step: 'end-now', topicId: 1, other: 0 } as const;
    expect(textOf(await editor.press(action))).toMatch(/needs an owner/);
  });
});
