import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSwitchboard } from '../../src/bots/create-switchboard.js';
import type { Reply } from '../../src/bots/reply.js';
import type { FeedSettings } from '../../src/feed/ports.js';
import { releaseDue } from '../../src/feed/scheduling.js';
import { draft, published } from '../support/briefs.js';
import {
  buttonsOf,
  labelsOf,
  type Newsroom,
  openNewsroom,
  type Person,
  textOf,
  typed,
} from '../support/talk.js';

const HOUR = 3_600_000;

let newsroom: Newsroom;
let editor: Person;

/** It is Tuesday, 3 March 2026, 16:05 in Kyiv. */
async function open(settings: Partial<FeedSettings> = {}): Promise<void> {
  newsroom = await openNewsroom({ timeZone: 'Europe/Kyiv', ...settings });
  editor = await newsroom.person({ role: 'editor', userId: '7', chat: '7' });
}

afterEach(() => newsroom.close());

const brief = (number = 1) => newsroom.feed.store.briefs.get(number);
const say = async (line: string) => textOf(await editor.type(line));
const firstLine = async (line: string) => (await say(line)).split('\n')[0];

function buttonOf(reply: Reply, label: string) {
  const button = buttonsOf(reply).find((one) => one.label === label);
  if (button === undefined || !('action' in button)) throw new Error(`No button ${label}.`);
  return button.action;
}

