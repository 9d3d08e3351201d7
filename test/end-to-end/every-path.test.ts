import { expect, test } from 'vitest';
import { createEnglishFinder } from './english-left.js';
import { DiscordStage } from './every-path/discord-stage.js';
import {
  EVERY_FIELD,
  FIRST_DRAFT,
  FOUR_EYES,
  FROM_A_PAGE,
  TIMES,
  TOPICS_AND_DESKS,
  TRANSLATIONS,
} from './every-path/drafting-scenes.js';
import { isForReaders, linesOfHelp } from './every-path/help.js';
import { everyPath, NOT_THERE } from './every-path/paths.js';
import { PLACES } from './every-path/place-scenes.js';
import { CHANGES, OVERSIGHT, SENDING } from './every-path/publishing-scenes.js';
import {
  DIGEST,
  ELSEWHERE,
  FIRST_MINUTE,
  HOW_IT_LOOKS,
  LEAVING,
  LINK_CARDS,
  READING,
  WHAT_COMES,
  WHERE_AND_WHEN,
} from './every-path/reader-scenes.js';
import { openSpeakingTown } from './every-path/stage.js';
import { meanwhile, type Scene, use } from './every-path/step.js';
import { TelegramStage } from './every-path/telegram-stage.js';
import { findMissing, walk } from './every-path/walk.js';
import { codeFor } from './newsroom-people.js';

/** Some seconds, and many more where others need the machine. */
const LONG_WAY_MS = 180_000;

/** @param code For the writer. @param ownName Of the language. */
function scenes(code: string, ownName: string): readonly Scene[] {
  return [
    { by: 'editor', steps: [use('claim'), use('language', { language: ownName })] },
    { by: 'writer', steps: [use('claim', { code })] },
    TOPICS_AND_DESKS,
    FIRST_MINUTE,
    ...FIRST_DRAFT,
    EVERY_FIELD,
    TIMES,
    TRANSLATIONS,
    FROM_A_PAGE,
    ...FOUR_EYES,
    CHANGES,
    SENDING,
    { by: 'editor', steps: [meanwhile('some briefs go out')] },
    READING,
    WHAT_COMES,
    HOW_IT_LOOKS,
    LINK_CARDS,
    WHERE_AND_WHEN,
    DIGEST,
    ELSEWHERE,
    ...PLACES,
    OVERSIGHT,
    LEAVING,
  ];
}

test.each([
  ['telegram', 'en', 'English'],
  ['telegram', 'uk', 'українська'],
  ['discord', 'en', 'English'],
  ['discord', 'uk', 'українська'],
] as const)(
  'on %s, in %s, every command and every button leads on',
  async (platform, locale, ownName) => {
    const town = await openSpeakingTown(locale);
    const stage = platform === 'telegram' ? new TelegramStage(town, locale) : new DiscordStage(town, locale);
    if (stage instanceof DiscordStage) await stage.prepare();
    const walked = await walk(stage, scenes(await codeFor(town, 'writer'), ownName));
    expect(findMissing(platform, everyPath(), walked)).toEqual([]);
    expect(Object.keys(NOT_THERE[platform]).filter((path) => walked.has(path))).toEqual([]);
    const { languages } = town.app.opened;
    for (const [by, mayUse] of [
      ['editor', () => true],
      ['reader', isForReaders],
    ] as const) {
      const help = await stage.seat(by).use('help', {});
      const said = [...help.words, ...stage.seat(by).everything()].join('\n');
      for (const line of linesOfHelp(languages.in(locale), mayUse)) expect(said).toContain(line);
    }
    expect(town.log.filter(({ level }) => level === 'error')).toEqual([]);
    // What Discord refuses is sent again with less in it, which nobody would notice.
    expect(town.discord.control.counts().answers).not.toHaveProperty('400');
    if (locale !== 'en') expect(createEnglishFinder(locale)(readAloud(stage.everything()))).toEqual([]);
  },
  LONG_WAY_MS,
);

/** Places and people of the town are called so in every language, and what is exported is for programs. */
function readAloud(said: readonly string[]): readonly string[] {
  return said
    .filter((text) => !/^(?:<pre>)?\{/.test(text))
    .map((text) => text.replaceAll(/The (?:town|wire)|Eddy|Dan/g, ''));
}
