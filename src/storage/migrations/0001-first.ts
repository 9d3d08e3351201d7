import { CONVERSATION_TABLES } from './0001-conversations.js';
import { COPY_TASK_TABLES } from './0001-copy-tasks.js';
import { DELIVERY_TABLES } from './0001-delivery.js';
import { FIGURE_TABLES } from './0001-figures.js';
import { MASTHEAD_TABLES } from './0001-masthead.js';
import { NEWS_TABLES } from './0001-news.js';
import { PLACE_TABLES } from './0001-places.js';
import { READER_TABLES } from './0001-readers.js';
import type { Migration } from './migration.js';

/** Everything of the first release. */
export const first: Migration = {
  version: 1,
  name: 'first',
  sql: [
    PLACE_TABLES,
    MASTHEAD_TABLES,
    NEWS_TABLES,
    CONVERSATION_TABLES,
    DELIVERY_TABLES,
    COPY_TASK_TABLES,
    FIGURE_TABLES,
    READER_TABLES,
  ].join('\n'),
};
