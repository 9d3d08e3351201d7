import { fill, meanwhile, press, type Scene, use } from './step.js';

/** A page of news as a browser copies it: the second item has no headline. */
const NEWS_PAGE =
  'Вісник\n\nПором знову ходить\n\n1 min read\n\nВін вийшов опівдні.\n\nRead more\nВісник\n (Updated:  )\n\nЛіхтар на маяку засвітили в неділю.\n\nShow More';

const SOME_DRAFT = {
  headline: 'Пором запізнюється',
  text: 'Він вийде о сьомій.',
  topics: 'гавань',
  link: 'http://news.example/porom',
};

export const TOPICS_AND_DESKS: Scene = {
  by: 'editor',
  steps: [
    use('topic'),
    press('topic', { step: 'add' }),
    fill({ words: 'гавань Гавань' }),
    press('topic', { step: 'list' }),
    press('topic', { step: 'add' }),
    fill({ words: 'misto Місто' }),
    use('topic', { do: 'add', topic: 'pohoda', text: 'Погода' }),
    use('topic', { do: 'add', topic: 'obriad', text: 'Обряди' }),
    use('topic', { do: 'add', topic: 'zhyttia', text: 'Життя' }),
    press('topic', { step: 'list' }),
    press('topic', { step: 'open', topicId: 1 }),
    press('topic', { step: 'down', topicId: 1 }),
    press('topic', { step: 'up', topicId: 1 }),
    press('topic', { step: 'rename', topicId: 1 }),
    fill({ words: 'Порт' }),
    press('topic', { step: 'name', topicId: 1 }),
    fill({ words: 'de: Hafen' }),
    press('topic', { step: 'emoji', topicId: 1 }),
    fill({ words: '⚓' }),
    press('topic', { step: 'colour', topicId: 1 }),
    fill({ words: '#123456' }),
    press('topic', { step: 'list' }),
    press('topic', { step: 'open', topicId: 4 }),
    press('topic', { step: 'retire', topicId: 4 }),
    press('topic', { step: 'into', topicId: 4, other: 2 }),
    press('topic', { step: 'list' }),
    press('topic', { step: 'open', topicId: 5 }),
    press('topic', { step: 'retire', topicId: 5 }),
    press('topic', { step: 'end', topicId: 5 }),
    press('topic', { step: 'end-now', topicId: 5 }),
    use('desk'),
    press('desk', { step: 'add' }),
    fill({ words: 'Відділ порту' }),
    press('desk', { step: 'rename' }),
    fill({ words: 'Відділ гавані' }),
    press('desk', { step: 'biography' }),
    fill({ words: 'Пишемо про кораблі.' }),
    press('desk', { step: 'contact' }),
    fill({ words: 'lysty@news.example' }),
    press('desk', { step: 'avatar' }),
    fill({ picture: 'http://news.example/avatar.png' }),
    press('desk', { step: 'no-avatar' }),
    press('desk', { step: 'list' }),
    press('desk', { step: 'open' }),
    use('desk', { do: 'add', desk: 'Нічний відділ' }),
    press('desk', { step: 'up' }),
    press('desk', { step: 'down' }),
    press('desk', { step: 'retire' }),
    press('desk', { step: 'retire-now' }),
  ],
};

/** On Telegram an empty `/post` explains itself, and a button asks for one thing after another. */
export const FIRST_DRAFT: readonly Scene[] = [
  {
    by: 'editor',
    only: 'telegram',
    steps: [
      use('post'),
      press('post'),
      use('cancel'),
      use('post'),
      press('post'),
      press('cancel-form'),
      use('post'),
      press('post'),
      fill(SOME_DRAFT),
    ],
  },
  { by: 'editor', only: 'discord', steps: [use('post'), fill(SOME_DRAFT)] },
];

const MORE = press('card', { page: 'more' });

export const EVERY_FIELD: Scene = {
  by: 'editor',
  steps: [
    press('edit', { field: 'headline' }),
    fill({ headline: 'Пором знову запізнюється' }),
    press('edit', { field: 'text' }),
    fill({ text: 'Він вийде о восьмій.' }),
    press('edit', { field: 'link' }),
    fill({ link: '' }),
    press('card', { page: 'topics' }),
    press('toggle-topic', { topicId: 2 }),
    press('edit', { field: 'topics' }),
    fill({ topics: '#порт #misto' }),
    press('card', { page: 'topics' }),
    press('card', { page: 'main' }),
    press('edit', { field: 'picture' }),
    fill({ picture: 'http://news.example/fog.png', alt: 'Туман над водою' }),
    MORE,
    press('remove-picture'),
    press('edit', { field: 'picture' }),
    fill({ picture: 'http://news.example/fog.png', alt: 'Туман' }),
    MORE,
    press('edit', { field: 'alt' }),
    fill({ alt: 'Білий туман' }),
    MORE,
    press('card', { page: 'desk' }),
    press('set-desk'),
    MORE,
    press('edit', { field: 'language' }),
    fill({ language: 'uk' }),
    MORE,
    press('edit', { field: 'related' }),
    fill({ related: 'http://news.example/related' }),
    MORE,
    press('preview'),
    press('card', { page: 'main' }),
    press('set-urgency', { urgency: 'flash' }),
    press('set-urgency', { urgency: 'urgent' }),
    press('set-urgency', { urgency: 'routine' }),
    use('edit', { number: 1, text: 'Пором усе ще запізнюється' }),
    use('preview', { number: 1 }),
  ],
};

