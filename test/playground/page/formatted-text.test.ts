import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FormattedText } from '../../../src/playground/page/telegram/formatted-text.js';

const draw = (text: string, entities: Parameters<typeof FormattedText>[0]['entities']) =>
  String(FormattedText({ text, entities }));

describe('a text with entities', () => {
  it('nests a link in bold text and leaves what stands around them', () => {
    const html = draw('See the map now', [
      { type: 'bold', offset: 4, length: 7 },
      { type: 'text_link', offset: 8, length: 3, url: 'https://marrowby.example/map' },
    ]);
    expect(html).toBe(
      'See <b>the <a href="https://marrowby.example/map" target="_blank" rel="noopener noreferrer">map</a></b> now',
    );
  });

  it('makes no link of an address that is none of the web', () => {
    expect(
      draw('press', [{ type: 'text_link', offset: 0, length: 5, url: 'javascript:alert(1)' }]),
    ).not.toContain('href');
  });

  it('can fold a quote open', () => {
    const html = draw('long', [{ type: 'expandable_blockquote', offset: 0, length: 4 }]);
    expect(html).toContain('aria-expanded="false"');
  });

  it('gives a quote no empty line below it', () => {
    const html = draw('said\nnext', [{ type: 'blockquote', offset: 0, length: 4 }]);
    expect(html).toBe('<blockquote>said</blockquote>next');
  });

  it('shows every text whole and as text, whatever the entities', () => {
    const marks = fc.record({
      type: fc.constantFrom('bold' as const, 'italic' as const, 'code' as const, 'strikethrough' as const),
      offset: fc.nat(30),
      length: fc.integer({ min: 1, max: 30 }),
    });
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.array(marks, { maxLength: 6 }), (text, entities) => {
        const html = draw(text, entities);
        expect(textOf(html.replaceAll(/<\/?[a-z]+>/g, ''))).toBe(text);
      }),
    );
  });
});

function textOf(html: string): string {
  return html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
