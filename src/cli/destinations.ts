import type { Command } from 'commander';
import { type Address, type Destination, formatAddress, parseAddress } from '../feed/destination.js';
import { FeedError } from '../feed/errors.js';
import { addDestinations, pauseDestination } from '../feed/keeping-destinations.js';
import type { Feed } from '../feed/ports.js';
import type { Subscription } from '../feed/subscription.js';
import type { OpenFeed } from '../open-feed.js';
import { describePlaces, type ResolvedBot, resolveBots } from '../places.js';
import { CLI_ACTOR, readInput, withFeed } from './session.js';
import { print, readSettings, type Terminal } from './terminal.js';
import { tokensInUse } from './tokens-in-use.js';

/** `destination add|list|pause`. */
export function addDestinationCommands(program: Command, terminal: Terminal): void {
  const destination = program
    .command('destination')
    .description('set up where briefs go: telegram:CHAT[/THREAD] or discord:CHANNEL');

  destination
    .command('add')
    .description('subscribe destinations, to every topic unless --topics says otherwise; ends a pause')
    .argument('[addresses...]')
    .option('--topics <topics>', 'only these, separated by commas')
    .option('--from <file>', 'read one address a line from a file, or - for standard input')
    .option('--json', 'answer for machines')
    .action(
      (
        addresses: string[],
        { topics, from, json = false }: { topics?: string; from?: string; json?: boolean },
      ) =>
        add(
          terminal,
          collect(addresses, from),
          topics === undefined ? null : topics.split(/[\s,]+/).filter(Boolean),
          json,
        ),
    );

  destination
    .command('list')
    .description('list the destinations')
    .option('--json', 'answer for machines')
    .action(({ json = false }: { json?: boolean }) => list(terminal, json));

  destination
    .command('pause')
    .description('send nothing more to a destination until it is added again')
    .argument('<addresses...>')
    .option('--json', 'answer for machines')
    .action((addresses: string[], { json = false }: { json?: boolean }) =>
      pause(terminal, addresses.map(parseAddress), json),
    );
}

function collect(addresses: readonly string[], from: string | undefined): readonly Address[] {
  const lines =
    from === undefined
      ? []
      : readInput(from)
          .split('\n')
          .map((line) => line.trim());
  const all = [...addresses, ...lines.filter((line) => line !== '' && !line.startsWith('#'))].map(
    parseAddress,
  );
  if (all.length === 0) throw new FeedError('invalid', { id: 'error-destination-none' });
  return all;
}

async function add(
  terminal: Terminal,
  addresses: readonly Address[],
  topics: readonly string[] | null,
  asJson: boolean,
): Promise<void> {
  await withBots(terminal, addresses, async ({ feed, language }, bots) => {
    const places = await describePlaces(bots, addresses);
    const wish = { places: places.map((place) => ({ ...place, locale: null })), topics };
    const added = (await addDestinations(feed, CLI_ACTOR, wish)).map(({ destination }) => destination);
    const wanted = topics?.join(', ') ?? language.say('cli-destination-every-topic');
    print(
      terminal,
      {
        json: asJson ? await toJson(feed, added) : null,
        lines: added.map(({ address }) =>
          language.say('cli-destination-added', { address: formatAddress(address), topics: wanted }),
        ),
      },
      asJson,
    );
  });
}

async function pause(terminal: Terminal, addresses: readonly Address[], asJson: boolean): Promise<void> {
  await withBots(terminal, addresses, async ({ feed, language }, bots) => {
    const paused: Destination[] = [];
    for (const address of addresses) {
      const bot = bots.find(({ platform }) => platform === address.platform);
      const known = bot && (await feed.store.destinations.findByAddress(bot.id, address));
      if (!known) {
        throw new FeedError('not_found', {
          id: 'error-destination-unknown',
          args: { address: formatAddress(address) },
        });
      }
      await pauseDestination(feed, CLI_ACTOR, known.id);
      paused.push(await feed.store.destinations.get(known.id));
    }
    print(
      terminal,
      {
        json: asJson ? await toJson(feed, paused) : null,
        lines: paused.map(({ address }) =>
          language.say('cli-destination-paused', { address: formatAddress(address) }),
        ),
      },
      asJson,
    );
  });
}

async function list(terminal: Terminal, asJson: boolean): Promise<void> {
  await withFeed(terminal, async ({ feed, language }) => {
    const all = await findAll(feed);
    const lines = all.map(({ address, parked, title }) =>
      language.say('cli-destination', {
        address: formatAddress(address),
        state: parked?.reason ?? 'on',
        title,
      }),
    );
    print(
      terminal,
      {
        json: asJson ? await toJson(feed, all) : null,
        lines: lines.length > 0 ? lines : [language.say('cli-no-destinations')],
      },
      asJson,
    );
  });
}

async function findAll(feed: Feed): Promise<readonly Destination[]> {
  const all: Destination[] = [];
  for (;;) {
    const page = await feed.store.destinations.findAll({ afterId: all.at(-1)?.id ?? 0, limit: 1000 });
    if (page.length === 0) return all;
    all.push(...page);
  }
}

async function toJson(feed: Feed, destinations: readonly Destination[]): Promise<unknown[]> {
  const described: unknown[] = [];
  for (const { id, address, kind, title, parked } of destinations) {
    const subscription = await feed.store.destinations.getSubscription(id);
    described.push({
      address: formatAddress(address),
      kind,
      title,
      state: parked === null ? 'on' : 'parked',
      parkedBecause: parked?.reason ?? null,
      topics: describeTopics(subscription),
    });
  }
  return described;
}

function describeTopics(subscription: Subscription | null): unknown {
  if (subscription === null) return [];
  return subscription.everySince === null ? Object.keys(subscription.chosen) : 'every';
}

/** Opens the database with the bots in use. @throws FeedError `conflict` when an address has no bot of its platform */
async function withBots(
  terminal: Terminal,
  addresses: readonly Address[],
  work: (opened: OpenFeed, bots: readonly ResolvedBot[]) => Promise<void>,
): Promise<void> {
  await withFeed(terminal, async (opened) => {
    const { store } = opened.feed;
    const bots = await resolveBots(store, await tokensInUse(readSettings(terminal), store));
    for (const { platform } of addresses) {
      if (bots.some((bot) => bot.platform === platform)) continue;
      throw new FeedError('conflict', { id: 'error-destination-no-bot', args: { platform } });
    }
    await work(opened, bots);
  });
}
