/** Writes times as chats do: hours and minutes, with the day where it is another one. */
export interface TimeWriter {
  time(at: number): string;
  day(at: number): string;
  /** The time on the day itself, else day and time. */
  dayAndTime(at: number, now: number): string;
}

/** @param timeZone IANA zone; undefined takes the machine's */
export function createTimeWriter(timeZone: string | undefined): TimeWriter {
  const zone = timeZone === undefined ? {} : { timeZone };
  const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', ...zone });
  const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', ...zone });
  return {
    time: (at) => time.format(at),
    day: (at) => day.format(at),
    dayAndTime: (at, now) =>
      day.format(at) === day.format(now) ? time.format(at) : `${day.format(at)} ${time.format(at)}`,
  };
}
