import type { Brief } from '../feed/brief.js';
import { wallClockText } from '../feed/when.js';
import type { TimeKind } from './action.js';
import type { Conversation } from './command.js';
import type { Form } from './reply.js';

/** Longer than any time that is understood. */
const MAX_TIME_LENGTH = 80;

/** The form that asks for a time of a brief; what stands there now can be changed or taken away. */
export function timeForm({ language, feed }: Conversation, brief: Brief, time: TimeKind): Form {
  const present = presentTime(brief, time);
  return {
    submit: { kind: 'time', number: brief.number, time },
    title: language.say(`form-time-${time}`, { number: String(brief.number) }),
    fields: [
      {
        name: 'time',
        label: language.say(`form-time-${time}-label`),
        question: language.say(`form-time-${time}-question`),
        long: false,
        required: time === 'schedule',
        maxLength: MAX_TIME_LENGTH,
        value: present === null ? '' : wallClockText(present, feed.settings.timeZone),
      },
    ],
  };
}

function presentTime(brief: Brief, time: TimeKind): number | null {
  switch (time) {
    case 'schedule':
      return brief.scheduledFor;
    case 'embargo':
      return brief.embargoUntil;
    case 'expire':
      return brief.expiresAt;
  }
}
