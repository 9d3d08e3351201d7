import { readMarkdown } from '../../feed/text/from-markdown.js';
import { readingMinutes } from '../../feed/text/reading-time.js';
import type { BriefView } from '../../feed/view.js';

/** One card of the gallery. */
export interface GallerySample {
  readonly title: string;
  readonly view: BriefView;
}

interface Sample extends Partial<Omit<BriefView, 'text' | 'number'>> {
  readonly title: string;
  readonly headline: string;
  /** Markdown. */
  readonly markdown?: string;
  readonly hasPicture?: boolean;
}

const NEWS_DESK = { name: 'The Marrowby news desk', biography: null, avatar: null };

/** Long enough that both platforms have to fold or cut it. */
const LONG = Array.from(
  { length: 26 },
  (_, index) =>
    `In quarter ${index + 1} the plan keeps the lime trees, moves the bus stop by forty metres and gives the school a second gate. The council heard two residents and asked for a drawing in colour.`,
).join('\n\n');

/** Everything here is made up, like the town. */
const SAMPLES: readonly Sample[] = [
  {
    title: 'Plain',
    headline: 'Library lends out umbrellas',
    markdown: 'Twelve **umbrellas** hang at the entrance. They are due back when the sun is.',
  },
  {
    title: 'Flash',
    headline: 'Old Mill Bridge closed to everybody',
    markdown: 'Police have closed the Old Mill Bridge. Take the ferry or the ring road.',
    urgency: 'flash',
    urgencyLabel: 'FLASH',
  },
  {
    title: 'Urgent',
    headline: 'Storm warning raised to the second level',
    markdown:
      'From 21:00:\n\n- no trams on the promenade,\n- the zoo stays closed,\n- the harbour lights its red lamp.',
    urgency: 'urgent',
    urgencyLabel: 'Urgent',
  },
  { title: 'Long', headline: 'The building plan in full, quarter by quarter', markdown: LONG },
  {
    title: 'With a picture',
    headline: 'First snow on the upper meadows',
    markdown: 'The road stays open. Sledges are rented out from Saturday.',
    hasPicture: true,
  },
  {
    title: 'With a link and a related brief',
    headline: 'Tide tables for December are out',
    markdown:
      'Spring tides fall on the 4th and the 18th.\n\n> Nobody argues with the moon, said the harbour master.',
    link: { url: 'https://marrowby.example/tides', label: 'More at marrowby.example' },
    related: { label: 'Related', title: 'Evening ferry leaves half an hour earlier', url: null },
  },
  {
    title: 'Updated',
    headline: 'Tram line 4 runs again',
    markdown: 'Trams cross the bridge again, at first at walking speed.',
    version: 2,
    updated: 'Updated 14:05',
  },
  {
    title: 'Corrected',
    headline: 'Swimming lessons for 200 children',
    markdown: 'The club gives free lessons to 200 second-graders this winter.',
    version: 2,
    correction: { label: 'Correction 14:05', note: 'An earlier version spoke of 2,000 children.' },
  },
  {
    title: 'Withheld',
    headline: 'Mussel beds closed until Thursday',
    kind: 'withheld',
    state: 'withheld',
    version: 2,
    notice: 'Withheld while we check.',
  },
  {
    title: 'Retracted',
    headline: 'Council sells the clock tower',
    kind: 'retracted',
    state: 'retracted',
    version: 2,
    notice: 'Retracted 14:05: the report was about another town.',
  },
  {
    title: 'Without a desk',
    headline: 'Lost glove looks for its hand',
    markdown: 'Left, green, knitted. It waits at the tram depot.',
    desk: null,
  },
  {
    title: 'Right to left',
    headline: 'السوق القديم يفتح أبوابه حتى الثامنة',
    markdown: 'يفتح **السوق القديم** أبوابه من يوم الاثنين حتى الساعة الثامنة مساءً.',
    language: 'ar',
    readingTime: 'قراءة دقيقة واحدة',
  },
  {
    title: 'Ukrainian',
    headline: 'Трамвай № 4 знову ходить',
    markdown:
      'Від сьогодні трамваї знову їдуть через Старий млиновий міст. Квитки на автобус *дійсні до неділі*.',
    language: 'uk',
    readingTime: '1 хв читання',
    topics: [{ slug: 'транспорт', label: '🚋 Транспорт' }],
    colour: null,
  },
  {
    title: 'Chinese',
    headline: '图书馆周日继续开放',
    markdown: '镇议会决定，中央图书馆周日继续开放两年。',
    language: 'zh',
    readingTime: '阅读约 1 分钟',
  },
  {
    title: 'Emoji',
    headline: '🎉 Marrowby wins the choir cup 🏆',
    markdown: 'Forty-one sopranos 👩‍🎤, four basses 🧔🏽 and one flag 🏳️‍🌈.',
  },
];

/** @param picture The digest of a picture that the gallery keeps, for the sample that has one. */
export function gallerySamples(picture: {
  readonly digest: string;
  readonly mime: string;
}): readonly GallerySample[] {
  return SAMPLES.map(({ title, markdown = '', hasPicture = false, ...view }, index) => ({
    title,
    view: {
      number: 101 + index,
      version: 1,
      kind: 'brief',
      state: 'published',
      urgency: 'routine',
      language: 'en',
      notice: null,
      desk: NEWS_DESK,
      link: null,
      related: null,
      topics: [{ slug: 'town-hall', label: '🏛️ Town hall' }],
      colour: null,
      readingTime: `${readingMinutes(readMarkdown(markdown))} min read`,
      urgencyLabel: null,
      updated: null,
      correction: null,
      readMore: 'Read more',
      ...view,
      text: readMarkdown(markdown),
      picture: hasPicture ? { kind: 'stored', ...picture, alt: null } : null,
    },
  }));
}
