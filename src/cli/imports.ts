import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Command } from 'commander';
import { toBriefJson } from '../brief-json.js';
import type { Brief, Picture } from '../feed/brief.js';
import { systemClock } from '../feed/clock.js';
import { draftFromLink, loneLink } from '../feed/drafting-from-link.js';
import { FeedError } from '../feed/errors.js';
import { type Imported, importText, proposedHeadline } from '../feed/importing.js';
import type { Language } from '../feed/language.js';
import { keepPicture } from '../feed/pictures.js';
import type { Feed } from '../feed/ports.js';
import { publishBrief } from '../feed/publishing.js';
import { createPageReader } from '../sources/page-reader.js';
import { describeChange } from './describe-change.js';
import { Refusal } from './refusal.js';
import { CLI_ACTOR, readInput, withFeed } from './session.js';
import { print, type Terminal } from './terminal.js';

interface ImportOptions {
  readonly publish?: boolean;
  readonly json?: boolean;
  /** Each a language and a path, `uk=ferry.uk.md`. */
  readonly translation?: readonly string[];
}

/** `import` and `post`: one reads the same files as the other, and each finds out what it is given. */
export function addImportCommands(program: Command, terminal: Terminal): void {
  program
    .command('import')
    .description(
      'make drafts of a text: a news page as copied from a browser, a brief with front matter, or a web page',
    )
    .argument('<file>', 'a path, - for standard input, or the address of a web page')
    .option('--publish', 'publish what is complete')
    .option('--json', 'answer for machines')
    .action((from: string, options: ImportOptions) =>
      loneLink(from) === null ? run(terminal, from, options) : importLink(terminal, from, options),
    );
  program
    .command('post')
    .description(
      'make a draft of a file: optional front matter, a heading or first line as headline, Markdown',
    )
    .argument('<file>', 'a path, or - for standard input')
    .option('--publish', 'publish it')
    .option('--translation <language=file>', 'the same in another language; once for each', addTo, [])
    .option('--json', 'answer for machines')
    .action((file: string, options: ImportOptions) => run(terminal, file, options));
}

async function run(
  terminal: Terminal,
  file: string,
  { publish = false, json = false, translation = [] }: ImportOptions,
): Promise<void> {
  const source = readInput(file);
  const translations = translation.map(readTranslation);
  await withFeed(terminal, async ({ feed, language }) => {
    const imported = await importText(feed, CLI_ACTOR, {
      source,
      publish,
      translations,
      keepFile: (path) => keepFile(feed, resolve(dirname(file), path)),
    });
    if (imported.kind === 'invalid') throw new Refusal(imported.problems);
    const { briefs, leftOut } = imported;
    print(
      terminal,
      {
        json: json ? { briefs: await toBriefJson(feed.store, briefs), leftOut } : null,
        lines: describeImport(imported, feed, language),
      },
      json,
    );
  });
}

function addTo(value: string, earlier: readonly string[]): readonly string[] {
  return [...earlier, value];
}

/** @throws FeedError `invalid` for what is not written so, and for a file that cannot be read */
function readTranslation(written: string): { readonly language: string; readonly source: string } {
  const [, language, path] = /^([A-Za-z0-9-]+)=(.+)$/.exec(written) ?? [];
  if (language === undefined || path === undefined) {
    throw new FeedError('invalid', { id: 'error-cli-translation', args: { text: written.slice(0, 80) } });
  }
  return { language, source: readInput(path) };
}

/** A page makes one draft; what could not be had of it is told beside the answer. */
async function importLink(
  terminal: Terminal,
  link: string,
  { publish = false, json = false }: ImportOptions,
): Promise<void> {
  const { network } = terminal;
  const pages = createPageReader({ clock: systemClock, ...(network && { network }) });
  await withFeed(terminal, async ({ feed, language }) => {
    const { brief, missing } = await draftFromLink(feed, CLI_ACTOR, { link, pages });
    const isReady = publish && brief.headline !== '';
    const made = isReady ? await publishBrief(feed, CLI_ACTOR, { number: brief.number }) : brief;
    for (const { part, why } of missing) {
      const reason = language.say(why.id, why.args);
      terminal.complain(`${language.say(`fetch-no-${part}`, { reason })}\n`);
    }
    const answer = {
      json: json ? { briefs: await toBriefJson(feed.store, [made]), leftOut: [] } : null,
      lines: [describeBrief(made, feed, language)],
    };
    print(terminal, answer, json);
  });
}

function describeImport(
  { briefs, leftOut }: Extract<Imported, { kind: 'imported' }>,
  feed: Feed,
  language: Language,
): string[] {
  return [
    ...briefs.map((brief) => describeBrief(brief, feed, language)),
    ...leftOut.map((line) => language.say('cli-left-out', { line })),
  ];
}

function describeBrief(brief: Brief, feed: Feed, language: Language): string {
  if (brief.state !== 'draft') return describeChange(brief, feed.settings, language);
  const number = String(brief.number);
  const proposed = proposedHeadline(brief);
  if (proposed !== null) return language.say('cli-needs-headline', { number, proposed });
  return language.say('cli-drafted', { number, headline: brief.headline || language.say('cli-no-headline') });
}

async function keepFile(feed: Feed, path: string): Promise<Picture> {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw new FeedError('invalid', { id: 'error-file', args: { path } }, { cause: error });
  }
  return await keepPicture(feed, { bytes, alt: null });
}
