import type { File, UserProfilePhotos } from '@grammyjs/types';
import { badRequest } from '../errors.js';
import { fileIdFor, getFileById } from '../files.js';
import type { Method } from './call.js';

export const fileMethods = {
  getFile: ({ world, bot, parameters }): File => {
    const fileId = parameters.text('file_id') ?? '';
    if (fileId === '') throw badRequest('file_id not specified');
    const file = getFileById(world, bot.id, fileId);
    return {
      file_id: fileIdFor(bot.id, file.uniqueId),
      file_unique_id: file.uniqueId,
      file_size: file.bytes.length,
      file_path: file.path,
    };
  },

  getUserProfilePhotos: ({ world, parameters }): UserProfilePhotos => {
    if (!world.state.users.has(parameters.integer('user_id') ?? 0)) throw badRequest('user not found');
    return { total_count: 0, photos: [] };
  },
} satisfies Record<string, Method>;
