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
    expect(everywhere).toMatchObject([{ name: 'start', options: [{ name: 'shown' }] }]);
    expect(everywhere[0]?.options).toHaveLength(1);
  });
});
