import type { Brief, Related, Urgency } from './brief.js';
import { type Telling, tellIn } from './brief-language.js';
import type { Desk } from './desk.js';
import { FeedError } from './errors.js';
import { type Language, type Languages, languageFor } from './language.js';
import type { FeedSettings, StoreReads } from './ports.js';
import { CARD_TEXT_LENGTH, type Presentation } from './presentation.js';
import { cutDocument } from './text/cut-document.js';
import type { Document } from './text/document.js';
import { readingMinutes } from './text/reading-time.js';
import { isEmpty, plainText } from './text/to-plain-text.js';
import { timeText } from './time-text.js';
import { type Topic, topicLabel } from './topic.js';
import type { BriefView } from './view.js';

/** Who is to see a brief; null takes the newsroom's own. */
export interface Audience {
  /** BCP 47. */
  readonly locale: string | null;
  /** In which languages briefs are shown, the dearest first, whatever the sentences around them. Left out: the locale's. */
  readonly reads?: readonly string[];
  /** IANA zone. */
  readonly timeZone: string | null;
  /** Left out: all of the brief. */
  readonly presentation?: Presentation;
}

/** The same, but shown briefs as they were written. */
export function inOriginal<Someone extends Audience>(
  audience: Someone,
  { language }: Pick<Brief, 'language'>,
): Someone {
  return { ...audience, reads: [language] };
}

export type ViewBrief = (brief: Brief, audience: Audience) => Promise<BriefView>;

/**
 * Makes the function that shows briefs. It reads what a brief refers to (desk, topics, an earlier brief) and is
 * otherwise pure: the same brief and audience give the same view.
 */
export function createBriefViews(given: {
  readonly store: StoreReads;
  readonly languages: Languages;
  readonly settings: FeedSettings;
}): ViewBrief {
  const { store, languages, settings } = given;
  return async (brief, audience) => {
    const wanted = [...(audience.reads ?? [audience.locale ?? settings.locale]), settings.locale];
    const view = viewBrief({
      brief,
      telling: tellIn(brief, wanted),
      desk: brief.deskId === null ? null : await store.desks.getDesk(brief.deskId),
      topics: await store.topics.describeTopics(brief.topics),
      related: await findRelated(relatedOf(brief), { store, wanted, publicUrl: settings.publicUrl }),
      language: languageFor(languages, [audience.locale], settings.locale),
      timeZone: audience.timeZone ?? settings.timeZone,
    });
    return audience.presentation === undefined ? view : presented(view, audience.presentation);
  };
}

/** As much of the view as a place wants. A notice is shown whole: it stands in place of what was there. */
function presented(view: BriefView, { layout, linkCards }: Presentation): BriefView {
  if (view.kind !== 'brief') return view;
  const chosen = { ...view, layout, linkCard: linkCards && layout !== 'headline' };
  switch (layout) {
    case 'full':
      return chosen;
    case 'card': {
      const measure = (text: Document) => plainText(text).length;
      const { document, cut } = cutDocument(view.text, { maxLength: CARD_TEXT_LENGTH, measure });
      return { ...chosen, text: document, isBeginning: cut };
    }
    case 'headline':
      return { ...chosen, text: [], isBeginning: !isEmpty(view.text) };
  }
}

/** All that a view is made of. */
interface ViewMaterial {
  readonly brief: Brief;
  readonly telling: Telling;
  readonly desk: Desk | null;
  readonly topics: readonly Topic[];
  readonly related: { readonly title: string; readonly url: string | null } | null;
  readonly language: Language;
  readonly timeZone: string;
}

