import { ofSubscription, type SettingsChange } from '../feed/place-settings.js';
import { MAX_WORD_LENGTH, MAX_WORDS, NO_FILTER, parseWords, type WordFilter } from '../feed/word-filter.js';
import type { Form, Reply } from './reply.js';
import { settingsMenu } from './settings-menu.js';
import { page, settingsButton } from './settings-page.js';
import { changed, type OpenedPlace } from './settings-place.js';

type List = keyof WordFilter;

/** A list as long as it may be, with commas and spaces between its words. */
const MAX_LIST_LENGTH = MAX_WORDS * (MAX_WORD_LENGTH + 2);

/** By which words briefs are chosen. */
export function wordsPage(opened: OpenedPlace): Reply {
  const { language } = opened.talk;
  const filter = filterOf(opened);
  const line = (list: List) =>
    language.say(`settings-words-${list}`, {
      words: filter[list].join(', ') || language.say('settings-words-no'),
    });
  const lines = [line('include'), line('exclude'), '', language.say('settings-words-how')];
  const buttons = [[settingsButton(opened, 'include')], [settingsButton(opened, 'exclude')]];
  return page(opened, lines, buttons, true);
}

/** The form for one of the lists. */
export function wordsForm(opened: OpenedPlace, list: List): Form {
  const { language } = opened.talk;
  return {
    submit: { kind: 'settings', field: list, placeId: opened.placeId },
    title: language.say(`form-words-${list}`),
    fields: [
      {
        name: 'words',
        label: language.say('form-words-label'),
        question: language.say(`form-words-${list}-question`),
        long: false,
        required: false,
        maxLength: MAX_LIST_LENGTH,
        value: filterOf(opened)[list].join(', '),
      },
    ],
  };
}

/** Puts what was typed in place of one list. @throws FeedError `invalid` for what cannot be looked for */
export async function setWords(opened: OpenedPlace, list: List, typed: string): Promise<Reply> {
  return await settingsMenu(await changed(opened, filterChange(list, parseWords(typed))));
}

function filterChange(list: List, phrases: readonly string[]): SettingsChange {
  return ofSubscription(({ words = NO_FILTER, ...wanted }) => {
    const filter = { ...words, [list]: phrases };
    const isOpen = filter.include.length === 0 && filter.exclude.length === 0;
    return isOpen ? wanted : { ...wanted, words: filter };
  });
}

function filterOf({ settings }: OpenedPlace): WordFilter {
  return settings?.subscription?.words ?? NO_FILTER;
}
