import { randomBytes } from 'node:crypto';
import type { ChartPainter } from '../feed/chart.js';
import { learnName } from '../feed/claiming.js';
import { type Destination, formatAddress } from '../feed/destination.js';
import { FeedError } from '../feed/errors.js';
import type { FeedbackSink } from '../feed/feedback-counter.js';
import { type Language, type Languages, languageFor } from '../feed/language.js';
import { learnLocale } from '../feed/language-of-place.js';
import type { Log } from '../feed/log.js';
import type { PageReader } from '../feed/page-reader.js';
import type { Feed } from '../feed/ports.js';
import { createBriefViews } from '../feed/view-brief.js';
import { admit, admitted, commandOfForm } from './admission.js';
import { allCommands } from './all-commands.js';
import { findCards } from './brief-cards.js';
import type { Caller } from './caller.js';
import { createChartDrawing } from './chart-drawing.js';
import { type Command, type Conversation, isPrivate, localesOf, setUpIn } from './command.js';
import { complete } from './completing.js';
import { draftCard } from './draft-card.js';
import { callerOf, noteShown } from './followed-card.js';
import { Given, readOptions } from './given.js';
import { hear } from './hear.js';
import { expectRest } from './next-message.js';
import { notice } from './notice.js';
import type { Outlook } from './outlook.js';
import { parseTyped } from './parse-typed.js';
import { answerPlaceAdded, notePlaceLost, notePlaceMoved } from './place-events.js';
import { commandBehind, press } from './press.js';
import type { Reply } from './reply.js';
import { askForm, setFormAside } from './step-by-step.js';
import { submitWindow } from './submit-form.js';
import type { BriefCards, CommandCall, Switchboard } from './switchboard.js';

/** What the switchboard stands on. */
export interface SwitchboardParts {
  readonly feed: Feed;
  readonly languages: Languages;
  readonly outlook: Outlook;
  readonly pages: PageReader;
  readonly log: Log;
  /** Left out: nothing that readers do is counted. */
  readonly feedback?: FeedbackSink;
  /** Left out: answers have no pictures drawn for them. */
  readonly charts?: ChartPainter;
}

const NOT_COUNTED: FeedbackSink = { pressed: () => undefined, reacted: () => undefined };

const NO_CARDS: BriefCards = { cards: [], next: null, hint: null };

/** The commands whose text may be too long for one message. */
const TAKES_TEXT: ReadonlySet<string> = new Set(['post', 'edit', 'update', 'correct', 'refile', 'translate']);

