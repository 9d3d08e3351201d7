import type { MessageEntity } from '@grammyjs/types';
import { badRequest, type TelegramError } from './errors.js';
import { checkLink } from './links.js';

export interface ParsedText {
  readonly text: string;
  readonly entities: readonly MessageEntity[];
}

const tagTypes = new Map<string, 'bold' | 'italic' | 'underline' | 'strikethrough' | 'spoiler'>([
  ['b', 'bold'],
  ['strong', 'bold'],
  ['i', 'italic'],
  ['em', 'italic'],
  ['u', 'underline'],
  ['ins', 'underline'],
  ['s', 'strikethrough'],
  ['strike', 'strikethrough'],
  ['del', 'strikethrough'],
  ['tg-spoiler', 'spoiler'],
  ['span', 'spoiler'],
]);
const otherTags = new Set(['a', 'code', 'pre', 'blockquote', 'tg-emoji']);

const namedReferences = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
]);

interface OpenTag {
  readonly name: string;
  readonly argument: string;
  /** UTF-16 offset in the text without its tags. */
  readonly offset: number;
}

/**
 * Reads `parse_mode=HTML` as TDLib's `parse_html` does, quirks and error texts included: unknown tags are refused,
 * unknown character references stay as they are, an empty end tag closes whatever is open.
 *
 * @returns The text without markup and its entities in the order in which their tags end.
 * @throws TelegramError 400 `can't parse entities: …` with UTF-8 byte offsets into the input.
 */
export function parseHtml(html: string): ParsedText {
  return new HtmlReader(html).read();
}

class HtmlReader {
  readonly #html: string;
  readonly #open: OpenTag[] = [];
  readonly #entities: MessageEntity[] = [];
  /** The language of each `code` that came with one, until `pre` makes use of it. */
  readonly #codeLanguages = new Map<MessageEntity, string>();
  #at = 0;
  #text = '';

  constructor(html: string) {
    this.#html = html;
  }

