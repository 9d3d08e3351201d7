import { z } from 'zod';
import type { Config } from '../config.js';
import type { StoreReads } from '../feed/ports.js';
import { type BotToken, configuredTokens } from '../places.js';
import { PLAYGROUND_VALUE } from '../playground/value.js';

const PlaygroundValue = z.array(
  z.object({ platform: z.enum(['telegram', 'discord']), token: z.string(), apiRoot: z.string() }),
);

/** The tokens of the settings, or those of the playground that runs on this database. */
export async function tokensInUse(config: Config, store: StoreReads): Promise<readonly BotToken[]> {
  const tokens = configuredTokens(config);
  if (tokens.length > 0) return tokens;
  const playground = PlaygroundValue.safeParse(await store.conversations.findValue(PLAYGROUND_VALUE));
  return playground.success ? playground.data : [];
}