export const TIMES: Scene = {
  by: 'editor',
  steps: [
    use('queue'),
    use('drafts'),
    press('draft', { number: 1 }),
    MORE,
    press('time', { time: 'embargo' }),
    fill({ time: 'in 2h' }),
    MORE,
    press('time', { time: 'expire' }),
    fill({ time: 'in 3d' }),
    press('time', { time: 'schedule' }),
    fill({ time: 'in 4h' }),
    use('queue'),
    press('draft', { number: 1 }),
    press('unschedule'),
    use('embargo', { number: 1, when: 'off' }),
    use('expire', { number: 1, when: 'off' }),
    use('schedule', { number: 1, when: 'in 5h' }),
    use('schedule', { number: 1, when: 'cancel' }),
  ],
};

/** Into languages that we do not speak ourselves: what stands beside them is then said in the newsroom's. */
export const TRANSLATIONS: Scene = {
  by: 'editor',
  steps: [
    MORE,
    press('translate', { step: 'list' }),
    press('translate', { step: 'write', language: 'it' }),
    fill({ headline: 'Traghetto tardivo', text: 'Parte alle sette.' }),
    press('translate', { step: 'list' }),
    press('translate', { step: 'open', language: 'it' }),
    press('translate', { step: 'headline' }),
    fill({ headline: 'Traghetto ancora tardivo' }),
    press('translate', { step: 'text' }),
    fill({ text: 'Parte alle otto.' }),
    press('translate', { step: 'alt' }),
    fill({ alt: 'Nebbia' }),
    press('translate', { step: 'preview' }),
    press('translate', { step: 'list' }),
    press('translate', { step: 'other' }),
    fill({ tag: 'tr', headline: 'Vapur', text: 'Kalkar.' }),
    press('translate', { step: 'remove', language: 'tr' }),
    press('translate', { step: 'remove-now', language: 'tr' }),
    use('translate', { number: 1, language: 'pt', text: 'Balsa\nAmanhã.' }),
  ],
};

/** Drafts of a page: #2 has a headline, #3 has none and no topic either, of which one is warned. */
export const FROM_A_PAGE: Scene = {
  by: 'editor',
  steps: [
    use('post', { text: NEWS_PAGE }),
    press('draft', { number: 2 }),
    press('spike', { number: 2 }),
    use('drafts'),
    press('draft', { number: 3 }),
    press('take-headline', { number: 3 }),
    press('publish', { number: 3 }),
    press('publish-anyway', { number: 3 }),
    press('undo', { number: 3 }),
    press('publish', { number: 3 }),
    press('publish-anyway', { number: 3 }),
    meanwhile('the time to undo ends'),
  ],
};

/** The writer's drafts are #4, which is sent back once, #5 and #6. */
export const FOUR_EYES: readonly Scene[] = [
  {
    by: 'writer',
    steps: [
      use('post', { text: 'Міст відкрито\nВід самого ранку.\n#порт' }),
      press('submit', { number: 4 }),
      use('post', { text: 'Ярмарок у неділю\nНа площі.\n#misto' }),
      use('submit', { number: 5 }),
      use('post', { text: 'Нічого не сталося\nЗовсім.' }),
      use('spike', { number: 6 }),
      use('help'),
    ],
  },
  {
    by: 'editor',
    steps: [
      use('drafts'),
      press('draft', { number: 4 }),
      press('reject', { number: 4 }),
      fill({ 'reject-reason': 'О котрій?' }),
      use('drafts'),
      press('draft', { number: 5 }),
      press('approve', { number: 5 }),
      press('undo', { number: 5 }),
      use('reject', { number: 5, reason: 'Ще раз.' }),
    ],
  },
  { by: 'writer', steps: [use('submit', { number: 4 }), use('submit', { number: 5 })] },
  {
    by: 'editor',
    steps: [use('approve', { number: 4 }), use('approve', { number: 5 }), meanwhile('all is sent')],
  },
];
