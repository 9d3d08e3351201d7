import type { Reply } from './reply.js';
import { appearanceOf, type Chosen, filtersOf, linesOf } from './settings-menu.js';
import { page, settingsButton } from './settings-page.js';
import { type OpenedPlace, subscriptionOf } from './settings-place.js';

/** What of the topics is wanted: by urgency, language and words. @throws FeedError `conflict` where nothing is wanted */
export function filtersPage(opened: OpenedPlace): Reply {
  return groupPage(opened, filtersOf(opened, subscriptionOf(opened)));
}

/** How copies look and sound. */
export function appearancePage(opened: OpenedPlace): Reply {
  return groupPage(opened, appearanceOf(opened));
}

/** What can be done with all that was chosen. */
export function dataPage(opened: OpenedPlace): Reply {
  const lines = [opened.talk.language.say('settings-data-how')];
  return page(opened, lines, [[settingsButton(opened, 'export'), settingsButton(opened, 'delete')]], true);
}

function groupPage(opened: OpenedPlace, shown: readonly Chosen[]): Reply {
  const buttons = shown.map(([step]) => [settingsButton(opened, step)]);
  return page(opened, linesOf(opened, shown), buttons, true);
}