  read(): ParsedText {
    while (this.#at < this.#html.length) {
      const character = this.#html.charAt(this.#at);
      if (character === '<') this.#readTag();
      else this.#text += this.#readCharacter(character);
    }
    const unclosed = this.#open.at(-1);
    if (unclosed) throw unparsable(`Can't find end tag corresponding to start tag "${unclosed.name}"`);
    if (!this.#text.isWellFormed()) {
      throw badRequest(
        'text contains invalid Unicode characters after decoding HTML entities, check for unmatched surrogate code units',
      );
    }
    return { text: this.#text, entities: this.#entities };
  }

  #readCharacter(character: string): string {
    if (character === '&') {
      const reference = /&(?:#x([0-9a-f]*)|#(\d*)|([a-z]*));?/iy;
      reference.lastIndex = this.#at;
      const match = reference.exec(this.#html);
      const decoded = match && decodeReference(match);
      if (match && decoded !== null) {
        this.#at += match[0].length;
        return decoded;
      }
    }
    this.#at += 1;
    return character;
  }

  #readTag(): void {
    const begin = this.#at++;
    if (this.#peek() === '/') this.#readEndTag(begin);
    else this.#readStartTag(begin);
  }

  #readStartTag(begin: number): void {
    const name = this.#readWhile((c) => !isSpace(c) && c !== '>').toLowerCase();
    if (this.#peek() === '') throw unparsable(`Unclosed start tag at byte offset ${this.#bytes(begin)}`);
    if (!tagTypes.has(name) && !otherTags.has(name)) {
      throw unparsable(`Unsupported start tag "${name}" at byte offset ${this.#bytes(begin)}`);
    }
    let argument = '';
    while (this.#peek() !== '>') {
      this.#skipSpace();
      if (this.#peek() === '>') break;
      const attribute = this.#readAttribute(name, begin);
      argument = tagArgument(name, attribute.name, attribute.value) ?? argument;
    }
    this.#at += 1;
    if (name === 'span' && argument !== 'spoiler') {
      throw unparsable(`Tag "span" must have class "tg-spoiler" at byte offset ${this.#bytes(begin)}`);
    }
    this.#open.push({ name, argument, offset: this.#text.length });
  }

  #readAttribute(tag: string, begin: number): { readonly name: string; readonly value: string } {
    const name = this.#readWhile((c) => !isSpace(c) && !'=>/"\''.includes(c));
    if (name === '') {
      throw unparsable(`Empty attribute name in the tag "${tag}" at byte offset ${this.#bytes(begin)}`);
    }
    this.#skipSpace();
    const unclosed = () => unparsable(`Unclosed start tag "${tag}" at byte offset ${this.#bytes(begin)}`);
    if (this.#peek() === '') throw unclosed();
    if (this.#peek() !== '=') return { name, value: '' };
    this.#at += 1;
    this.#skipSpace();
    if (this.#peek() === '') throw unclosed();
    const value = this.#readAttributeValue();
    if (this.#peek() === '') throw unparsable(`Unclosed start tag at byte offset ${this.#bytes(begin)}`);
    return { name, value };
  }

  #readAttributeValue(): string {
    const quote = this.#peek();
    if (quote !== '"' && quote !== "'") {
      const tokenBegin = this.#at;
      const token = this.#readWhile((c) => /[a-z0-9.-]/i.test(c));
      if (!isSpace(this.#peek()) && this.#peek() !== '>') {
        throw unparsable(`Unexpected end of name token at byte offset ${this.#bytes(tokenBegin)}`);
      }
      return token.toLowerCase();
    }
    this.#at += 1;
    let value = '';
    while (this.#peek() !== quote && this.#peek() !== '') value += this.#readCharacter(this.#peek());
    if (this.#peek() === quote) this.#at += 1;
    return value;
  }

  #readEndTag(begin: number): void {
    const open = this.#open.at(-1);
    if (!open) throw unparsable(`Unexpected end tag at byte offset ${this.#bytes(begin)}`);
    this.#at += 1;
    const name = this.#readWhile((c) => !isSpace(c) && c !== '>').toLowerCase();
    this.#skipSpace();
    if (this.#peek() !== '>') throw unparsable(`Unclosed end tag at byte offset ${this.#bytes(begin)}`);
    this.#at += 1;
    if (name !== '' && name !== open.name) {
      throw unparsable(
        `Unmatched end tag at byte offset ${this.#bytes(begin)}, expected "</${open.name}>", found "</${name}>"`,
      );
    }
    this.#open.pop();
    if (this.#text.length > open.offset) this.#addEntity(open);
  }

  #addEntity({ name, argument, offset }: OpenTag): void {
    const range = { offset, length: this.#text.length - offset };
    const type = tagTypes.get(name);
    if (type) this.#entities.push({ type, ...range });
    else if (name === 'a') this.#addLink(argument || this.#text.slice(offset), range);
    else if (name === 'pre') this.#addPre(range);
    else if (name === 'code') this.#addCode(argument, range);
    else if (name === 'blockquote') {
      this.#entities.push({ type: argument === '' ? 'blockquote' : 'expandable_blockquote', ...range });
    } else if (/^[1-9]\d*$/.test(argument)) {
      this.#entities.push({ type: 'custom_emoji', custom_emoji_id: argument, ...range });
    } else throw badRequest("can't parse entities: Invalid custom emoji identifier specified");
  }

  #addLink(url: string, range: Range): void {
    const checked = checkLink(url);
    if (checked.kind === 'link') this.#entities.push({ type: 'text_link', url: checked.url, ...range });
  }

  /** `<pre><code class="language-x">` is one entity with a language, whichever of the two tags stands outside. */
  #addPre(range: Range): void {
    const last = this.#entities.at(-1);
    const language = last && this.#codeLanguages.get(last);
    if (last && language !== undefined && sameRange(last, range)) {
      this.#entities[this.#entities.length - 1] = { type: 'pre', language, ...range };
    } else this.#entities.push({ type: 'pre', ...range });
  }

  #addCode(language: string, range: Range): void {
    const last = this.#entities.at(-1);
    if (last?.type === 'pre' && last.language === undefined && language !== '' && sameRange(last, range)) {
      this.#entities[this.#entities.length - 1] = { type: 'pre', language, ...range };
      return;
    }
    const code: MessageEntity = { type: 'code', ...range };
    if (language !== '') this.#codeLanguages.set(code, language);
    this.#entities.push(code);
  }

  /** The character at hand; empty at the end. */
  #peek(): string {
    return this.#html.charAt(this.#at);
  }

  #readWhile(belongs: (character: string) => boolean): string {
    const begin = this.#at;
    while (this.#peek() !== '' && belongs(this.#peek())) this.#at += 1;
    return this.#html.slice(begin, this.#at);
  }

  #skipSpace(): void {
    this.#readWhile(isSpace);
  }

  #bytes(index: number): number {
    return Buffer.byteLength(this.#html.slice(0, index));
  }
}

type Range = Pick<MessageEntity, 'offset' | 'length'>;

function sameRange(a: Range, b: Range): boolean {
  return a.offset === b.offset && a.length === b.length;
}

function isSpace(character: string): boolean {
  return character === '' || ' \t\r\n\v\0'.includes(character);
}

function tagArgument(tag: string, name: string, value: string): string | null {
  if (tag === 'a' && name === 'href') return value;
  if (tag === 'code' && name === 'class' && value.startsWith('language-')) return value.slice(9);
  if (tag === 'span' && name === 'class' && value.startsWith('tg-')) return value.slice(3);
  if (tag === 'tg-emoji' && name === 'emoji-id') return value;
  if (tag === 'blockquote' && name === 'expandable') return '1';
  return null;
}

function decodeReference([whole, hex, decimal, name]: RegExpExecArray): string | null {
  if (name !== undefined) return namedReferences.get(name) ?? null;
  const code = hex !== undefined ? Number.parseInt(hex || '0', 16) : Number(decimal || '0');
  const lengthWithoutSemicolon = whole.endsWith(';') ? whole.length - 1 : whole.length;
  if (code === 0 || code >= 0x10ffff || lengthWithoutSemicolon >= 10) return null;
  return String.fromCodePoint(code);
}

function unparsable(reason: string): TelegramError {
  return badRequest(`can't parse entities: ${reason}`);
}
