/** Line drawings on a field of 24 by 24; emoji would look different on every machine. */
const PATHS = {
  attach: 'M20 11.5 12 19.5a5 5 0 0 1-7-7l8.5-8.5a3.3 3.3 0 0 1 4.7 4.7L9.9 17a1.7 1.7 0 0 1-2.4-2.4L15 7.1',
  plus: 'M12 5v14M5 12h14',
  send: 'M4 12 3 4l18 8-18 8 1-8Zm0 0h8',
  channel: 'M4 10v4h3l8 4V6L7 10H4Zm14-1a4 4 0 0 1 0 6',
  group: 'M9 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6Zm-6 8a6 6 0 0 1 12 0m1-8a3 3 0 0 0 0-6m5 14a6 6 0 0 0-4-5.6',
  menu: 'M4 7h16M4 12h16M4 17h16',
  reply: 'M10 5 3 12l7 7v-4.2c5 0 8.5 1.7 11 5.2-.8-6-4-10.3-11-10.9V5Z',
  smile: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Zm-4-7a4.5 4.5 0 0 0 8 0M9 9v.5m6-.5v.5',
  forward: 'm14 5 7 7-7 7v-4.2c-5 0-8.5 1.7-11 5.2.8-6 4-10.3 11-10.9V5Z',
  eye: 'M2.5 12S6 5.5 12 5.5s9.5 6.5 9.5 6.5-3.5 6.5-9.5 6.5S2.5 12 2.5 12Zm9.500 3a3 3 0 1 0 0-6 3 3 0 0 0 0 6Z',
  pin: 'M12 17v5M8 3h8l-1 6 3 4v2H6v-2l3-4-1-6Z',
  place: 'M12 21s7-6.2 7-11.5a7 7 0 0 0-14 0C5 14.8 12 21 12 21Zm0-9a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z',
  picture: 'M4 5h16v14H4V5Zm0 11 5-5 4 4 3-3 4 4',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
