import { expect, test } from 'vitest';
import { gatherPosts } from '../../../src/playground/page/telegram/posts.js';
import { openPageStage } from './stage.js';

const PICTURE = Buffer.from('89504e470d0a1a0a0000000d49484452000000020000000308060000005eb5a8b5', 'hex');

test('the pictures of an album are drawn together, other messages by themselves', () => {
  const { telegram, cast } = openPageStage();
  const { ada } = cast.telegram.people;
  const { control } = telegram;
  control.sendPhoto({ user: ada, bytes: PICTURE, caption: 'Alone' });
  control.sendAlbum({ user: ada, pictures: [PICTURE, PICTURE, PICTURE], caption: 'Together' });
  control.sendAlbum({ user: ada, pictures: [PICTURE, PICTURE] });
  const posts = gatherPosts(control.messages({ chat: ada }));
  expect(posts.map(({ view, others }) => [view.text, others.length])).toEqual([
    ['Alone', 0],
    ['Together', 2],
    ['', 1],
  ]);
});
