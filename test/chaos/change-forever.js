// Publishes, withholds and releases briefs without end, and says after each answer what was answered. Killed at will.
// Arguments: the folder of the built program, the address of the database.
import { writeSync } from 'node:fs';
import { join } from 'node:path';

const [dist = '', url = ''] = process.argv.slice(2);
const built = async (file) => await import(join(dist, file));
const { openStore } = await built('storage/open-store.js');
const { createDraft } = await built('feed/drafting.js');
const { publishBrief } = await built('feed/publishing.js');
const { releaseBrief, withholdBrief } = await built('feed/changing.js');
const { readMarkdown } = await built('feed/text/from-markdown.js');

process.on('disconnect', () => process.exit(1));

const { store } = await openStore({ url });
const clock = { now: Date.now, after: () => () => undefined };
const settings = { newsroomName: 'Harbour', timeZone: 'UTC', locale: 'en', publicUrl: null, nextPost: null };
const feed = { store, clock, settings: { ...settings, fourEyes: false } };
const actor = { memberId: null, name: 'Editor', via: 'cli', from: null };

/** Written at once and not by a stream: what was said before the end has arrived. */
function say({ number, state, version }) {
  writeSync(1, `${JSON.stringify({ number, state, version })}\n`);
}

for (;;) {
  const content = { headline: 'The ferry sails again', text: readMarkdown('It left this morning.') };
  const { number } = await createDraft(feed, actor, content);
  say(await publishBrief(feed, actor, { number }));
  for (let change = 0; change < 3; change += 1) {
    say(await withholdBrief(feed, actor, number));
    say(await releaseBrief(feed, actor, number));
  }
}
