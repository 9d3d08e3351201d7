import { accountMethods } from './account.js';
import type { Method } from './call.js';
import { callbackMethods } from './callbacks.js';
import { chatMethods } from './chats.js';
import { deletingMethods } from './deleting.js';
import { editingMethods } from './editing.js';
import { fileMethods } from './files.js';
import { inlineMethods } from './inline.js';
import { reactionMethods } from './reactions.js';
import { sendingMethods } from './sending.js';
import { topicMethods } from './topics.js';
import { updateMethods } from './updates.js';

export interface NamedMethod {
  readonly name: string;
  readonly run: Method;
}

const methods: Readonly<Record<string, Method>> = {
  ...accountMethods,
  ...updateMethods,
  ...sendingMethods,
  ...editingMethods,
  ...deletingMethods,
  ...chatMethods,
  ...fileMethods,
  ...callbackMethods,
  ...topicMethods,
  ...reactionMethods,
  ...inlineMethods,
};

const methodsByName = new Map<string, NamedMethod>(
  Object.entries(methods).map(([name, run]) => [name.toLowerCase(), { name, run }]),
);

/** Finds a Bot API method; Telegram takes its name in any case. */
export function findMethod(name: string): NamedMethod | undefined {
  return methodsByName.get(name.toLowerCase());
}
