import { describe, expect, it } from 'vitest';
import { describeCommands } from '../../../src/bots/discord/describe-commands.js';

describe('the commands on Discord', () => {
  it('offer no option that comes with a typed line alone', () => {
    const words = { description: 'option-payload', kind: 'text', required: false } as const;
    const options = [
      { ...words, name: 'shown' },
      { ...words, name: 'payload', typedOnly: true },
    ];
    const command = { name: 'start', description: 'command-start', options, audience: 'everyone' } as const;
    const language = { locale: 'en', say: (id: string) => id };
    const { everywhere } = describeCommands({ commands: [command], languageOf: () => language });
    const shown = expect.objectContaining({ name: 'shown' });
    expect(everywhere).toEqual([expect.objectContaining({ name: 'start', options: [shown] })]);
  });

  it('name choices in the language of who chooses, and send what is typed elsewhere', () => {
    const urgency = {
      name: 'urgency',
      description: 'option-urgency',
      kind: 'choice',
      required: false,
      choices: ['flash', 'other'],
      choiceNames: { flash: 'urgency-flash' },
    } as const;
    const command = { name: 'publish', description: 'p', options: [urgency], audience: 'everyone' } as const;
    const languageOf = (locale: string | null) => ({
      locale: locale === 'uk' ? 'uk' : 'en',
      say: (id: string) => `${locale === 'uk' ? 'uk' : 'en'} ${id}`,
    });
    const { everywhere } = describeCommands({ commands: [command], languageOf });
    expect(everywhere).toMatchObject([
      {
        options: [
          {
            choices: [
              { name: 'en urgency-flash', name_localizations: { uk: 'uk urgency-flash' }, value: 'flash' },
              { name: 'other', value: 'other' },
            ],
          },
        ],
      },
    ]);
  });

  it('make a brief from a message’s own menu, in the newsroom’s servers alone', () => {
    const post = { name: 'post', description: 'command-post', options: [], audience: 'writer' } as const;
    const languageOf = (locale: string | null) => ({
      locale: locale === 'uk' ? 'uk' : 'en',
      say: (id: string) => `${locale === 'uk' ? 'uk' : 'en'} ${id}`,
    });
    const { everywhere, newsroom } = describeCommands({ commands: [post], languageOf });
    expect(everywhere).toEqual([]);
    expect(newsroom).toMatchObject([
      { type: 1, name: 'post' },
      { type: 3, name: 'en discord-make-brief', name_localizations: { uk: 'uk discord-make-brief' } },
    ]);
  });
});
