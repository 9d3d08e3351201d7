import type { Urgency } from '../../feed/brief.js';

/**
 * The newsroom of an invented town, for the playground and the demonstrations. Marrowby, its people and everything that
 * happens there are made up.
 */

export const SAMPLE_TOPICS = [
  {
    slug: 'town-hall',
    name: 'Town hall',
    emoji: '🏛️',
    names: { de: 'Rathaus', fr: 'Mairie', es: 'Ayuntamiento', pl: 'Ratusz', uk: 'Міська рада' },
  },
  {
    slug: 'transport',
    name: 'Transport',
    emoji: '🚋',
    names: { de: 'Verkehr', fr: 'Transports', es: 'Transporte', pl: 'Transport', uk: 'Транспорт' },
  },
  {
    slug: 'weather',
    name: 'Weather',
    emoji: '🌦️',
    names: { de: 'Wetter', fr: 'Météo', es: 'Tiempo', pl: 'Pogoda', uk: 'Погода' },
  },
  {
    slug: 'harbour',
    name: 'Harbour',
    emoji: '⚓',
    names: { de: 'Hafen', fr: 'Port', es: 'Puerto', pl: 'Port', uk: 'Порт' },
  },
  {
    slug: 'culture',
    name: 'Culture',
    emoji: '🎭',
    names: { de: 'Kultur', fr: 'Culture', es: 'Cultura', pl: 'Kultura', uk: 'Культура' },
  },
  {
    slug: 'sport',
    name: 'Sport',
    emoji: '⚽',
    names: { de: 'Sport', fr: 'Sport', es: 'Deportes', pl: 'Sport', uk: 'Спорт' },
  },
] as const;

export const SAMPLE_DESKS = [
  {
    name: 'The Marrowby news desk',
    biography:
      'We are the news team of the Marrowby Wire: short, checked, and quickly put right when we are wrong.',
  },
  { name: 'The harbour desk', biography: 'We follow the ferries, the fish market and the tide tables.' },
] as const;

export interface SampleBrief {
  readonly headline: string;
  /** Markdown. */
  readonly text: string;
  readonly topics: readonly (typeof SAMPLE_TOPICS)[number]['slug'][];
  readonly desk: 0 | 1;
  readonly urgency?: Urgency;
  readonly link?: string;
  /** Which of the drawn pictures goes with it. */
  readonly picture?: 'dawn' | 'harbour' | 'night';
  /** How long before the playground's first start it was published, in minutes. */
  readonly minutesAgo: number;
}