describe('/schedule', () => {
  beforeEach(() => open());

  it.each([
    ['tomorrow 08:00', 'Wednesday, March 4, 2026 at 08:00'],
    ['in 2h', 'Tuesday, March 3, 2026 at 18:05'],
    ['2026-12-01 07:30', 'Tuesday, December 1, 2026 at 07:30'],
    ['today 18:00', 'Tuesday, March 3, 2026 at 18:00'],
    ['monday 9:00', 'Monday, March 9, 2026 at 09:00'],
    ['08:00', 'Wednesday, March 4, 2026 at 08:00'],
  ])('lets a brief wait and shows the time in full: %s', async (when, shown) => {
    await draft(newsroom.feed);
    expect(await firstLine(`/schedule 1 ${when}`)).toBe(`#1 · goes out ${shown} (Europe/Kyiv)`);
  });

  it('reads a time in a zone of its own and shows it in both', async () => {
    await draft(newsroom.feed);
    const answer = await say('/schedule 1 tomorrow 08:00 America/New_York');
    expect(answer).toMatch(/^#1 · goes out Wednesday, March 4, 2026 at 15:00 \(Europe\/Kyiv\)\n/);
    expect(answer).toContain('That is 2026-03-04 08:00 (America/New_York).');
  });

  it('says what the look at the brief finds and whom it reaches, once it is let out', async () => {
    await published(newsroom.feed);
    await draft(newsroom.feed);
    const answer = await say('/schedule 2 tomorrow 08:00');
    expect(answer).toContain('#1, now, looks like this one');
    expect(answer).toContain('Nobody is subscribed');
    expect(await say('/schedule 2 cancel')).not.toContain('Nobody is subscribed');
  });

  it('moves the brief by the same command, and an edit keeps its time', async () => {
    await draft(newsroom.feed);
    await editor.type('/schedule 1 in 1h');
    await editor.type('/schedule 1 in 3h');
    expect(await firstLine('/edit 1 The ferry is late')).toMatch(/at 19:05 \(Europe\/Kyiv\)$/);
    newsroom.advance(2 * HOUR);
    expect(await releaseDue(newsroom.feed)).toEqual([]);
    newsroom.advance(HOUR);
    expect(await releaseDue(newsroom.feed)).toMatchObject([{ number: 1, headline: 'The ferry is late' }]);
  });

  it('is cancelled by a word or by the button, and the brief is a draft again', async () => {
    await draft(newsroom.feed);
    const waiting = await editor.type('/schedule 1 in 1h');
    expect(labelsOf(waiting)).toEqual(expect.arrayContaining(['Another time…', 'Cancel schedule']));
    const again = await editor.press(buttonOf(waiting, 'Cancel schedule'));
    expect(textOf(again)).toMatch(/^#1 · draft/);
    expect(labelsOf(again)).toContain('Schedule…');
    expect(await say('/schedule 1 cancel')).toMatch(/^#1 does not wait for a time/);
    await editor.type('/schedule 1 in 1h');
    expect(await firstLine('/schedule 1 cancel')).toBe('#1 · draft');
    newsroom.advance(2 * HOUR);
    expect(await releaseDue(newsroom.feed)).toEqual([]);
    expect(textOf(await editor.press(buttonOf(waiting, 'Cancel schedule')))).toMatch(/does not wait/);
  });

  it.each([
    ['today 09:00', '2026-03-03 09:00 (Europe/Kyiv) has passed. Choose a time to come.'],
    [
      '2026-03-29 03:30',
      '2026-03-29 03:30 does not exist in Europe/Kyiv: the clock goes forward over it. Choose 2026-03-29 04:30 or another time.',
    ],
    ['2026-02-30 08:00', 'There is no “2026-02-30”. Write the day as 2026-12-01 and the time as 07:30.'],
    [
      '08:00 Europe/Lindholm',
      'There is no time zone “Europe/Lindholm”. Write one such as Europe/Kyiv, America/New_York or UTC+2.',
    ],
    ['soon', '“soon” is not understood as a time. Write for example: tomorrow 08:00, or in 2h.'],
  ])('refuses %s in one sentence and changes nothing', async (when, sentence) => {
    await draft(newsroom.feed);
    expect(await say(`/schedule 1 ${when}`)).toBe(sentence);
    expect(await brief()).toMatchObject({ state: 'draft', scheduledFor: null });
  });

  it('takes the first of two when a time comes twice in autumn, and says so', async () => {
    await draft(newsroom.feed);
    expect(await say('/schedule 1 2026-10-25 03:30')).toContain('it is the first of the two');
    expect((await brief()).scheduledFor).toBe(Date.UTC(2026, 9, 25, 0, 30));
  });

  it('is refused for what is published, given up, without a headline or unknown', async () => {
    await published(newsroom.feed);
    await draft(newsroom.feed, { headline: '' });
    await draft(newsroom.feed);
    await editor.type('/spike 3');
    expect(await say('/schedule 1 in 1h')).toMatch(/^#1 is published already/);
    expect(await say('/schedule 1')).toMatch(/^#1 is published already/);
    expect(await say('/schedule 2 in 1h')).toMatch(/^#2 needs a headline first/);
    expect(await say('/schedule 3 in 1h')).toMatch(/^#3 was given up/);
    expect(await say('/schedule 9 in 1h')).toMatch(/^There is no brief #9/);
    expect(await say('/schedule')).toMatch(/^Which brief\?/);
  });

  it('asks for the time when none is given, again after a wrong one, and goes on after a restart', async () => {
    await draft(newsroom.feed);
    const question = await editor.beAsked(await editor.type('/schedule 1'));
    expect(textOf(question)).toMatch(/^When does it go out\?[\s\S]*\/cancel/);
    expect(textOf(await editor.say('soon'))).toMatch(/not understood/);
    const { feed, languages, pages } = newsroom;
    const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
    const restarted = createSwitchboard({ feed, languages, outlook: newsroom.outlook, pages, log });
    const answer = await restarted.said({
      caller: editor.caller,
      typed: typed('tomorrow 08:00'),
      pictures: [],
    });
    expect(textOf(answer)).toMatch(/^#1 · goes out Wednesday, March 4, 2026 at 08:00/);
  });
});

describe('the window of a time on Discord', () => {
  let dan: Person;

  beforeEach(async () => {
    await open();
    dan = await newsroom.person({ platform: 'discord', kind: 'discord-text', role: 'editor', userId: '99' });
    await draft(newsroom.feed);
  });

  it('opens with the present time, and sets another', async () => {
    await dan.use('schedule', { number: 1, when: 'tomorrow 08:00' });
    const form = await dan.press({ kind: 'time', number: 1, time: 'schedule' });
    expect(form).toMatchObject({
      kind: 'form',
      form: { title: 'Schedule #1', fields: [{ name: 'time', required: true, value: '2026-03-04 08:00' }] },
    });
    const submit = { kind: 'time', number: 1, time: 'schedule' } as const;
    expect(textOf(await dan.submit(submit, { time: '2026-03-05 09:00' }))).toMatch(/March 5, 2026 at 09:00/);
  });

  it('gives back what was written when it is not understood', async () => {
    const submit = { kind: 'time', number: 1, time: 'schedule' } as const;
    expect(textOf(await dan.submit(submit, { time: 'when it rains' }))).toMatch(
      /not understood[\s\S]*\nwhen it rains$/,
    );
  });

  it('takes an embargo away when it is emptied', async () => {
    await dan.use('embargo', { number: 1, when: 'tomorrow 08:00' });
    const submit = { kind: 'time', number: 1, time: 'embargo' } as const;
    expect(textOf(await dan.submit(submit, { time: '' }))).not.toMatch(/Embargo until/);
    expect((await brief()).embargoUntil).toBeNull();
  });
});

describe('/embargo and /expire', () => {
  beforeEach(() => open());

  it('stand on the card until they are taken away', async () => {
    await draft(newsroom.feed);
    expect(await say('/embargo 1 tomorrow 08:00')).toContain(
      'Embargo until Wednesday, March 4, 2026 at 08:00 (Europe/Kyiv).',
    );
    expect(await say('/expire 1 2026-03-05 08:00')).toContain(
      'It is posted until Thursday, March 5, 2026 at 08:00 (Europe/Kyiv).',
    );
    expect(await say('/embargo 1 off')).not.toMatch(/Embargo until/);
    expect(await say('/expire 1 off')).not.toMatch(/posted until/);
    expect(await brief()).toMatchObject({ state: 'draft', embargoUntil: null, expiresAt: null });
  });

  it('let a scheduled brief wait for the later of the two, and say so', async () => {
    await draft(newsroom.feed);
    await editor.type('/schedule 1 in 1h');
    const answer = await say('/embargo 1 tomorrow 08:00');
    expect(answer).toMatch(/^#1 · goes out Wednesday, March 4, 2026 at 08:00/);
    expect(answer).toContain(
      'It is scheduled for Tuesday, March 3, 2026 at 17:05, and waits for the end of its embargo.',
    );
  });

  it('are refused where they come too late or nobody would get the brief', async () => {
    await published(newsroom.feed);
    await draft(newsroom.feed);
    expect(await say('/embargo 1 in 1h')).toMatch(/^#1 is published, so an embargo comes too late/);
    expect(await say('/expire 1 in 1h')).toContain('It is posted until Tuesday, March 3, 2026 at 17:05');
    await editor.type('/expire 2 in 1h');
    expect(await say('/schedule 2 in 2h')).toBe(
      '#2 would go out 2026-03-03 18:05 and expires 2026-03-03 17:05, so nobody would get it. Move one of the two with /schedule, /embargo or /expire.',
    );
  });
});

describe('with a schedule for posting', () => {
  it('a time is the earliest, and the card names the tick', async () => {
    await open({ nextPost: (after) => (Math.floor(after / HOUR) + 1) * HOUR });
    await draft(newsroom.feed);
    const answer = await say('/schedule 1 today 18:30');
    expect(answer).toMatch(/^#1 · goes out Tuesday, March 3, 2026 at 19:00/);
    expect(answer).toContain(
      'It is scheduled for Tuesday, March 3, 2026 at 18:30, and goes with the next briefs after that.',
    );
  });
});

describe('/queue', () => {
  beforeEach(() => open());

  it('lists by day what waits, with buttons that open it', async () => {
    expect(await say('/queue')).toMatch(/^Nothing waits for its time/);
    for (const headline of ['The ferry sails', 'The lamp is lit', 'The bridge opens'])
      await draft(newsroom.feed, { headline });
    await editor.type('/schedule 1 tomorrow 09:00');
    await editor.type('/schedule 2 today 18:00');
    await editor.type('/schedule 3 tomorrow 08:00');
    const queue = await editor.type('/queue');
    expect(textOf(queue)).toBe(
      [
        'What goes out when (Europe/Kyiv)',
        '',
        'Tuesday, March 3, 2026',
        '18:00  #2  The lamp is lit',
        '',
        'Wednesday, March 4, 2026',
        '08:00  #3  The bridge opens',
        '09:00  #1  The ferry sails',
      ].join('\n'),
    );
    expect(labelsOf(queue)).toEqual(['#2', '#3', '#1']);
    expect(textOf(await editor.press(buttonOf(queue, '#3')))).toMatch(/^#3 · goes out/);
  });

  it('counts what does not fit', async () => {
    for (let number = 1; number <= 17; number += 1) {
      await draft(newsroom.feed);
      await editor.type(`/schedule ${number} in ${number}h`);
    }
    const queue = await editor.type('/queue');
    expect(labelsOf(queue)).toHaveLength(15);
    expect(textOf(queue)).toMatch(/\n\n2 more come later\.$/);
  });
});

describe('a writer', () => {
  let writer: Person;

  beforeEach(async () => {
    await open();
    writer = await newsroom.person({ role: 'writer', userId: '8', chat: '8' });
    await writer.type('/post The ferry sails\nAt noon.');
  });

  it('wishes for a time, which counts once an editor approves', async () => {
    expect(textOf(await writer.type('/schedule 1 tomorrow 08:00'))).toContain(
      'It is to go out Wednesday, March 4, 2026 at 08:00 (Europe/Kyiv), once an editor approves it.',
    );
    await writer.type('/submit 1');
    expect(await firstLine('/approve 1')).toBe(
      '#1 · goes out Wednesday, March 4, 2026 at 08:00 (Europe/Kyiv)',
    );
    expect(textOf(await writer.type('/schedule 1 in 1h'))).toMatch(/editor/);
    expect(textOf(await writer.type('/schedule 1 off'))).toMatch(/editor/);
    expect(textOf(await writer.type('/embargo 1 off'))).toMatch(/editor/i);
    expect(labelsOf(await writer.press({ kind: 'draft', number: 1 }))).not.toContain('Cancel schedule');
    expect((await brief()).state).toBe('scheduled');
  });

  it('takes the wish back, and sets times on nobody else’s draft', async () => {
    await writer.type('/schedule 1 tomorrow 08:00');
    expect(textOf(await writer.type('/schedule 1 off'))).not.toMatch(/to go out/);
    expect((await brief()).scheduledFor).toBeNull();
    await draft(newsroom.feed);
    for (const command of ['schedule', 'embargo', 'expire']) {
      await writer.type(`/${command} 2 in 1h`);
    }
    expect(await brief(2)).toMatchObject({ scheduledFor: null, embargoUntil: null, expiresAt: null });
  });

  it('reads the queue, which readers do not', async () => {
    expect(textOf(await writer.type('/queue'))).toMatch(/^Nothing waits/);
    const reader = await newsroom.person();
    for (const line of ['/queue', '/schedule 1 in 1h', '/embargo 1 in 1h', '/expire 1 in 1h'])
      expect(textOf(await reader.type(line))).toMatch(/is for the newsroom/);
  });
});
