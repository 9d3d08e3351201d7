import type { ChatAdministratorRights, ChatMember, ChatPermissions, User } from '@grammyjs/types';
import type { BotRecord, ChatRecord, Member, UserRecord } from './model.js';
import type { World } from './world.js';

const noRights: ChatAdministratorRights = {
  is_anonymous: false,
  can_manage_chat: true,
  can_delete_messages: false,
  can_manage_video_chats: false,
  can_restrict_members: false,
  can_promote_members: false,
  can_change_info: false,
  can_invite_users: false,
  can_post_stories: false,
  can_edit_stories: false,
  can_delete_stories: false,
  can_send_welcome_messages: false,
};

/** What an administrator gets when nothing else is said: enough to post, edit, delete and pin. */
export function defaultRights(chat: ChatRecord): ChatAdministratorRights {
  const base = { ...noRights, can_delete_messages: true, can_invite_users: true };
  if (chat.kind === 'channel') return { ...base, can_post_messages: true, can_edit_messages: true };
  return {
    ...base,
    can_pin_messages: true,
    ...(chat.kind === 'supergroup' ? { can_manage_topics: false } : {}),
  };
}

export function memberOf(chat: ChatRecord, userId: number): Member {
  return chat.members.get(userId) ?? { status: 'left' };
}

export function isPresent(member: Member): boolean {
  return member.status !== 'left' && member.status !== 'kicked';
}

export function isAdministrator(member: Member): boolean {
  return member.status === 'creator' || member.status === 'administrator';
}

/** Whether an administrator's right is held; an owner holds them all. */
export function hasRight(member: Member, right: keyof ChatAdministratorRights): boolean {
  return member.status === 'creator' || (member.status === 'administrator' && member.rights[right] === true);
}

/** Whether a member may do what the permissions of the chat and of the member govern; administrators always may. */
export function isPermitted(chat: ChatRecord, member: Member, permission: keyof ChatPermissions): boolean {
  if (isAdministrator(member)) return true;
  if (member.status === 'restricted' && member.permissions[permission] !== true) return false;
  return isPresent(member) && chat.permissions[permission] === true;
}

export function toUser(user: UserRecord): User {
  return {
    id: user.id,
    is_bot: false,
    first_name: user.deleted ? '' : user.firstName,
    ...(user.lastName !== undefined && !user.deleted ? { last_name: user.lastName } : {}),
    ...(user.username !== undefined && !user.deleted ? { username: user.username } : {}),
    ...(user.languageCode !== undefined && !user.deleted ? { language_code: user.languageCode } : {}),
  };
}

function toBotUser(bot: BotRecord): User {
  const { id, first_name, username } = bot.user;
  return { id, is_bot: true, first_name, username };
}

/** The person or bot with this id. */
export function toAnyUser(world: World, id: number): User {
  const bot = world.state.bots.get(id);
  return bot ? toBotUser(bot) : toUser(world.getUser(id));
}

export function toChatMember(user: User, member: Member): ChatMember {
  switch (member.status) {
    case 'creator':
      return { status: 'creator', user, is_anonymous: false };
    case 'administrator':
      return { status: 'administrator', user, can_be_edited: false, ...member.rights };
    case 'member':
      return { status: 'member', user };
    case 'left':
      return { status: 'left', user };
    case 'kicked':
      return { status: 'kicked', user, until_date: 0 };
    case 'restricted':
      return {
        status: 'restricted',
        user,
        is_member: true,
        until_date: 0,
        ...allPermissions(member.permissions),
      };
  }
}

function allPermissions(given: ChatPermissions): Required<ChatPermissions> {
  return {
    can_send_messages: given.can_send_messages ?? false,
    can_send_audios: given.can_send_audios ?? false,
    can_send_documents: given.can_send_documents ?? false,
    can_send_photos: given.can_send_photos ?? false,
    can_send_videos: given.can_send_videos ?? false,
    can_send_video_notes: given.can_send_video_notes ?? false,
    can_send_voice_notes: given.can_send_voice_notes ?? false,
    can_send_polls: given.can_send_polls ?? false,
    can_send_other_messages: given.can_send_other_messages ?? false,
    can_add_web_page_previews: given.can_add_web_page_previews ?? false,
    can_react_to_messages: given.can_react_to_messages ?? false,
    can_change_info: given.can_change_info ?? false,
    can_invite_users: given.can_invite_users ?? false,
    can_edit_tag: given.can_edit_tag ?? false,
    can_pin_messages: given.can_pin_messages ?? false,
    can_manage_topics: given.can_manage_topics ?? false,
  };
}
