import type { Brief, Urgency } from '../../feed/brief.js';
import { type BriefCheck, checkBrief } from '../../feed/checking.js';
import { mayTake } from '../../feed/lifecycle.js';
import { publishBrief } from '../../feed/publishing.js';
import { inOriginal } from '../../feed/view-brief.js';
import { checkLines, reachLine } from '../check-words.js';
import type { Command, Conversation } from '../command.js';
import { mayRelease, step } from '../draft-buttons.js';
import { cardWith, draftCard } from '../draft-card.js';
import type { Reply } from '../reply.js';
import { NUMBER_OPTION } from './options.js';

const URGENCIES: readonly Urgency[] = ['flash', 'urgent', 'routine'];

export const publishCommand: Command = {
  name: 'publish',
  description: 'command-publish',
  options: [
    NUMBER_OPTION,
    {
      name: 'urgency',
      description: 'option-urgency',
      kind: 'choice',
      required: false,
      choices: URGENCIES,
      choiceNames: { flash: 'urgency-flash', urgent: 'urgency-urgent', routine: 'urgency-routine' },
    },
  ],
  audience: 'editor',
  async run(talk, given) {
    const urgency = URGENCIES.find((known) => known === given.words('urgency'));
    const number = given.number();
    const check = await checkNow(talk, await talk.feed.store.briefs.get(number), urgency);
    const order = { number, ...(urgency && { urgency }) };
    return await release(talk, order, check === null ? [] : checkLines(talk, check));
  },
};

/**
 * The button: publishes what needs no second look, and shows what there is to look at first.
 * @throws FeedError `not_found`; `forbidden`; `conflict` by state or without a headline
 */
export async function publish(talk: Conversation, number: number): Promise<Reply> {
  const brief = await talk.feed.store.briefs.get(number);
  const check = await checkNow(talk, brief);
  if (check === null || check.warnings.length === 0) {
    return await release(talk, { number, mayUndo: true }, reachOf(talk, check));
  }
  const anyway = step(talk, 'button-publish-anyway', { kind: 'publish-anyway', number }, 'primary');
  const back = step(talk, 'button-back', { kind: 'card', number, page: 'main', from: 0 });
  return await cardWith(talk, brief, {
    lines: [talk.language.say('check-first'), ...checkLines(talk, check)],
    buttons: [[anyway, back]],
  });
}

/** The button below the warnings. @throws FeedError as `publish` */
export async function publishAnyway(talk: Conversation, number: number): Promise<Reply> {
  const check = await checkNow(talk, await talk.feed.store.briefs.get(number));
  return await release(talk, { number, mayUndo: true }, reachOf(talk, check));
}

/**
 * Looks at a brief that is about to be let out; null for what is going to be refused, since the refusal says more than any
 * warning.
 * @param urgency Left out: the brief's own.
 */
export async function checkNow(
  talk: Conversation,
  brief: Brief,
  urgency?: Urgency,
): Promise<BriefCheck | null> {
  if (!mayTake('publish', brief.state) || brief.headline === '' || !mayRelease(talk, brief)) return null;
  const { feed, outlook, pages } = talk;
  const view = await talk.viewBrief(brief, inOriginal({ locale: null, timeZone: null }, brief));
  const wanted = { ...brief, ...(urgency && { urgency }) };
  return await checkBrief(feed, { brief: wanted, view }, { ...outlook, pages });
}

/** The warnings were seen; what is said once more is whom it reaches. */
function reachOf(talk: Conversation, check: BriefCheck | null): readonly string[] {
  return check === null ? [] : [reachLine(talk, check.reaching)];
}

async function release(
  talk: Conversation,
  order: Parameters<typeof publishBrief>[2],
  remarks: readonly string[],
): Promise<Reply> {
  return await draftCard(talk, await publishBrief(talk.feed, talk.actor, order), remarks);
}
