import type { Transaction as DatabaseTransaction, Kysely } from 'kysely';
import type { Store, StoreReads, Transaction } from '../feed/ports.js';
import { administratorReads, administratorWrites } from './administrators.js';
import { auditReads, auditWrites } from './audit.js';
import { botReads, botWrites } from './bots.js';
import { briefReads, briefWrites } from './briefs.js';
import { broadcastReads, broadcastWrites } from './broadcasts.js';
import { conversationReads, conversationWrites } from './conversations.js';
import { copyTaskReads, copyTaskWrites } from './copy-tasks.js';
import { deskReads, deskWrites } from './desks.js';
import { destinationReads, destinationWrites } from './destinations.js';
import { digestReads } from './digests.js';
import { feedbackReads, feedbackWrites } from './feedback.js';
import { figureReads } from './figures.js';
import { followReads, followWrites } from './follows.js';
import { newsroomReads, newsroomWrites } from './newsroom.js';
import { pictureReads, pictureWrites } from './pictures.js';
import { pinReads, pinWrites } from './pins.js';
import type { Schema } from './schema.js';
import type { Connections } from './sqlite.js';
import { topicPlaceReads } from './topic-places.js';
import { topicReads, topicWrites } from './topics.js';

/** The core's store on these connections: reads by the reader, transactions by the writer. */
export function createStore({ reader, writer, commits }: Connections): Store {
  return {
    ...readsOn(reader),
    transaction: (work, about) => writer.transaction((tx) => work(transactionOn(tx)), about),
    onCommit: (listener) => commits.listen(listener),
  };
}

function readsOn(db: Kysely<Schema>): StoreReads {
  return {
    briefs: briefReads(db),
    topics: { ...topicReads(db), ...topicPlaceReads(db) },
    desks: deskReads(db),
    bots: botReads(db),
    destinations: destinationReads(db),
    administrators: administratorReads(db),
    newsroom: newsroomReads(db),
    audit: auditReads(db),
    pictures: pictureReads(db),
    conversations: conversationReads(db),
    pins: pinReads(db),
    copyTasks: copyTaskReads(db),
    feedback: feedbackReads(db),
    follows: followReads(db),
    broadcasts: broadcastReads(db),
    digests: digestReads(db),
    figures: figureReads(db),
  };
}

/** Everything in it goes through the transaction's own connection, so that nothing can wait for itself. */
function transactionOn(tx: DatabaseTransaction<Schema>): Transaction {
  const reads = readsOn(tx);
  return {
    briefs: { ...reads.briefs, ...briefWrites(tx) },
    topics: { ...reads.topics, ...topicWrites(tx) },
    desks: { ...reads.desks, ...deskWrites(tx) },
    bots: { ...reads.bots, ...botWrites(tx) },
    destinations: { ...reads.destinations, ...destinationWrites(tx) },
    administrators: { ...reads.administrators, ...administratorWrites(tx) },
    newsroom: { ...reads.newsroom, ...newsroomWrites(tx) },
    audit: { ...reads.audit, ...auditWrites(tx) },
    pictures: { ...reads.pictures, ...pictureWrites(tx) },
    conversations: { ...reads.conversations, ...conversationWrites(tx) },
    pins: { ...reads.pins, ...pinWrites(tx) },
    copyTasks: { ...reads.copyTasks, ...copyTaskWrites(tx) },
    feedback: { ...reads.feedback, ...feedbackWrites(tx) },
    follows: { ...reads.follows, ...followWrites(tx) },
    broadcasts: { ...reads.broadcasts, ...broadcastWrites(tx) },
    digests: reads.digests,
    figures: reads.figures,
  };
}