/** The brief as one audience is to see it. While it is withheld or retracted only a notice is left of its content. */
function viewBrief(material: ViewMaterial): BriefView {
  const { brief, telling, desk, language } = material;
  const kind = brief.state === 'withheld' || brief.state === 'retracted' ? brief.state : 'brief';
  return {
    number: brief.number,
    version: brief.version,
    kind,
    state: brief.state,
    urgency: brief.urgency,
    language: telling.language,
    headline: telling.headline,
    desk: desk && { name: desk.name, biography: desk.biography, avatar: desk.avatar },
    topics: material.topics.map((topic) => ({
      slug: topic.handle,
      label: topicLabel(topic, language.locale),
    })),
    colour: material.topics.find(({ colour }) => colour !== null)?.colour ?? null,
    readingTime: language.say('view-reading-time', { minutes: readingMinutes(telling.text) }),
    urgencyLabel: urgencyLabel(brief.urgency, language),
    readMore: language.say('view-read-more'),
    follow: language.say('button-follow'),
    ...(kind === 'brief' ? shownContent(material) : { ...NO_CONTENT, notice: noticeOf(material) }),
  };
}

type Content = Pick<
  BriefView,
  'text' | 'caveat' | 'notice' | 'picture' | 'link' | 'related' | 'updated' | 'correction'
>;

const NO_CONTENT: Content = {
  text: [],
  notice: null,
  picture: null,
  link: null,
  related: null,
  updated: null,
  correction: null,
};

function shownContent(material: ViewMaterial): Content {
  const { brief, telling, related, language } = material;
  const { correction, updatedAt, link } = brief;
  // A correction names its own time; "Updated" beside it means that something changed since.
  const updatedOtherwise = updatedAt !== null && updatedAt !== correction?.at;
  return {
    text: telling.text,
    ...caveatOf(material),
    notice: null,
    picture: brief.picture && { ...brief.picture, alt: telling.alt },
    link: link === null ? null : { url: link, label: language.say('view-link', { site: siteOf(link) }) },
    related: related && { label: language.say('view-related'), ...related },
    updated: updatedOtherwise ? language.say('view-updated', { time: timeOf(updatedAt, material) }) : null,
    correction: correction && {
      label: language.say('view-correction', { time: timeOf(correction.at, material) }),
      note: telling.note ?? correction.note,
    },
  };
}

function caveatOf({ telling, language }: ViewMaterial): Pick<BriefView, 'caveat'> {
  if (telling.isAwaited) return { caveat: language.say('view-translation-awaited') };
  return telling.isOlder ? { caveat: language.say('view-translation-older') } : {};
}

function noticeOf(material: ViewMaterial): string {
  const { brief, language } = material;
  if (brief.state === 'withheld') return language.say('view-withheld');
  const time = timeOf(brief.updatedAt ?? brief.createdAt, material);
  return brief.retractionReason === null
    ? language.say('view-retracted', { time })
    : language.say('view-retracted-reason', { time, reason: brief.retractionReason });
}

/** The day stands beside the time only when it is not the day of publication. */
function timeOf(at: number, { brief, language, timeZone }: ViewMaterial): string {
  return timeText(at, brief.publishedAt ?? at, { locale: language.locale, timeZone });
}

function urgencyLabel(urgency: Urgency, language: Language): string | null {
  switch (urgency) {
    case 'flash':
      return language.say('view-flash');
    case 'urgent':
      return language.say('view-urgent');
    case 'routine':
      return null;
  }
}

function siteOf(link: string): string {
  return new URL(link).hostname.replace(/^www\./, '');
}

/** A follow-up names the earlier brief as well: it is posted plainly where there is no copy to reply to. */
function relatedOf({ related, followUpOf }: Brief): Related | null {
  return related ?? (followUpOf === null ? null : { kind: 'brief', number: followUpOf });
}

/** An earlier brief is named only while readers may read it. */
async function findRelated(
  related: Related | null,
  {
    store,
    wanted,
    publicUrl,
  }: {
    readonly store: StoreReads;
    readonly wanted: readonly string[];
    readonly publicUrl: string | null;
  },
): Promise<ViewMaterial['related']> {
  if (related === null) return null;
  if (related.kind === 'story') return { title: related.title, url: related.url };
  try {
    const earlier = await store.briefs.get(related.number);
    if (earlier.state !== 'published') return null;
    return {
      title: tellIn(earlier, wanted).headline,
      url: publicUrl === null ? null : `${publicUrl}/briefs/${earlier.number}`,
    };
  } catch (error) {
    if (error instanceof FeedError && error.code === 'not_found') return null;
    throw error;
  }
}
