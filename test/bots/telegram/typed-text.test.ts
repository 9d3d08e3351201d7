import type { Message } from 'grammy/types';
import { describe, expect, it } from 'vitest';
import { typedCommand, typedText } from '../../../src/bots/telegram/typed-text.js';

describe('a typed command', () => {
  it.each([
    ['/latest', { name: 'latest', addressee: null, restAt: 7 }],
    ['/latest politics', { name: 'latest', addressee: null, restAt: 8 }],
    ['/Publish@Wire_Bot 12 flash', { name: 'publish', addressee: 'wire_bot', restAt: 18 }],
    ['/post\nBridge opens\nText', { name: 'post', addressee: null, restAt: 6 }],
  ])('%j is read with its rest', (text, command) => {
    expect(typedCommand(text)).toEqual(command);
  });

  it.each(['latest', ' /latest', '/', '/latest.', '/etc/passwd', '/дай', '/latest@'])(
    '%j is none',
    (text) => {
      expect(typedCommand(text)).toBeNull();
    },
  );
});

describe('typed text', () => {
  const message = {
    text: '/post Bold title 😀\nplain and linked',
    entities: [
      { type: 'bot_command', offset: 0, length: 5 },
      { type: 'bold', offset: 6, length: 10 },
      { type: 'text_link', offset: 30, length: 6, url: 'https://news.example/' },
    ],
  } as unknown as Message;

  it('begins where the command ends', () => {
    expect(typedText(message, 6).text).toBe('Bold title 😀\nplain and linked');
  });

  it('keeps its formatting in place from any offset', () => {
    const typed = typedText(message, 6);
    expect(typed.from(14)).toEqual([
      {
        kind: 'paragraph',
        content: [
          { kind: 'text', text: 'plain and ' },
          { kind: 'link', url: 'https://news.example/', content: [{ kind: 'text', text: 'linked' }] },
        ],
      },
    ]);
  });

  it('keeps what is left of a mark that began before the offset', () => {
    const [first] = typedText(message, 6).from(5);
    expect(first).toMatchObject({
      content: [
        { kind: 'bold', content: [{ kind: 'text', text: 'title' }] },
        { kind: 'text', text: ' 😀' },
        { kind: 'break' },
        { kind: 'text' },
        { kind: 'link' },
      ],
    });
  });

  it('is the caption where a picture was sent', () => {
    const photo = {
      caption: '/post Tram',
      caption_entities: [{ type: 'bold', offset: 6, length: 4 }],
    } as unknown as Message;
    expect(typedText(photo, 6).from(0)).toEqual([
      { kind: 'paragraph', content: [{ kind: 'bold', content: [{ kind: 'text', text: 'Tram' }] }] },
    ]);
  });
});
