import type { Command } from 'commander';
import { toBriefJson } from '../brief-json.js';
import type { Brief, BriefState, Urgency } from '../feed/brief.js';
import { correctBrief, retractBrief, updateBrief } from '../feed/changing.js';
import { FeedError } from '../feed/errors.js';
import type { Feed } from '../feed/ports.js';
import { publishBrief } from '../feed/publishing.js';
import { readMarkdown } from '../feed/text/from-markdown.js';
import { describeChange } from './describe-change.js';
import { CLI_ACTOR, parseNumber, print, readText, withFeed } from './session.js';

interface ChangeOptions {
  readonly json?: boolean;
  readonly file?: string;
}

const STATES: readonly BriefState[] = [
  'draft',
  'submitted',
  'scheduled',
  'published',
  'withheld',
  'retracted',
  'spiked',
];

/** `publish`, `update`, `correct`, `retract`, `briefs`. */
export function addBriefCommands(program: Command): void {
  program
    .command('publish')
    .description('publish a draft; with POST_SCHEDULE it goes at the next tick')
    .argument('<number>')
    .argument('[urgency]', 'flash or urgent')
    .option('--json', 'answer for machines')
    .action((number: string, urgency: string | undefined, { json = false }: { json?: boolean }) =>
      change(json, (feed) =>
        publishBrief(feed, CLI_ACTOR, {
          number: parseNumber(number),
          ...(urgency !== undefined && { urgency: parseUrgency(urgency) }),
        }),
      ),
    );

  program
    .command('update')
    .description('new facts in a published brief: its text is replaced, copies say when')
    .argument('<number>')
    .argument('[text...]', 'the new text, as Markdown')
    .option('--file <path>', 'read the text from a file, or - for standard input')
    .option('--json', 'answer for machines')
    .action((number: string, words: string[], { json = false, file }: ChangeOptions) =>
      change(json, (feed) =>
        updateBrief(feed, CLI_ACTOR, {
          number: parseNumber(number),
          text: readMarkdown(readText(words, file)),
        }),
      ),
    );

  program
    .command('correct')
    .description(
      'something was wrong: the first line is the note, the lines after it the new text if that changes',
    )
    .argument('<number>')
    .argument('[note...]')
    .option('--file <path>', 'read note and text from a file, or - for standard input')
    .option('--json', 'answer for machines')
    .action((number: string, words: string[], { json = false, file }: ChangeOptions) =>
      change(json, (feed) => {
        const [note = '', ...rest] = readText(words, file).trim().split('\n');
        const text = rest.join('\n').trim();
        return correctBrief(feed, CLI_ACTOR, {
          number: parseNumber(number),
          note,
          text: text === '' ? null : readMarkdown(text),
        });
      }),
    );

  program
    .command('retract')
    .description('take a published brief back: every copy is removed or replaced')
    .argument('<number>')
    .argument('[reason...]')
    .option('--json', 'answer for machines')
    .action((number: string, words: string[], { json = false }: ChangeOptions) =>
      change(json, (feed) =>
        retractBrief(feed, CLI_ACTOR, {
          number: parseNumber(number),
          reason: words.join(' ').trim() || null,
        }),
      ),
    );

  program
    .command('briefs')
    .description('list the briefs, newest first')
    .option('--state <state>', `only one of: ${STATES.join(', ')}`)
    .option('--limit <count>', 'at most so many', '1000')
    .option('--json', 'answer for machines')
    .action(({ state, limit, json = false }: { state?: string; limit: string; json?: boolean }) =>
      listBriefs(
        { states: state === undefined ? null : [parseState(state)], limit: parseNumber(limit) },
        json,
      ),
    );
}

/** Does one thing to one brief and says what it is now. */
async function change(asJson: boolean, work: (feed: Feed) => Promise<Brief>): Promise<void> {
  await withFeed(async ({ feed, language }) => {
    const brief = await work(feed);
    const [json] = await toBriefJson(feed.store, [brief]);
    print({ json, lines: [describeChange(brief, feed.settings, language)] }, asJson);
  });
}

async function listBriefs(
  page: { readonly states: readonly BriefState[] | null; readonly limit: number },
  asJson: boolean,
): Promise<void> {
  await withFeed(async ({ feed, language }) => {
    const briefs = await feed.store.briefs.findByState({ ...page, authorId: null, beforeNumber: null });
    const lines = briefs.map(({ number, state, headline }) =>
      language.say('cli-brief', {
        number: String(number),
        state: state.padEnd(9),
        headline: headline || language.say('cli-no-headline'),
      }),
    );
    print(
      {
        json: asJson ? await toBriefJson(feed.store, briefs) : null,
        lines: lines.length > 0 ? lines : [language.say('cli-no-briefs')],
      },
      asJson,
    );
  });
}

function parseUrgency(text: string): Urgency {
  if (text === 'flash' || text === 'urgent' || text === 'routine') return text;
  throw new FeedError('invalid', { id: 'error-urgency', args: { text: text.slice(0, 40) } });
}

function parseState(text: string): BriefState {
  const state = STATES.find((known) => known === text);
  if (state !== undefined) return state;
  throw new FeedError('invalid', { id: 'error-state', args: { states: STATES.join(', ') } });
}
