import { describe, expect, it } from 'vitest';
import type { Actor } from '../../src/feed/newsroom.js';
import { checkFourEyes, lastEditorIn } from '../../src/feed/permission.js';
import type { FeedSettings } from '../../src/feed/ports.js';

const by = (memberId: number | null): Actor => ({ memberId, name: 'Ada', via: 'telegram', from: null });
const settings = (fourEyes: boolean): FeedSettings => ({
  newsroomName: 'Lindholm Wire',
  timeZone: 'UTC',
  locale: 'en',
  publicUrl: null,
  nextPost: null,
  fourEyes,
});

describe('the four-eyes rule', () => {
  it.each<readonly [boolean, number | null, number | null, number | null, string | null]>([
    // on, who lets it out, who wrote it, who changed it last, the refusal
    [true, 1, 1, null, 'refused-four-eyes'],
    [true, 1, 1, 2, 'refused-four-eyes'],
    [true, 2, 1, 2, 'refused-four-eyes-edited'],
    [true, 2, 1, 1, null],
    [true, 2, 1, null, null],
    [true, 3, 1, 2, null],
    [true, 2, null, 2, 'refused-four-eyes-edited'],
    [true, null, null, null, null],
    [false, 1, 1, 1, null],
  ])(
    'on: %s, let out by %s, written by %s, last changed by %s: %s',
    (on, actor, authorId, lastEditorId, refusal) => {
      const brief = { number: 7, state: 'submitted', authorId, lastEditorId } as const;
      const check = () => checkFourEyes(settings(on), by(actor), brief);
      if (refusal === null) expect(check).not.toThrow();
      else expect(check).toThrow(expect.objectContaining({ said: { id: refusal, args: { number: '7' } } }));
    },
  );

  it('takes changes of the content for changes, and nothing else', () => {
    const step = (action: string, memberId: number) => ({ action, actor: by(memberId) });
    expect(lastEditorIn([step('brief.create', 1), step('brief.submit', 1)])).toBeNull();
    expect(lastEditorIn([step('brief.edit', 1), step('brief.edit', 2), step('brief.submit', 3)])).toBe(2);
    expect(lastEditorIn([step('brief.edit', 1), step('brief.translate', 3)])).toBe(3);
  });
});
