import type { BriefView } from '../../../src/feed/view.js';

/** A brief as readers see it, with whatever a test wants otherwise. */
export function briefView(different: Partial<BriefView> = {}): BriefView {
  return {
    number: 12,
    version: 1,
    kind: 'brief',
    state: 'published',
    urgency: 'routine',
    language: 'en',
    headline: 'Harbour bridge opens to cyclists',
    text: [{ kind: 'paragraph', content: [{ kind: 'text', text: 'The bridge opened this morning.' }] }],
    notice: null,
    desk: { name: 'The news desk', biography: null, avatar: null },
    picture: null,
    link: null,
    related: null,
    topics: [],
    colour: null,
    readingTime: '1 min read',
    urgencyLabel: null,
    updated: null,
    correction: null,
    readMore: 'Read more',
    ...different,
  };
}

export const NOTICE_VIEW: Partial<BriefView> = {
  kind: 'retracted',
  state: 'retracted',
  notice: 'Retracted 15:10: the bridge is still closed.',
};
