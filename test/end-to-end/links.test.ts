import { expect, test } from 'vitest';
import { drawScene } from '../../src/playground/sample/picture.js';
import { openTown, textOf, textOfMessage } from './town.js';

const PAGE = `<html lang="en"><meta property="og:title" content="The ferry sails @everyone [again](https://evil.example)">
<meta name="description" content="It left at <b>noon</b>. @here <@1>"><meta property="og:image" content="/ferry.png">`;

/** A page that answers only when it is let go. */
async function townWithPage() {
  const town = await openTown();
  let letGo: () => void = () => undefined;
  const isLetGo = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await town.web.serve(async (request, response) => {
    if (request.url === '/ferry.png') return response.end(drawScene('harbour', { width: 320, height: 180 }));
    await isLetGo;
    response.writeHead(request.url === '/ferry' ? 200 : 404, { 'content-type': 'text/html' });
    return response.end(PAGE);
  });
  await town.ready();
  return { town, letGo };
}

test('a link alone becomes a draft on Discord, answered in time however slow the page is, and goes out with its picture', async () => {
  const { town, letGo } = await townWithPage();
  await town.use(town.dan, 'claim');
  await town.use(town.dan, 'subscribe');
  await town.offered(town.dan, 'post');
  const using = town.use(town.dan, 'post', { text: 'http://news.example/ferry' });
  await town.eventually(() => expect(town.web.asked).toEqual(['news.example /ferry']));
  letGo();
  const card = textOf(await town.eventually(() => using));
  expect(card).toContain('#1');
  await town.eventually(async () =>
    expect(await town.app.opened.store.briefs.get(1)).toMatchObject({
      headline: 'The ferry sails @everyone [again](https://evil.example)',
      picture: { kind: 'stored' },
      link: 'http://news.example/ferry',
    }),
  );
  await town.use(town.dan, 'publish', { number: 1 });
  const [post] = await town.eventually(() => {
    const embeds = town.embeds();
    expect(embeds).toHaveLength(1);
    return embeds;
  });
  expect(post).toMatchObject({ mention_everyone: false, mentions: [], mention_roles: [] });
  expect(post && textOfMessage(post)).not.toMatch(/@everyone|@here|<@1>/);
  await town.eventually(() =>
    expect(town.posts().map(({ message }) => message.photo !== undefined)).toEqual([true]),
  );
  expect(town.posts()[0]?.text).toContain('It left at <b>noon</b>.');
});

test('a link on Telegram that leads inside, or to nothing, makes a draft of the link and says why', async () => {
  const { town, letGo } = await townWithPage();
  letGo();
  town.web.names.set('inside.example', ['127.0.0.1']);
  const inside = await town.tell(town.eddy, '/post http://inside.example:8080/admin');
  expect(inside.text).toMatch(
    /^#1 · draft[\s\S]*Only the link was taken\. That address leads into a private network/,
  );
  const missing = await town.tell(town.eddy, '/post http://news.example/none');
  expect(missing.text).toMatch(/^#2 · draft[\s\S]*There is no page at that address/);
  expect(town.web.asked).toEqual(['news.example /none']);
});