/** All that people can do from a chat, for every platform: who may, what it does, and what is answered. */
export function createSwitchboard({
  feed,
  languages,
  outlook,
  pages,
  log,
  feedback = NOT_COUNTED,
  charts,
}: SwitchboardParts): Switchboard {
  const commands = allCommands();
  const byName = new Map(commands.map((command) => [command.name, command]));
  const viewBrief = createBriefViews({ store: feed.store, languages, settings: feed.settings });
  const drawing = createChartDrawing({ painter: charts ?? null, languages, log });

  const languageOf = (...wanted: readonly (string | null)[]): Language =>
    languageFor(languages, wanted, feed.settings.locale);

  const converse = async (caller: Caller): Promise<Conversation> => {
    const { botId, platform, userId, name, place } = caller;
    const identity = { platform, userId };
    const [known, destination] = await Promise.all([
      feed.store.newsroom.findMember(identity),
      feed.store.destinations.findByAddress(botId, setUpIn(place).address),
    ]);
    const member = known === null ? null : await learnName(feed, known, { identity, name });
    const address = formatAddress(place.address);
    const language = languageOf(...localesOf(caller, destination));
    return {
      feed,
      languages,
      viewBrief,
      pages,
      outlook,
      feedback,
      caller,
      seat: { botId, place: address, userId },
      actor: { memberId: member?.id ?? null, name: member?.name ?? name, via: platform, from: address },
      member,
      destination,
      language,
      times: { locale: language.locale, timeZone: destination?.timeZone ?? feed.settings.timeZone },
      draw: drawing(language),
    };
  };

  /** Whoever acts tells what their app speaks by now; a card that is shown again only repeats what it once was. */
  const learnFrom = async (caller: Caller, destination: Destination | null): Promise<Destination | null> =>
    destination !== null && isPrivate(caller)
      ? await learnLocale(feed, destination, caller.locale)
      : destination;

  /** No door throws for what a person did, and none shows a person what only we can mend. */
  const answer = async <Answer>(
    caller: Caller,
    door: string,
    work: (talk: Conversation) => Promise<Answer>,
  ): Promise<Answer | Reply> => {
    let language = languageOf(caller.locale);
    try {
      const talk = await converse(caller);
      language = talk.language;
      return await work({ ...talk, destination: await learnFrom(caller, talk.destination) });
    } catch (error) {
      if (error instanceof FeedError && error.code !== 'internal') {
        if (error.code === 'unavailable')
          log.warn({ err: error, door }, 'Something outside does not answer.');
        return notice({ language }, error.said);
      }
      const reference = randomBytes(4).toString('hex');
      log.error({ err: error, door, reference }, 'A fault of ours was answered with an apology.');
      return notice({ language }, { id: 'error-unexpected', args: { reference } });
    }
  };

  /** Somebody who is still typing is not interrupted by an apology. */
  const quietly = async <Found>(
    caller: Caller,
    nothing: Found,
    work: (talk: Conversation) => Promise<Found>,
  ): Promise<Found> => {
    try {
      return await work(await converse(caller));
    } catch (error) {
      const isRefused = error instanceof FeedError && error.code === 'forbidden';
      if (!isRefused) log.error({ err: error }, 'Nothing could be offered for what somebody types.');
      return nothing;
    }
  };

  const admitTo = async (talk: Conversation, name: string): Promise<void> => {
    const command = byName.get(name);
    if (command) await admit(talk, command);
  };

  return {
    commands: commands.filter(({ hidden }) => hidden !== true),
    languageOf: (locale) => languageOf(locale),
    async languageFor(caller) {
      try {
        const { botId, place } = caller;
        const { address } = setUpIn(place);
        const registered = await feed.store.destinations.findByAddress(botId, address);
        return languageOf(...localesOf(caller, registered));
      } catch (error) {
        log.error({ err: error }, 'The language of a place could not be looked up.');
        return languageOf(caller.locale);
      }
    },
    command: (call) =>
      answer(call.caller, `/${call.name}`, async (talk) => {
        await setFormAside(talk);
        const command = byName.get(call.name);
        if (command === undefined) return unknownCommand(talk, call.name);
        return await admitted(talk, command, () => runCommand(talk, command, call));
      }),
    complete: ({ caller, command: name, option: called, typed }) =>
      quietly(caller, [], async (talk) => {
        const command = byName.get(name);
        const option = command?.options.find((candidate) => candidate.name === called);
        if (!command || !option) return [];
        await admit(talk, command);
        return await complete(talk, command, { option, typed });
      }),
    findCards: ({ caller, words, before }) =>
      quietly(caller, NO_CARDS, (talk) => findCards(talk, { words, before })),
    cardSent: (briefNumber) => feedback.pressed(briefNumber, 'send'),
    reacted: (message, change) => feedback.reacted(message, change),
    press: ({ caller, action }) =>
      answer(caller, `button ${action.kind}`, (talk) =>
        admitted(talk, byName.get(commandBehind(action)) ?? null, () => press(talk, action)),
      ),
    submit: ({ caller, submit, values }) =>
      answer(caller, `form ${submit.kind}`, (talk) =>
        admitted(talk, byName.get(commandOfForm(submit)) ?? null, () => submitWindow(talk, submit, values)),
      ),
    ask: ({ caller, form }) =>
      answer(caller, `form ${form.submit.kind}`, async (talk) => {
        await admitTo(talk, commandOfForm(form.submit));
        return await askForm(talk, form);
      }),
    said: ({ caller, typed, pictures, isAlbum = false, location }) =>
      answer(caller, 'answer', (talk) =>
        hear(talk, { typed, pictures, isAlbum, ...(location && { location }) }, (name) =>
          admitTo(talk, name),
        ),
      ),
    async shown(call) {
      try {
        await noteShown(feed, call);
      } catch (error) {
        log.error({ err: error }, 'A card will not show how far its brief comes.');
      }
    },
    async cardAgain(card) {
      const [talk, brief] = await Promise.all([
        converse(callerOf(card)),
        feed.store.briefs.get(card.briefNumber),
      ]);
      return await draftCard(talk, brief);
    },
    placeAdded: (event) => answerPlaceAdded(feed, event, converse),
    placeLost: (event) => notePlaceLost(feed, event),
    placeMoved: (event) => notePlaceMoved(feed, event),
  };
}

async function runCommand(talk: Conversation, command: Command, call: CommandCall): Promise<Reply> {
  const { input, pictures, repliedTo, repliedPictures = [], isAlbum = false } = call;
  const values = input.kind === 'typed' ? parseTyped(input.typed, command) : readOptions(input.options);
  const attachments = { pictures, repliedTo, repliedPictures, isAlbum };
  const reply = await command.run(talk, new Given(command.name, values), attachments);
  if (input.kind !== 'typed' || !TAKES_TEXT.has(command.name)) return reply;
  const { length } = input.typed.text;
  const said = { length, isUpdate: command.name === 'update', isTranslation: command.name === 'translate' };
  return await expectRest(talk, said, reply);
}

function unknownCommand(talk: Conversation, name: string): Reply {
  return notice(talk, { id: 'error-unknown-command', args: { command: name.slice(0, 40) } });
}
