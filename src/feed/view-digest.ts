import type { Brief } from './brief.js';
import { type DigestIssue, isShown } from './digest.js';
import { DIGEST_PAGE, groupByTopic, sliceGroups } from './digest-order.js';
import { type Language, type Languages, languageFor } from './language.js';
import type { FeedSettings, StoreReads } from './ports.js';
import type { BriefView, DigestEntry, DigestView } from './view.js';
import { type Audience, createBriefViews, type ViewBrief } from './view-brief.js';

export type ViewDigest = (issue: DigestIssue, audience: Audience) => Promise<DigestView>;

/** Views of single briefs that are kept: the digests of one time have the same members, a few hundred at most. */
const KEPT_VIEWS = 512;

/** Makes the function that shows digests: of each brief the headline and a line about it, as it is now. */
export function createDigestViews(given: {
  readonly store: StoreReads;
  readonly languages: Languages;
  readonly settings: FeedSettings;
}): ViewDigest {
  const { languages, settings } = given;
  const viewBrief = keeping(createBriefViews(given));
  return async (issue, audience) => {
    const language = languageFor(languages, [audience.locale], settings.locale);
    const shown = issue.briefs.filter(isShown);
    const groups = groupByTopic(shown);
    const page = sliceGroups(groups, { from: 0, count: DIGEST_PAGE });
    const sections = await Promise.all(
      page.map(async ({ briefs }) => {
        const views = await Promise.all(briefs.map((brief) => viewBrief(brief, audience)));
        const [first] = views;
        return {
          label: first?.topics[0]?.label ?? language.say('digest-no-topic'),
          entries: views.map((view) => entryOf(view, language)),
        };
      }),
    );
    const left = shown.length - DIGEST_PAGE;
    const { id, occasion } = issue.digest;
    return {
      kind: 'digest',
      number: issue.number,
      version: issue.version,
      title: language.say(`digest-title-${occasion}`, { count: shown.length }),
      sections,
      notice: shown.length > 0 ? null : noticeOf(issue, language),
      more:
        left > 0
          ? { label: language.say('digest-more', { count: left }), digestId: id, from: DIGEST_PAGE }
          : null,
    };
  };
}

function entryOf(view: BriefView, language: Language): DigestEntry {
  const details = [
    view.urgencyLabel,
    view.readingTime,
    view.correction === null ? view.updated : language.say('list-corrected'),
  ];
  return {
    number: view.number,
    headline: view.headline,
    details: details.filter((detail) => detail !== null).join(' · '),
    readLabel: language.say('button-read', { number: String(view.number) }),
  };
}

function noticeOf({ state }: DigestIssue, language: Language): string {
  return language.say(state === 'retracted' ? 'digest-retracted' : 'digest-withheld');
}

function keeping(viewBrief: ViewBrief): ViewBrief {
  const kept = new Map<string, Promise<BriefView>>();
  return (brief: Brief, audience) => {
    const { locale, reads, timeZone } = audience;
    const key = `${brief.number}.${brief.version}:${locale} ${reads?.join(' ')}:${timeZone}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    const viewing = viewBrief(brief, { locale, timeZone, ...(reads && { reads }) });
    kept.set(key, viewing);
    // Whoever waits for it sees the failure; the next one tries anew.
    viewing.catch(() => kept.delete(key));
    const oldest = kept.keys().next();
    if (kept.size > KEPT_VIEWS && !oldest.done) kept.delete(oldest.value);
    return viewing;
  };
}
