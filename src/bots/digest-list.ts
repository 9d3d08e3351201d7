import { isShown } from '../feed/digest.js';
import { DIGEST_PAGE, groupByTopic, sliceGroups } from '../feed/digest-order.js';
import { inRows } from './button-rows.js';
import type { Conversation } from './command.js';
import { notice } from './notice.js';
import { listItem } from './reading-list.js';
import type { Button, ButtonRow, Reply } from './reply.js';

const BUTTONS_IN_A_ROW = 3;

/** A page of a digest that its message did not hold, as its briefs are now. @param page.from Counted in briefs. */
export async function showRestOfDigest(
  talk: Conversation,
  page: { readonly digestId: number; readonly from: number },
): Promise<Reply> {
  const { language, feed } = talk;
  const { members } = await feed.store.digests.get(page.digestId);
  const briefs = await Promise.all(members.map((number) => feed.store.briefs.get(number)));
  const groups = groupByTopic(briefs.filter(isShown));
  const shown = sliceGroups(groups, { from: page.from, count: DIGEST_PAGE }).flatMap((group) => group.briefs);
  if (shown.length === 0) return notice(talk, { id: 'digest-gone' });
  const left = groups.reduce((sum, group) => sum + group.briefs.length, 0) - page.from - shown.length;
  const read = shown.map(({ number }): Button => {
    const label = language.say('button-read', { number: String(number) });
    return { label, action: { kind: 'read', number } };
  });
  const more: ButtonRow = [
    {
      label: language.say('digest-more', { count: left }),
      action: { kind: 'digest', digestId: page.digestId, from: page.from + DIGEST_PAGE },
    },
  ];
  return {
    kind: 'list',
    title: language.say('digest-rest-title'),
    items: await Promise.all(shown.map((brief) => listItem(talk, brief))),
    footer: null,
    buttons: [...inRows(read, BUTTONS_IN_A_ROW), ...(left > 0 ? [more] : [])],
  };
}
