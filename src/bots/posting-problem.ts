import { FeedError } from '../feed/errors.js';
import type { Conversation } from './command.js';

/**
 * What the bot lacks to post where somebody speaks, as a sentence beside what was chosen there just now; none where it
 * lacks nothing. The choice stands already, so that a platform which cannot be asked is no refusal of it.
 */
export async function problemLines({ caller, language }: Conversation): Promise<readonly string[]> {
  try {
    const problem = await caller.place.postingProblem();
    return problem === null ? [] : [language.say(problem)];
  } catch (error) {
    if (error instanceof FeedError && error.code === 'unavailable') return [];
    throw error;
  }
}
