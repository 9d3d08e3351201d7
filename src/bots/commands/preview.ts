import type { Platform } from '../../feed/destination.js';
import type { ShownPart } from '../../feed/look.js';
import { shorten } from '../../feed/text/shorten.js';
import { plainText } from '../../feed/text/to-plain-text.js';
import { inOriginal } from '../../feed/view-brief.js';
import { platformName } from '../check-words.js';
import type { Command, Conversation } from '../command.js';
import type { Reply } from '../reply.js';
import { getOpenable } from './drafting.js';
import { NUMBER_OPTION } from './options.js';

/** The longest part that is shown whole, in UTF-16 units: an answer on either platform holds about 4,000 in all. */
const MAX_PART = 2400;

/** How much of the end of a longer one is shown: where it stops is what one wants to see. */
const END_OF_PART = 600;

export const previewCommand: Command = {
  name: 'preview',
  description: 'command-preview',
  options: [NUMBER_OPTION],
  audience: 'writer',
  run: (talk, given) => preview(talk, given.number()),
};

/**
 * The brief as the other platform will show it, part by part in words, and what of it will not fit there.
 * @param inLanguage As the readers of that language will see it; null for the brief as it was written.
 * @throws FeedError `not_found`; `forbidden` for somebody else's draft
 */
export async function preview(
  talk: Conversation,
  number: number,
  inLanguage: string | null = null,
): Promise<Reply> {
  const { language, caller, outlook } = talk;
  const brief = await getOpenable(talk, number);
  const usual = { locale: inLanguage, timeZone: null };
  const view = await talk.viewBrief(brief, inLanguage === null ? inOriginal(usual, brief) : usual);
  const other: Platform = caller.platform === 'telegram' ? 'discord' : 'telegram';
  const { parts, leftOut } = await outlook.looks[other](view);
  const platform = platformName(talk, other);
  const whole = plainText(view.text).length;
  const lines = [
    language.say('preview-title', { number: String(number), platform }),
    ...parts.map((part) => partLine(talk, part)),
    leftOut > 0
      ? language.say('check-cut', { platform, leftOut, whole })
      : language.say('preview-fits', { platform }),
  ];
  return { kind: 'notice', text: lines.join('\n\n'), buttons: [] };
}

function partLine({ language }: Conversation, { kind, text }: ShownPart): string {
  if (kind === 'picture' && text === '') return language.say('preview-picture-bare');
  return language.say(`preview-${kind}`, { text: withoutMiddle(text) });
}

function withoutMiddle(text: string): string {
  if (text.length <= MAX_PART) return text;
  const end = text.slice(-END_OF_PART).replace(/^[\udc00-\udfff]/, '');
  return `${shorten(text, MAX_PART - END_OF_PART)}\n[…]\n${end}`;
}
