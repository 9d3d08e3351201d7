import { z } from 'zod';
import type { FaultRule } from '../../faults.js';
import { telegramRates } from '../limits.js';
import { action, bytes } from './action.js';

const when = z.enum(['before', 'after']);

const fault = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('latency'), ms: z.union([z.number().nonnegative(), z.literal('never')]) }),
  z.object({ kind: z.literal('reset'), when }),
  z.object({ kind: z.literal('truncate') }),
  z.object({
    kind: z.literal('server-error'),
    status: z.union([z.literal(500), z.literal(502), z.literal(503), z.literal(504)]),
    when,
  }),
  z.object({ kind: z.literal('too-many'), retryAfterS: z.int().positive() }),
  z.object({ kind: z.literal('refuse'), status: z.int(), code: z.int(), text: z.string() }),
]);

const rule = z.object({
  fault,
  methods: z.array(z.string()).exactOptional(),
  chats: z.array(z.string()).exactOptional(),
  times: z.int().positive().exactOptional(),
  share: z.number().min(0).max(1).exactOptional(),
});

const rates = z.object({
  messagesPerSecond: z.int().positive().default(telegramRates.messagesPerSecond),
  paidMessagesPerSecond: z.int().positive().default(telegramRates.paidMessagesPerSecond),
  messagesPerChatPerSecond: z.number().positive().default(telegramRates.messagesPerChatPerSecond),
  chatBurst: z.int().positive().default(telegramRates.chatBurst),
  messagesPerGroupPerMinute: z.int().positive().default(telegramRates.messagesPerGroupPerMinute),
  editsPerGroupPerMinute: z.int().positive().default(telegramRates.editsPerGroupPerMinute),
});

/** What the platform and the web are like while people and bots use them. */
export const conditionActions = {
  /** Puts a picture at an address of the web; addresses that hold none cannot be reached by the server. */
  addWebPicture: action(z.object({ url: z.url(), bytes }), ({ world }, input) => {
    world.state.webPictures.set(input.url, input.bytes);
    return true;
  }),

  /** Sets the rates that are allowed, with Telegram's own for what is left out; null allows everything. */
  setRates: action(z.object({ rates: rates.nullable() }), ({ limits }, input) => {
    limits.change(input.rates);
    return true;
  }),

  clearCounters: action(z.object({}).default({}), ({ counters }) => {
    counters.clear();
    return true;
  }),

  /** Switches a fault on; the number returned switches it off. */
  addFault: action(rule, ({ faults }, input: FaultRule) => faults.add(input)),

  removeFault: action(z.object({ id: z.number() }), ({ faults }, { id }) => {
    faults.remove(id);
    return true;
  }),

  clearFaults: action(z.object({}).default({}), ({ faults }) => {
    faults.clear();
    return true;
  }),

  listFaults: action(z.object({}).default({}), ({ faults }) => faults.list()),
};
