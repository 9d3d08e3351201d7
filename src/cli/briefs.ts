import type { Command } from 'commander';
import { toBriefJson } from '../brief-json.js';
import { BRIEF_STATES, type Brief, type BriefState, type Urgency } from '../feed/brief.js';
import { correctBrief, retractBrief, updateBrief } from '../feed/changing.js';
import { FeedError } from '../feed/errors.js';
import type { Feed } from '../feed/ports.js';
import { publishBrief } from '../feed/publishing.js';
import { readMarkdown } from '../feed/text/from-markdown.js';
import { splitFirstLine } from '../feed/text/headline.js';
import { isEmpty } from '../feed/text/to-plain-text.js';
import { translateBrief } from '../feed/translating.js';
import { describeChange } from './describe-change.js';
import { CLI_ACTOR, parseCount, parseNumber, readText, withFeed } from './session.js';
import { print, type Terminal } from './terminal.js';

interface ChangeOptions {
  readonly json?: boolean;
  readonly file?: string;
}

/** Read from the database at a time. */
const PAGE = 500;

/** `publish`, `update`, `correct`, `translate`, `retract`, `briefs`. */
export function addBriefCommands(program: Command, terminal: Terminal): void {
  addPublish(program, terminal);
  addRewording(program, terminal);
  addRetract(program, terminal);
  addList(program, terminal);
}

function addPublish(program: Command, terminal: Terminal): void {
  program
    .command('publish')
    .description('publish a draft; with POST_SCHEDULE it goes at the next tick')
    .argument('<number>', 'the number of the brief')
    .argument('[urgency]', 'flash, urgent or routine')
    .option('--json', 'answer for machines')
    .action((number: string, urgency: string | undefined, { json = false }: ChangeOptions) => {
      const wish = {
        number: parseNumber(number),
        ...(urgency !== undefined && { urgency: parseUrgency(urgency) }),
      };
      return change(terminal, json, (feed) => publishBrief(feed, CLI_ACTOR, wish));
    });
}

/** What changes words: `update`, `correct`, `translate`. */
function addRewording(program: Command, terminal: Terminal): void {
  program
    .command('update')
    .description('new facts in a published brief: its text is replaced, copies say when')
    .argument('<number>', 'the number of the brief')
    .argument('[text...]', 'the new text, as Markdown')
    .option('--file <path>', 'read the text from a file, or - for standard input')
    .option('--json', 'answer for machines')
    .action((number: string, words: string[], { json = false, file }: ChangeOptions) => {
      const wish = { number: parseNumber(number), text: readMarkdown(readText(words, file)) };
      return change(terminal, json, (feed) => updateBrief(feed, CLI_ACTOR, wish));
    });

  program
    .command('correct')
    .description('something was wrong: copies are edited and carry the note')
    .argument('<number>', 'the number of the brief')
    .argument('[note...]', 'the note; on the lines after it the new text, if that changes')
    .option('--file <path>', 'read note and text from a file, or - for standard input')
    .option('--json', 'answer for machines')
    .action((number: string, words: string[], { json = false, file }: ChangeOptions) => {
      const wish = { number: parseNumber(number), ...readCorrection(words, file) };
      return change(terminal, json, (feed) => correctBrief(feed, CLI_ACTOR, wish));
    });

  program
    .command('translate')
    .description('write a brief in another language, or change its translation; copies in it follow')
    .argument('<number>', 'the number of the brief')
    .argument('<language>', 'en, uk or pt-BR')
    .argument('[text...]', 'the headline; on the lines after it the text, as Markdown')
    .option('--file <path>', 'read headline and text from a file, or - for standard input')
    .option('--json', 'answer for machines')
    .action((number: string, language: string, words: string[], { json = false, file }: ChangeOptions) => {
      const { line: headline, rest: text } = splitFirstLine(readMarkdown(readText(words, file)));
      const changes = { headline, ...(!isEmpty(text) && { text }) };
      const wish = { number: parseNumber(number), language, changes };
      return change(terminal, json, (feed) => translateBrief(feed, CLI_ACTOR, wish), 'cli-translated');
    });
}

