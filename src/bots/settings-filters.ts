import type { Urgency } from '../feed/brief.js';
import { ofSubscription } from '../feed/place-settings.js';
import type { Subscription } from '../feed/subscription.js';
import type { SettingsStep } from './action.js';
import { inRows } from './button-rows.js';
import type { Reply } from './reply.js';
import { languageChosen, languagesPage, toggleLanguage } from './settings-languages.js';
import { filtersOf, groupPage, settingsMenu } from './settings-menu.js';
import { choice, page } from './settings-page.js';
import { changed, type OpenedPlace, oneOf, subscriptionOf } from './settings-place.js';
import { wordsForm, wordsPage } from './settings-words.js';

const URGENCIES = ['routine', 'urgent', 'flash'] as const satisfies readonly Urgency[];

type FilterStep = Extract<
  SettingsStep,
  'filters' | 'urgency' | 'least' | 'languages' | 'brief-language' | 'words' | 'include' | 'exclude'
>;

/** What a button does about which briefs of the topics are wanted. @throws FeedError `conflict` where nothing is wanted */
export async function pressFilters(opened: OpenedPlace, step: FilterStep, value: string): Promise<Reply> {
  switch (step) {
    case 'filters':
      return groupPage(opened, filtersOf(opened, subscriptionOf(opened)));
    case 'urgency':
      return urgencyPage(opened);
    case 'least': {
      const leastUrgency = oneOf(URGENCIES, value);
      return await settingsMenu(await narrowed(opened, (wanted) => ({ ...wanted, leastUrgency })));
    }
    case 'languages':
      return languagesPage(opened);
    case 'brief-language': {
      const tag = languageChosen(opened, value);
      return languagesPage(await narrowed(opened, (wanted) => toggleLanguage(wanted, tag)));
    }
    case 'words':
      return wordsPage(opened);
    case 'include':
    case 'exclude':
      return { kind: 'form', form: wordsForm(opened, step) };
  }
}

async function narrowed(
  opened: OpenedPlace,
  change: (wanted: Subscription) => Subscription,
): Promise<OpenedPlace> {
  return await changed(opened, ofSubscription(change));
}

/** From which urgency on briefs are wanted. */
function urgencyPage(opened: OpenedPlace): Reply {
  const { language } = opened.talk;
  const now = opened.settings?.subscription?.leastUrgency;
  const choices = URGENCIES.map((urgency) =>
    choice(opened, language.say(`settings-least-${urgency}`), {
      step: 'least',
      value: urgency,
      isChosen: urgency === now,
    }),
  );
  return page(opened, [language.say('settings-urgency-how')], inRows(choices, 1), true);
}
