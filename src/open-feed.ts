import type { Config } from './config.js';
import { type Clock, systemClock } from './feed/clock.js';
import type { Language, Languages } from './feed/language.js';
import type { Feed } from './feed/ports.js';
import { loadLanguages } from './languages.js';
import { createPostSchedule } from './post-schedule.js';
import { type OpenStore, openStore } from './storage/open-store.js';

/** The core on its open database: what the running node and each command of the command line stand on. */
export interface OpenFeed extends OpenStore {
  readonly feed: Feed;
  readonly languages: Languages;
  /** The newsroom's own language. */
  readonly language: Language;
}

/** @throws FeedError as `openStore` does */
export async function openFeed(config: Config, clock: Clock = systemClock): Promise<OpenFeed> {
  const languages = loadLanguages();
  const opened = await openStore({ url: config.databaseUrl, clock });
  const { newsroom, postSchedule } = config;
  const feed: Feed = {
    store: opened.store,
    clock,
    settings: {
      newsroomName: newsroom.name,
      timeZone: newsroom.timeZone,
      locale: newsroom.locale,
      publicUrl: config.publicUrl,
      nextPost: postSchedule === null ? null : createPostSchedule(postSchedule, newsroom.timeZone),
      fourEyes: config.fourEyes,
      undoMs: config.undoSeconds * 1_000,
    },
  };
  return { ...opened, feed, languages, language: languages.in(newsroom.locale) };
}