function addRetract(program: Command, terminal: Terminal): void {
  program
    .command('retract')
    .description('take a published brief back: every copy is removed or replaced')
    .argument('<number>', 'the number of the brief')
    .argument('[reason...]', 'why, for those who have read it')
    .option('--json', 'answer for machines')
    .action((number: string, words: string[], { json = false }: ChangeOptions) => {
      const wish = { number: parseNumber(number), reason: words.join(' ').trim() || null };
      return change(terminal, json, (feed) => retractBrief(feed, CLI_ACTOR, wish));
    });
}

function addList(program: Command, terminal: Terminal): void {
  program
    .command('briefs')
    .description('list the briefs of every state, newest first')
    .option('--state <state>', `only one of: ${BRIEF_STATES.join(', ')}`)
    .option('--limit <count>', 'at most so many')
    .option('--json', 'answer for machines')
    .action(({ state, limit, json = false }: { state?: string; limit?: string; json?: boolean }) => {
      const states = state === undefined ? null : [parseState(state)];
      return listBriefs(terminal, { states, limit: limit === undefined ? null : parseCount(limit) }, json);
    });
}

/** The first line is the note, what follows it the new text. */
function readCorrection(words: readonly string[], file: string | undefined) {
  const [note = '', ...rest] = readText(words, file).trim().split('\n');
  const text = rest.join('\n').trim();
  return { note, text: text === '' ? null : readMarkdown(text) };
}

/** Does one thing to one brief and says what it is now. @param done The message to say instead. */
async function change(
  terminal: Terminal,
  asJson: boolean,
  work: (feed: Feed) => Promise<Brief>,
  done?: string,
): Promise<void> {
  await withFeed(terminal, async ({ feed, language }) => {
    const brief = await work(feed);
    const [json] = await toBriefJson(feed.store, [brief]);
    const line =
      done === undefined
        ? describeChange(brief, feed.settings, language)
        : language.say(done, { number: String(brief.number) });
    print(terminal, { json, lines: [line] }, asJson);
  });
}

async function listBriefs(
  terminal: Terminal,
  wanted: { readonly states: readonly BriefState[] | null; readonly limit: number | null },
  asJson: boolean,
): Promise<void> {
  await withFeed(terminal, async ({ feed, language }) => {
    const briefs = await findBriefs(feed, wanted);
    const lines = briefs.map(({ number, state, headline }) =>
      language.say('cli-brief', {
        number: String(number),
        state: state.padEnd(9),
        headline: headline || language.say('cli-no-headline'),
      }),
    );
    print(
      terminal,
      {
        json: asJson ? await toBriefJson(feed.store, briefs) : null,
        lines: lines.length > 0 ? lines : [language.say('cli-no-briefs')],
      },
      asJson,
    );
  });
}

/** Page by page, so that nobody else waits for the database meanwhile. */
async function findBriefs(
  feed: Feed,
  { states, limit }: { readonly states: readonly BriefState[] | null; readonly limit: number | null },
): Promise<readonly Brief[]> {
  const all: Brief[] = [];
  for (;;) {
    const wanted = Math.min(PAGE, (limit ?? Number.POSITIVE_INFINITY) - all.length);
    if (wanted === 0) return all;
    const beforeNumber = all.at(-1)?.number ?? null;
    const page = await feed.store.briefs.findByState({ states, authorId: null, beforeNumber, limit: wanted });
    all.push(...page);
    if (page.length < wanted) return all;
  }
}

function parseUrgency(text: string): Urgency {
  if (text === 'flash' || text === 'urgent' || text === 'routine') return text;
  throw new FeedError('invalid', { id: 'error-urgency', args: { text: text.slice(0, 40) } });
}

function parseState(text: string): BriefState {
  const state = BRIEF_STATES.find((known) => known === text);
  if (state !== undefined) return state;
  throw new FeedError('invalid', { id: 'error-state', args: { states: BRIEF_STATES.join(', ') } });
}
