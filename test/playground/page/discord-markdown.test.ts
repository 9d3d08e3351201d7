import { describe, expect, it } from 'vitest';
import { Markdown, MarkdownLine } from '../../../src/playground/page/discord/markdown.js';

const line = (text: string) => String(MarkdownLine({ text }));
const whole = (text: string) => String(Markdown({ text }));

describe("Discord's Markdown on the page", () => {
  it('strikes a headline through', () => {
    expect(line('~~Council sells the clock tower~~')).toBe('<s>Council sells the clock tower</s>');
  });

  it.each([
    ['inside bold text', '**~~old~~ new**', '<b><s>old</s> new</b>'],
    ['around bold text', '~~an **old** one~~', '<s>an <b>old</b> one</s>'],
    ['twice in a line', '~~a~~ b ~~c~~', '<s>a</s> b <s>c</s>'],
  ])('strikes through %s', (_name, text, html) => {
    expect(line(text)).toBe(html);
  });

  it.each([
    ['an escaped mark', '\\~\\~5 degrees~~', '~~5 degrees~~'],
    ['a mark alone', 'about ~~ five', 'about ~~ five'],
    ['code', 'see `~~x~~`', 'see <code>~~x~~</code>'],
  ])('leaves %s as it was written', (_name, text, html) => {
    expect(line(text)).toBe(html);
  });

  it('leaves an address as it is', () => {
    expect(whole('[map](https://marrowby.example/~~a~~b)')).toContain(
      'href="https://marrowby.example/~~a~~b"',
    );
  });
});
