import { fill, meanwhile, press, type Scene, settings, use } from './step.js';

const BACK = settings('main');

export const FIRST_MINUTE: Scene = {
  by: 'reader',
  steps: [
    use('start'),
    settings('start-topic', '1'),
    settings('start-with', 'digest'),
    settings('start'),
    settings('start-with', 'urgent'),
    settings('start'),
    settings('start-topic', '2'),
    settings('start-with', 'all'),
    BACK,
    use('help'),
  ],
};

/** After more briefs of the ferry than one page holds. */
export const READING: Scene = {
  by: 'reader',
  steps: [
    use('latest'),
    press('more'),
    press('read'),
    press('like'),
    use('more'),
    use('search', { words: 'пором' }),
    press('search'),
    use('read', { number: 1 }),
    press('follow', { number: 1 }),
    press('unfollow', { number: 1 }),
    use('follow', { number: 1 }),
    use('topics'),
    press('unsubscribe'),
    press('subscribe'),
    use('unsubscribe', { topics: 'misto' }),
    use('subscribe', { topics: 'misto' }),
    use('unfollow', { number: 1 }),
    use('follow', { number: 1 }),
  ],
};

export const WHAT_COMES: Scene = {
  by: 'reader',
  steps: [
    use('settings'),
    settings('topics'),
    settings('topic', '3'),
    settings('no-topic'),
    settings('every-topic'),
    BACK,
    settings('filters'),
    settings('urgency'),
    settings('least', 'urgent'),
    settings('filters'),
    settings('urgency'),
    settings('least', 'routine'),
    settings('filters'),
    settings('languages'),
    settings('brief-language', 'uk'),
    settings('brief-language', ''),
    BACK,
    settings('filters'),
    settings('words'),
    settings('include'),
    fill({ words: 'пором, злива' }),
    settings('filters'),
    settings('words'),
    settings('exclude'),
    fill({ words: 'ярмарок' }),
    settings('filters'),
    settings('words'),
    settings('include'),
    fill({ words: '' }),
    settings('pause'),
    settings('pause-day'),
    settings('pause'),
    settings('pause-week'),
    settings('pause'),
    settings('pause-open'),
    settings('pause'),
    settings('resume'),
    settings('stories'),
    settings('unfollow-story'),
    BACK,
  ],
};

export const HOW_IT_LOOKS: Scene = {
  by: 'reader',
  steps: [
    settings('appearance'),
    settings('layout'),
    settings('look', 'headline'),
    settings('layout'),
    settings('look'),
    settings('sound'),
    settings('sound'),
  ],
};

/** Only Telegram makes cards of links. */
export const LINK_CARDS: Scene = { by: 'reader', only: 'telegram', steps: [settings('link-cards')] };

export const WHERE_AND_WHEN: Scene = {
  by: 'reader',
  steps: [
    use('settings'),
    settings('zone'),
    fill({ words: 'San' }),
    settings('set-zone'),
    use('timezone', { city: 'Київ' }),
    settings('digest'),
    settings('digest-plan', 'several'),
    settings('digest-times'),
    settings('digest-time'),
    settings('digest-other'),
    fill({ times: '6:30' }),
    settings('digest'),
    settings('digest-days'),
    settings('digest-day', '1'),
    settings('digest-day', ''),
    settings('digest'),
    BACK,
    settings('quiet'),
    settings('quiet-hours'),
    settings('quiet-other'),
    fill({ hours: '22:30-6:45' }),
    settings('quiet-flash', 'silent'),
    BACK,
    use('quiet'),
    use('quiet', { hours: 'off' }),
    use('digest'),
    use('digest', { when: '8:00' }),
  ],
};

/** More briefs are waiting than one message holds. */
export const DIGEST: Scene = {
  by: 'reader',
  steps: [meanwhile('a dozen briefs go out'), meanwhile('a day passes'), press('digest'), press('read')],
};

export const ELSEWHERE: Scene = {
  by: 'reader',
  steps: [
    meanwhile('the reader sets another place up'),
    use('settings'),
    settings('places'),
    settings('main'),
    settings('topics'),
  ],
};

/** Ends with nothing left of the reader. */
export const LEAVING: Scene = {
  by: 'reader',
  steps: [
    use('language'),
    settings('speak', 'uk'),
    settings('speak', ''),
    BACK,
    settings('language'),
    BACK,
    settings('data'),
    settings('export'),
    settings('delete'),
    settings('forget'),
    use('stop'),
  ],
};
