/** How times are shown to one audience. */
export interface TimeStyle {
  /** BCP 47. */
  readonly locale: string;
  /** IANA zone. */
  readonly timeZone: string;
}

const FORMATS = {
  day: { year: 'numeric', month: '2-digit', day: '2-digit' },
  // News agencies write times by the 24-hour clock, whatever the reader's country does.
  clock: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  moment: { month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  weekday: { weekday: 'long', month: 'long', day: 'numeric', year: 'numeric' },
  'axis-day': { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  'axis-week': { weekday: 'short' },
  'axis-month': { month: 'short', day: 'numeric' },
  full: {
    ...{ weekday: 'long', month: 'long', day: 'numeric', year: 'numeric' },
    ...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** Formatters cost a hundred times what formatting costs; there are as many as languages and zones in use. */
const formatters = new Map<string, Intl.DateTimeFormat>();
const relativeFormatters = new Map<string, Intl.RelativeTimeFormat>();

/** `14:05`, or with the day when it is not the day of `beside`. Times in ms since 1970. */
export function timeText(at: number, beside: number, style: TimeStyle): string {
  const sameDay = format('day', beside, style) === format('day', at, style);
  return format(sameDay ? 'clock' : 'moment', at, style);
}

/** The whole of a time: weekday, date with the year, and clock. */
export function fullTimeText(at: number, style: TimeStyle): string {
  return format('full', at, style);
}

/** The day alone, with its weekday and year. */
export function dayText(at: number, style: TimeStyle): string {
  return format('weekday', at, style);
}

/** `14:05` */
export function clockText(at: number, style: TimeStyle): string {
  return format('clock', at, style);
}

/** A time as it stands below a chart of hours (`14:00`), of seven days (`Tue`) or of thirty (`Nov 24`). */
export function axisText(at: number, period: 'day' | 'week' | 'month', style: TimeStyle): string {
  return format(`axis-${period}`, at, style);
}

/** How long ago, as people say it ("5 minutes ago"); the day and time when that was a week ago or more. */
export function agoText(at: number, now: number, style: TimeStyle): string {
  const minutes = Math.max(0, Math.floor((now - at) / 60_000));
  if (minutes < 1) return relativeFormat(style.locale, 'auto').format(0, 'second');
  // Always in numbers: "yesterday" would have to follow the calendar of the zone, not the hours.
  const relative = relativeFormat(style.locale, 'always');
  if (minutes < 60) return relative.format(-minutes, 'minute');
  const hours = Math.floor(minutes / 60);
  if (hours < 24) return relative.format(-hours, 'hour');
  const days = Math.floor(hours / 24);
  return days < 7 ? relative.format(-days, 'day') : format('moment', at, style);
}

function relativeFormat(locale: string, numeric: 'auto' | 'always'): Intl.RelativeTimeFormat {
  const key = `${numeric} ${locale}`;
  const formatter = relativeFormatters.get(key) ?? new Intl.RelativeTimeFormat(locale, { numeric });
  relativeFormatters.set(key, formatter);
  return formatter;
}

function format(name: keyof typeof FORMATS, at: number, { locale, timeZone }: TimeStyle): string {
  const key = `${name} ${locale} ${timeZone}`;
  let formatter = formatters.get(key);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(locale, { ...FORMATS[name], timeZone });
    formatters.set(key, formatter);
  }
  return formatter.format(at);
}
