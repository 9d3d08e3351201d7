import { randomBytes } from 'node:crypto';
import { FeedError } from '../../feed/errors.js';
import { type Member, ROLES, type Role } from '../../feed/newsroom.js';
import { findRoom, setRoom } from '../../feed/room.js';
import { changeRole, inviteMember, issueLinkCode, removeMember } from '../../feed/team.js';
import { type Command, type Conversation, isPrivate } from '../command.js';
import { startLink } from '../deep-link.js';
import type { Given } from '../given.js';
import { notice } from '../notice.js';
import type { Reply } from '../reply.js';

const STEPS = ['invite', 'role', 'remove', 'link', 'here', 'nowhere'] as const;

export const teamCommand: Command = {
  name: 'team',
  description: 'command-team',
  options: [
    { name: 'do', description: 'option-team-do', kind: 'choice', required: false, choices: STEPS },
    { name: 'who', description: 'option-team-who', kind: 'text', required: false },
    // After the name, which may begin with the word for a role; a typed line has both in one.
    {
      name: 'role',
      description: 'option-team-role',
      kind: 'choice',
      required: false,
      choices: ROLES,
      choiceNames: { writer: 'role-writer', editor: 'role-editor', owner: 'role-owner' },
    },
  ],
  audience: 'writer',
  async run(talk, given) {
    const step = STEPS.find((known) => known === given.words('do'));
    switch (step) {
      case undefined:
        if (given.words('who') !== null || given.words('role') !== null) throw usage();
        return await listTeam(talk);
      case 'invite':
        return await invite(talk, roleIn(given).role);
      case 'role':
        return await giveRole(talk, given);
      case 'remove': {
        const { name } = await removeMember(talk.feed, talk.actor, whoIn(given));
        return notice(talk, { id: 'team-removed', args: { name } });
      }
      case 'link':
        return await link(talk);
      case 'here':
        return await nameRoom(talk);
      case 'nowhere':
        await setRoom(talk.feed, talk.actor, null);
        return notice(talk, { id: 'team-nowhere' });
    }
  },
};

/** Everybody with role and platforms, and what can be done. */
async function listTeam(talk: Conversation): Promise<Reply> {
  const { language, feed } = talk;
  const { newsroom, conversations } = feed.store;
  const lines = await Promise.all(
    (await newsroom.findMembers()).map(async (member) => {
      const identities = await newsroom.findIdentitiesOf(member.id);
      const platforms = [...new Set(identities.map(({ platform }) => platform))];
      return language.say('team-member', {
        ...describe(talk, member),
        platforms: platforms.map((platform) => language.say(`platform-${platform}`)).join(', '),
      });
    }),
  );
  const room = await findRoom(conversations);
  const place =
    room === null ? language.say('team-no-room') : language.say('team-room', { title: room.title });
  const how = talk.member?.role === 'owner' ? 'team-how-owner' : 'team-how';
  return { kind: 'notice', text: [...lines, '', place, language.say(how)].join('\n'), buttons: [] };
}

async function invite(talk: Conversation, role: Role): Promise<Reply> {
  checkUnheard(talk);
  const code = await inviteMember(talk.feed, talk.actor, role, randomBytes);
  const { language, caller } = talk;
  const lines = [language.say('team-invited', { role: language.say(`role-${role}`), code })];
  if (caller.botName !== undefined) {
    lines.push(language.say('team-invited-link', { url: startLink(caller.botName, `claim_${code}`) }));
  }
  return { kind: 'notice', text: lines.join('\n'), buttons: [] };
}

async function link(talk: Conversation): Promise<Reply> {
  checkUnheard(talk);
  const code = await issueLinkCode(talk.feed, talk.actor, randomBytes);
  return notice(talk, { id: 'team-link', args: { code } });
}

async function giveRole(talk: Conversation, given: Given): Promise<Reply> {
  const { role, who } = roleIn(given);
  if (who === null) throw usage();
  const member = await changeRole(talk.feed, talk.actor, { who, role });
  return notice(talk, { id: 'team-role-given', args: describe(talk, member) });
}

/** @throws FeedError `forbidden` below an owner's role; `conflict` where the bot may not write */
async function nameRoom(talk: Conversation): Promise<Reply> {
  const { botId, place } = talk.caller;
  const problem = await place.postingProblem();
  if (problem !== null) throw new FeedError('conflict', { id: problem });
  const { address, kind, title } = place;
  await setRoom(talk.feed, talk.actor, { botId, address, kind, title });
  return notice(talk, { id: isPrivate(talk.caller) ? 'team-here-private' : 'team-here' });
}

/** A code in a group is everybody's who reads it. Discord shows it to nobody else. */
function checkUnheard({ caller }: Conversation): void {
  if (caller.platform === 'discord' || isPrivate(caller)) return;
  throw new FeedError('forbidden', { id: 'refused-code-in-public' });
}

/** A role of its own option, or the last word of a typed line. */
function roleIn(given: Given): { readonly role: Role; readonly who: string | null } {
  const who = given.words('who');
  const chosen = ROLES.find((known) => known === given.words('role'));
  if (chosen !== undefined) return { role: chosen, who };
  const [, name = '', last = ''] = /^([\s\S]*?)(\S+)$/.exec(who ?? '') ?? [];
  const typed = ROLES.find((known) => known === last.toLowerCase());
  if (typed === undefined) throw usage();
  return { role: typed, who: name.trim() || null };
}

function whoIn(given: Given): string {
  const who = given.words('who');
  if (who === null) throw usage();
  return who;
}

function describe({ language }: Conversation, { id, name, role }: Member) {
  return { id: `#${id}`, name, role: language.say(`role-${role}`) };
}

function usage(): FeedError {
  return new FeedError('invalid', { id: 'error-team-usage' });
}