/** Oldest last, as readers see them. */
export const SAMPLE_BRIEFS: readonly SampleBrief[] = [
  {
    headline: 'Tram line 4 runs again after the bridge inspection',
    text: 'Trams on line 4 cross the Old Mill Bridge again from this afternoon. Engineers found the new bearings **sound** and took the speed limit away.\n\nThe replacement buses stop at midnight. Tickets bought for them stay valid on the tram until Sunday.',
    topics: ['transport'],
    desk: 0,
    picture: 'dawn',
    minutesAgo: 12,
  },
  {
    headline: 'Council votes to keep the library open on Sundays',
    text: 'The town council voted 14 to 7 to keep the central library open on Sundays for another two years.\n\n> "People come here to be warm, to read and to talk. That is what a library is for," said head librarian Ines Varga.\n\nThe cost, 80,000 crowns a year, comes out of the events budget.',
    topics: ['town-hall', 'culture'],
    desk: 0,
    minutesAgo: 41,
  },
  {
    headline: 'Strong wind expected tonight: secure what can fly',
    text: 'Gusts of up to 95 km/h are expected between 22:00 and 04:00. The fire brigade asks everyone to:\n\n- bring in furniture and flower pots,\n- keep away from the lime trees on the promenade,\n- call the emergency number only for emergencies.',
    topics: ['weather'],
    desk: 0,
    urgency: 'urgent',
    minutesAgo: 75,
  },
  {
    headline: 'Evening ferry to Gull Island leaves half an hour earlier',
    text: 'Because of the tide the last ferry to Gull Island leaves at 20:30 instead of 21:00 from Thursday to Saturday. The first boat back is not changed.',
    topics: ['harbour', 'transport'],
    desk: 1,
    picture: 'harbour',
    minutesAgo: 128,
  },
  {
    headline: 'Rovers win the derby with a goal in the last minute',
    text: 'Marrowby Rovers beat Hollin Town 2–1 in front of 6,300 spectators. Substitute Petra Lindqvist scored in the 90th minute, four minutes after she came on.\n\nRovers are now third in the table.',
    topics: ['sport'],
    desk: 0,
    minutesAgo: 190,
  },
  {
    headline: 'Fish market moves indoors for the winter',
    text: 'From Monday the fish market is held in the old rope works. Opening hours stay as they are: 06:00 to 11:00, closed on Tuesdays.',
    topics: ['harbour'],
    desk: 1,
    minutesAgo: 260,
  },
  {
    headline: 'School meals: children may choose from two dishes',
    text: 'All nine primary schools offer a second, meatless dish from January. A trial in two schools halved what was thrown away.',
    topics: ['town-hall'],
    desk: 0,
    minutesAgo: 330,
  },
  {
    headline: 'The lighthouse opens its doors for one night',
    text: 'For the first time in eleven years visitors may climb the lighthouse: on Saturday from 18:00 until midnight. There are 214 steps and no lift.\n\nEntry is free; groups of ten go up every fifteen minutes.',
    topics: ['culture', 'harbour'],
    desk: 1,
    picture: 'night',
    minutesAgo: 420,
  },
  {
    headline: 'Roadworks on Station Street end a week early',
    text: 'Station Street is open to cars again on Friday, seven days before the plan. The cycle lane follows on Monday.',
    topics: ['transport'],
    desk: 0,
    minutesAgo: 505,
  },
  {
    headline: 'Choir of the glassworks looks for basses',
    text: 'The glassworks choir has 41 sopranos and four basses. Rehearsals are on Wednesdays at 19:00; nobody has to read music.',
    topics: ['culture'],
    desk: 0,
    minutesAgo: 600,
  },
  {
    headline: 'First frost of the year on the upper meadows',
    text: 'The weather station on the upper meadows measured −1.4 °C at 05:50. In the town it stayed at 3 °C.',
    topics: ['weather'],
    desk: 0,
    minutesAgo: 720,
  },
  {
    headline: 'Harbour crane gets its old colour back',
    text: 'The steam crane on the east quay is painted in the green of 1911 again. Paint under the rivets had shown the tone.',
    topics: ['harbour', 'culture'],
    desk: 1,
    minutesAgo: 860,
  },
  {
    headline: 'Town hall answers letters in nine days on average',
    text: 'A letter to the town hall was answered in nine days on average this year, after 16 the year before. The building office is still the slowest with 23 days.',
    topics: ['town-hall'],
    desk: 0,
    minutesAgo: 1010,
  },
  {
    headline: 'Swimming club teaches 200 children for nothing',
    text: 'The swimming club gives free lessons to 200 second-graders this winter. Two in five of them cannot swim yet.',
    topics: ['sport'],
    desk: 0,
    minutesAgo: 1180,
  },
  {
    headline: 'Night buses follow the cinema programme',
    text: 'On Fridays and Saturdays the night buses wait for the end of the last film. The driver sees the time on a display.',
    topics: ['transport', 'culture'],
    desk: 0,
    minutesAgo: 1340,
  },
  {
    headline: 'Mussel beds closed for sampling until Thursday',
    text: 'Nobody may gather mussels between the two piers until Thursday. The laboratory repeats a routine test whose result was unclear.',
    topics: ['harbour'],
    desk: 1,
    minutesAgo: 1500,
  },
  {
    headline: 'A street is named after the town’s first bus driver',
    text: 'The new street behind the depot is called Marta Olsen Street. She drove the first bus in 1924 and trained 60 drivers.',
    topics: ['town-hall', 'transport'],
    desk: 0,
    minutesAgo: 1720,
  },
  {
    headline: 'Rain fills the reservoir to nine tenths',
    text: 'After two wet weeks the reservoir holds 91 per cent. In September it had been 54 per cent.',
    topics: ['weather'],
    desk: 0,
    minutesAgo: 1900,
  },
  {
    headline: 'Chess in the park: boards stay out in winter',
    text: 'The stone boards in the park are cleared of snow first this winter. Players had offered to do it themselves.',
    topics: ['sport', 'culture'],
    desk: 0,
    minutesAgo: 2160,
  },
  {
    headline: 'Pilots practise in fog without leaving the harbour',
    text: 'A simulator in the pilots’ house shows the harbour entrance in fog, snow and at night. Each pilot trains two days a year.',
    topics: ['harbour'],
    desk: 1,
    minutesAgo: 2400,
  },
  {
    headline: 'Clock on the market square is right again',
    text: 'The clock on the market square had been four minutes slow since spring. A worn wheel was the reason; it was cut anew by hand.',
    topics: ['town-hall'],
    desk: 0,
    minutesAgo: 2700,
  },
  {
    headline: 'Theatre sells the last row for the price of a coffee',
    text: 'From December the 22 seats of the last row cost as much as a coffee in the foyer. They are sold only at the door.',
    topics: ['culture'],
    desk: 0,
    minutesAgo: 3000,
  },
  {
    headline: 'Hail damages greenhouses in the south of the town',
    text: 'Hail the size of hazelnuts broke glass in eleven greenhouses on Tuesday afternoon. Nobody was hurt.',
    topics: ['weather'],
    desk: 0,
    minutesAgo: 3400,
  },
  {
    headline: 'Handball women stay in the second league',
    text: 'A draw on the last day, 24–24 at Brack, was enough for the women of Marrowby to stay in the second league.',
    topics: ['sport'],
    desk: 0,
    minutesAgo: 3900,
  },
  {
    headline: 'Bus stops show how full the next bus is',
    text: 'Displays at 30 stops show with one to three figures how full the next bus is. The doors count who gets on and off; no pictures are taken.',
    topics: ['transport'],
    desk: 0,
    minutesAgo: 4500,
  },
  {
    headline: 'Town buys the meadow by the old ropeway',
    text: 'The town buys 3.2 hectares by the old ropeway so that nobody can build there. Sheep will graze it from April.',
    topics: ['town-hall'],
    desk: 0,
    minutesAgo: 5200,
  },
];
