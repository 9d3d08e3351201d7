import { addNewsroomServer, claimNewsroom } from '../../feed/claiming.js';
import { FeedError } from '../../feed/errors.js';
import type { Command, Conversation } from '../command.js';
import { notice } from '../notice.js';
import type { Reply } from '../reply.js';

export const claimCommand: Command = {
  name: 'claim',
  description: 'command-claim',
  options: [{ name: 'code', description: 'option-code', kind: 'text', required: false }],
  audience: 'everyone',
  async run(talk, given) {
    const code = given.words('code');
    if (talk.member !== null) return await registerServer(talk, 'claim-member');
    if (code === null) throw new FeedError('forbidden', { id: 'error-claim-how' });
    const { platform, userId, name } = talk.caller;
    const member = await claimNewsroom(talk.feed, talk.actor, { identity: { platform, userId }, name, code });
    const actor = { ...talk.actor, memberId: member.id };
    return await registerServer({ ...talk, member, actor }, 'claim-done');
  },
};

/** On Discord the server becomes the newsroom's own on the way. */
async function registerServer(talk: Conversation, otherwise: string): Promise<Reply> {
  const { serverId } = talk.caller.place;
  if (serverId === null) return notice(talk, { id: otherwise });
  await addNewsroomServer(talk.feed, talk.actor, serverId);
  return notice(talk, { id: 'claim-server' });
}
