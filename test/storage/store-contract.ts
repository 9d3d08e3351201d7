import { describe } from 'vitest';
import { describeAdministrators } from './contract/administrators.js';
import { describeBriefs } from './contract/briefs.js';
import { describeConversations } from './contract/conversations.js';
import { describeDestinations } from './contract/destinations.js';
import { describeFeedback } from './contract/feedback.js';
import { describeFigures } from './contract/figures.js';
import { describeFollows } from './contract/follows.js';
import { describeForecast } from './contract/forecast.js';
import type { OpenEmptyStore } from './contract/harness.js';
import { describeInterests } from './contract/interests.js';
import { describeMasthead } from './contract/masthead.js';
import { describeNewsroom } from './contract/newsroom.js';
import { describeTransactions } from './contract/transactions.js';

/**
 * What the core relies on, whatever the engine below.
 * @param open Opens a new empty store for each test.
 */
export function describeStore(name: string, open: OpenEmptyStore): void {
  describe(name, () => {
    describeTransactions(open);
    describeBriefs(open);
    describeDestinations(open);
    describeAdministrators(open);
    describeInterests(open);
    describeFigures(open);
    describeFeedback(open);
    describeFollows(open);
    describeForecast(open);
    describeNewsroom(open);
    describeMasthead(open);
    describeConversations(open);
  });
}
