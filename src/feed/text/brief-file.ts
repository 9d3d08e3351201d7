import { MAX_HEADLINE_LENGTH, type Related, type Urgency } from '../brief.js';
import { cleanText } from './clean-text.js';
import type { Document } from './document.js';
import { readMarkdown } from './from-markdown.js';
import { type FrontMatterEntry, readFrontMatter } from './front-matter.js';
import { splitHeadline, splitTopics } from './headline.js';
import { safeUrl } from './safe-url.js';
import { parseLanguageTag, parseRelated } from './written-fields.js';

/** A brief as it stands in a text file; `null` and an empty list mean that the file does not say. */
export interface BriefFile {
  readonly kind: 'brief';
  readonly headline: string;
  readonly text: Document;
  readonly topics: readonly string[];
  /** The desk's name. */
  readonly desk: string | null;
  readonly urgency: Urgency | null;
  /** BCP 47, in its canonical spelling. */
  readonly language: string | null;
  /** A path beside the file, or a web address. */
  readonly image: string | null;
  readonly link: string | null;
  readonly related: Related | null;
}

type BriefFileProblemCode =
  /** Front matter: a key that means nothing. */
  | 'unknown'
  /** Front matter: a key that stands there twice. */
  | 'repeated'
  /** Front matter: a line that is no `key: value`; the field is the line. */
  | 'not_a_field'
  /** Front matter: the closing `---` is missing. */
  | 'unclosed'
  | 'not_an_urgency'
  | 'not_a_language'
  | 'not_an_address'
  | 'not_a_number'
  | 'missing'
  | 'too_long';

export interface BriefFileProblem {
  /** A key of the front matter, `headline` or `front matter`, or the line that could not be read. */
  readonly field: string;
  readonly problem: BriefFileProblemCode;
}

export type BriefFileResult =
  | BriefFile
  | { readonly kind: 'invalid'; readonly problems: readonly BriefFileProblem[] };

const KEYS: ReadonlySet<string> = new Set([
  'topics',
  'desk',
  'urgency',
  'language',
  'image',
  'link',
  'related',
]);
const LIST_KEYS: ReadonlySet<string> = new Set(['topics']);
const URGENCIES: readonly Urgency[] = ['flash', 'urgent', 'routine'];

/**
 * Reads a brief from a text file: optional front matter, the headline as first heading or first line, and
 * the text in Markdown, where a last line of hashtags adds topics. All problems are reported together.
 */
export function parseBriefFile(source: string): BriefFileResult {
  const frontMatter = readFrontMatter(source, LIST_KEYS);
  const { headline, body } = takeHeadline(frontMatter.body);
  const fields = new Map(frontMatter.entries.map((entry) => [entry.key, entry]));
  const { text, topics } = splitTopics(readMarkdown(body));
  const problems: BriefFileProblem[] = [
    ...(frontMatter.unclosed ? [{ field: 'front matter', problem: 'unclosed' } as const] : []),
    ...frontMatter.strayLines.map((line) => ({ field: line.slice(0, 80), problem: 'not_a_field' }) as const),
    ...keyProblems(frontMatter.entries),
    ...headlineProblems(headline),
  ];
  const single = (key: string): string | null => cleanText(fields.get(key)?.values[0] ?? '').trim() || null;
  const checked = <Value>(
    key: string,
    problem: BriefFileProblemCode,
    parse: (value: string) => Value | null,
  ) => {
    const value = single(key);
    const parsed = value === null ? null : parse(value);
    if (value !== null && parsed === null) problems.push({ field: key, problem });
    return parsed;
  };
  const brief: BriefFile = {
    kind: 'brief',
    headline,
    text,
    topics: [...new Set([...(fields.get('topics')?.values ?? []).map(topicName), ...topics])],
    desk: single('desk'),
    urgency: checked('urgency', 'not_an_urgency', parseUrgency),
    language: checked('language', 'not_a_language', parseLanguageTag),
    image: checked('image', 'not_an_address', parseImage),
    link: checked('link', 'not_an_address', parseWebAddress),
    related: checked('related', 'not_a_number', parseRelated),
  };
  return problems.length > 0 ? { kind: 'invalid', problems } : brief;
}

/** The first line that is not empty, as a heading of either kind or as it is, and what comes after it. */
function takeHeadline(body: string): { readonly headline: string; readonly body: string } {
  const lines = body.split('\n');
  const first = lines.findIndex((line) => cleanText(line).trim() !== '');
  if (first === -1) return { headline: '', body: '' };
  const isUnderlined = /^ {0,3}(?:=+|-+)[ \t]*$/.test(lines[first + 1] ?? '');
  const line = (lines[first] ?? '').trim();
  return {
    headline: splitHeadline(readMarkdown(line)).headline,
    body: lines.slice(first + (isUnderlined ? 2 : 1)).join('\n'),
  };
}

function keyProblems(entries: readonly FrontMatterEntry[]): BriefFileProblem[] {
  return entries.flatMap(({ key }, index): BriefFileProblem[] => {
    if (!KEYS.has(key)) return [{ field: key, problem: 'unknown' }];
    const isRepeated = entries.findIndex((entry) => entry.key === key) < index;
    return isRepeated ? [{ field: key, problem: 'repeated' }] : [];
  });
}

function headlineProblems(headline: string): BriefFileProblem[] {
  if (headline === '') return [{ field: 'headline', problem: 'missing' }];
  return headline.length > MAX_HEADLINE_LENGTH ? [{ field: 'headline', problem: 'too_long' }] : [];
}

/** As hashtags are read; whether it can be a topic is for the newsroom's own rules. */
function topicName(written: string): string {
  return cleanText(written)
    .trim()
    .replace(/^[#＃]/, '')
    .toLowerCase()
    .replaceAll('_', '-')
    .normalize('NFC');
}

function parseUrgency(value: string): Urgency | null {
  return URGENCIES.find((urgency) => urgency === value.toLowerCase()) ?? null;
}

function parseWebAddress(value: string): string | null {
  const url = safeUrl(value);
  return url !== null && /^https?:/.test(url) ? url : null;
}

/** A web address must be a good one; anything without a scheme is a path. */
function parseImage(value: string): string | null {
  return /^[a-z][a-z0-9+.-]+:/i.test(value) ? parseWebAddress(value) : value;
}
