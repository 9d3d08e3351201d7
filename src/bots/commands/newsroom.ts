import { addNewsroomServer, type Claimed, claimNewsroom } from '../../feed/claiming.js';
import { FeedError } from '../../feed/errors.js';
import type { Said } from '../../feed/language.js';
import type { Caller } from '../caller.js';
import { type Command, type Conversation, isPrivate } from '../command.js';
import { notice } from '../notice.js';
import type { Reply } from '../reply.js';

export const claimCommand: Command = {
  name: 'claim',
  description: 'command-claim',
  options: [{ name: 'code', description: 'option-code', kind: 'text', required: false }],
  audience: 'everyone',
  async run(talk, given) {
    return await claimHere(talk, given.words('code'));
  },
};

/** What a code does for whoever sends it, in words or behind a link. @throws FeedError `forbidden` */
export async function claimHere(talk: Conversation, code: string | null): Promise<Reply> {
  return code !== null && isReadByOthers(talk.caller)
    ? await claimInPublic(talk, code)
    : notice(talk, await claim(talk, code));
}

/** @throws FeedError `forbidden` for a wrong code, without one, and for whoever cannot be told from others */
async function claim(talk: Conversation, code: string | null): Promise<Said> {
  if (!isPerson(talk.caller)) throw new FeedError('forbidden', { id: 'error-claim-nobody' });
  if (talk.member !== null) return await registerServer(talk, { id: 'claim-member' });
  if (code === null) throw new FeedError('forbidden', { id: 'error-claim-how' });
  const { platform, userId, name } = talk.caller;
  const claimed = await claimNewsroom(talk.feed, talk.actor, { identity: { platform, userId }, name, code });
  const { member } = claimed;
  const actor = { ...talk.actor, memberId: member.id };
  return await registerServer({ ...talk, member, actor }, welcome(talk, claimed));
}

function welcome({ language }: Conversation, { by, member }: Claimed): Said {
  switch (by) {
    case 'owner':
      return { id: 'claim-done' };
    case 'invite':
      return { id: 'claim-joined', args: { role: language.say(`role-${member.role}`) } };
    case 'link':
      return { id: 'claim-linked', args: { name: member.name } };
  }
}

/** Whatever comes of it is said together with what becomes of a code that others can read. */
async function claimInPublic(talk: Conversation, code: string): Promise<Reply> {
  const { language, member } = talk;
  const both = (said: Said, after: string): Reply => {
    const text = `${language.say(said.id, said.args)} ${language.say(after)}`;
    return { kind: 'notice', text, buttons: [] };
  };
  try {
    return both(await claim(talk, code), member === null ? 'claim-used-up' : 'claim-exposed');
  } catch (error) {
    if (!(error instanceof FeedError) || error.code !== 'forbidden') throw error;
    return both(error.said, 'claim-exposed');
  }
}

/** Discord shows a command's words to nobody else. */
function isReadByOthers(caller: Caller): boolean {
  return caller.platform === 'telegram' && !isPrivate(caller);
}

/**
 * Whether it is a person who acts, and not a channel or the anonymous administrators of a group: as an owner, a chat would
 * be everybody who may write for it. On Telegram chats have negative ids (https://core.telegram.org/api/bots/ids).
 */
function isPerson({ platform, userId }: Caller): boolean {
  return platform !== 'telegram' || !userId.startsWith('-');
}

/** On Discord the server becomes the newsroom's own on the way. */
async function registerServer(talk: Conversation, otherwise: Said): Promise<Said> {
  const { serverId } = talk.caller.place;
  if (serverId === null) return otherwise;
  const isNew = await addNewsroomServer(talk.feed, talk.actor, serverId);
  return isNew ? { id: 'claim-server' } : otherwise;
}
