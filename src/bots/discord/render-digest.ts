import type { APIEmbed } from 'discord.js';
import type { DigestEntry, DigestSection, DigestView } from '../../feed/view.js';
import { digestButtons } from '../digest-buttons.js';
import { fitMarkdown, fitMarkdownLine } from './fit-text.js';
import type { DiscordMessage } from './message.js';
import { renderButtons } from './render-buttons.js';

/** Discord's limit for a title; the rest is our own, so that ten briefs fit one description of 4096 characters. */
const MAX_TITLE = 256;
const MAX_SECTION = 80;
const MAX_HEADLINE = 220;
const MAX_DETAILS = 80;
const MAX_NOTICE = 1000;
const BUTTONS_IN_A_ROW = 5;
const COLOUR = 0x1f6feb;

/** A digest as one embed, with a button for each brief and one for those that it does not hold. */
export function renderDigest(view: DigestView): DiscordMessage {
  const { title, sections, notice } = view;
  const embed: APIEmbed =
    notice === null
      ? {
          title: fitMarkdownLine(title, MAX_TITLE),
          description: sections.map(sectionOf).join('\n\n'),
          color: COLOUR,
        }
      : { description: fitMarkdown(notice, MAX_NOTICE), color: COLOUR };
  return {
    content: '',
    embeds: [embed],
    components: renderButtons(digestButtons(view, BUTTONS_IN_A_ROW)),
    picture: null,
  };
}

function sectionOf({ label, entries }: DigestSection): string {
  return [`**${fitMarkdownLine(label, MAX_SECTION)}**`, ...entries.map(entryOf)].join('\n');
}

function entryOf({ number, headline, details }: DigestEntry): string {
  const about = [`#${number}`, fitMarkdownLine(details, MAX_DETAILS)]
    .filter((part) => part !== '')
    .join(' · ');
  return `• ${fitMarkdownLine(headline, MAX_HEADLINE)}\n-# ${about}`;
}
