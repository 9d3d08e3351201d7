import { describe, expect, it } from 'vitest';
import { DOT } from '../support/pictures.js';
import { openWeb } from '../support/web.js';
import { CommandLine } from './command-line.js';

const PAGE = `<html lang="en"><meta property="og:title" content="The ferry sails again">
<meta name="description" content="It left at noon."><meta property="og:image" content="/ferry.png">`;

async function commandLine(): Promise<CommandLine> {
  const web = await openWeb((request, response) => {
    if (request.url === '/ferry.png') return response.end(DOT);
    response.writeHead(request.url === '/ferry' ? 200 : 404, { 'content-type': 'text/html' });
    return response.end(PAGE);
  });
  return new CommandLine({}, web.network);
}

describe('importing the address of a page', () => {
  it('makes a draft of what the page says', async () => {
    const line = await commandLine();
    const { code, out } = await line.run('import', 'http://news.example/ferry');
    expect(code).toBe(0);
    expect(out).toMatch(/#1.*The ferry sails again/);
    expect(await line.briefs()).toMatchObject([
      {
        headline: 'The ferry sails again',
        text: 'It left at noon.',
        link: 'http://news.example/ferry',
        state: 'draft',
      },
    ]);
  });

  it('publishes it when asked to', async () => {
    const line = await commandLine();
    await line.json('import', 'http://news.example/ferry', '--publish');
    expect(await line.briefs()).toMatchObject([{ state: 'published' }]);
  });

  it('makes a draft of the link alone when there is no page, and says why', async () => {
    const line = await commandLine();
    const { code, err } = await line.run('import', 'http://news.example/none', '--publish');
    expect(code).toBe(0);
    expect(err).toBe('Only the link was taken. There is no page at that address (404). Check it.\n');
    expect(await line.briefs()).toMatchObject([
      { headline: '', state: 'draft', link: 'http://news.example/none' },
    ]);
  });

  it('does not go to an address inside', async () => {
    const line = await commandLine();
    const { err } = await line.run('import', 'http://0x7f000001/admin');
    expect(err).toMatch(/^Only the link was taken\. That address leads into a private network/);
  });
});
