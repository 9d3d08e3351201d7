import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { renderBrief as renderOnDiscord } from '../../src/bots/discord/render-brief.js';
import { renderBrief as renderOnTelegram } from '../../src/bots/telegram/render-brief.js';
import type { Brief } from '../../src/feed/brief.js';
import { correctBrief, retractBrief } from '../../src/feed/changing.js';
import { type Presentation, USUAL_PRESENTATION } from '../../src/feed/presentation.js';
import { readPlainText } from '../../src/feed/text/from-plain-text.js';
import type { BriefView } from '../../src/feed/view.js';
import { createBriefViews } from '../../src/feed/view-brief.js';
import { EDITOR, published } from '../support/briefs.js';
import { type Newsroom, openNewsroom } from '../support/talk.js';

const LONG = readPlainText(Array.from({ length: 40 }, (_, i) => `Sentence number ${i} is here.`).join(' '));

let newsroom: Newsroom;

beforeEach(async () => {
  newsroom = await openNewsroom();
});

afterEach(() => newsroom.close());

async function viewOf(brief: Brief, chosen: Partial<Presentation>): Promise<BriefView> {
  const { feed, languages } = newsroom;
  const viewBrief = createBriefViews({ store: feed.store, languages, settings: feed.settings });
  const presentation = { ...USUAL_PRESENTATION, ...chosen };
  return await viewBrief(brief, { locale: 'en', timeZone: null, presentation });
}

const publish = (content: Parameters<typeof published>[1] = {}) =>
  published(newsroom.feed, { headline: 'Ferry at noon', text: LONG, ...content });

describe('a brief of which only the headline is wanted', () => {
  it('shows no text on either platform, and a button that opens it', async () => {
    const view = await viewOf(await publish(), { layout: 'headline' });
    const telegram = renderOnTelegram(view, 'full');
    expect(telegram.text.plain).toMatch(/^Ferry at noon\n\n/);
    expect(telegram.text.plain).not.toMatch(/Sentence/);
    expect(telegram.text.cut).toBe(true);
    const discord = renderOnDiscord(view, 'full');
    expect(JSON.stringify(discord.embeds)).toMatch(/Ferry at noon/);
    expect(JSON.stringify(discord.embeds)).not.toMatch(/Sentence/);
    expect(discord.components).toHaveLength(1);
  });

  it('has no button where there is no text to open', async () => {
    const view = await viewOf(await publish({ text: [] }), { layout: 'headline' });
    expect(renderOnTelegram(view, 'full').text.cut).toBe(false);
    expect(renderOnDiscord(view, 'full').components).toEqual([]);
  });

  it('is posted without its picture, and keeps it where a copy has it', async () => {
    const picture = { kind: 'stored', digest: 'ab', mime: 'image/png', alt: null } as const;
    const view = await viewOf(await publish({ picture }), { layout: 'headline' });
    expect(renderOnTelegram(view, 'full')).toMatchObject({ form: 'text', picture });
    expect(renderOnDiscord(view, 'full').picture).toBeNull();
  });

  it('is corrected and retracted as loudly as any other', async () => {
    const { feed } = newsroom;
    const { number } = await publish();
    const corrected = await correctBrief(feed, EDITOR, { number, note: 'It is at one.', text: null });
    const shown = await viewOf(corrected, { layout: 'headline' });
    expect(renderOnTelegram(shown, 'full').text.plain).toMatch(/Correction[\s\S]*It is at one/);
    const retracted = await retractBrief(feed, EDITOR, { number, reason: 'It was wrong.' });
    expect(await viewOf(retracted, { layout: 'headline' })).toEqual(await viewOf(retracted, {}));
  });
});

describe('a brief as a card', () => {
  it('shows the beginning of a long text, to the end of a sentence, and a button', async () => {
    const view = await viewOf(await publish(), { layout: 'card' });
    const { plain, cut } = renderOnTelegram(view, 'full').text;
    expect(plain).toMatch(/Sentence number 0[\s\S]*is here\.\n\n/);
    expect(plain).not.toMatch(/Sentence number 20/);
    expect(cut).toBe(true);
    expect(renderOnDiscord(view, 'full').components).toHaveLength(1);
  });

  it('is as it always is when its text is short', async () => {
    const brief = await publish({ text: readPlainText('It sails.') });
    const card = renderOnTelegram(await viewOf(brief, { layout: 'card' }), 'full');
    expect(card).toEqual(renderOnTelegram(await viewOf(brief, {}), 'full'));
  });
});

it('a link grows into no card where none is wanted', async () => {
  const brief = await publish({ link: 'https://www.lindholm.example/ferry' });
  const grown = renderOnTelegram(await viewOf(brief, {}), 'full');
  const bare = renderOnTelegram(await viewOf(brief, { linkCards: false }), 'full');
  expect(grown.preview).toMatchObject({ url: 'https://www.lindholm.example/ferry' });
  expect(bare.preview).toEqual({ is_disabled: true });
  expect(bare.text).toEqual(grown.text);
});
