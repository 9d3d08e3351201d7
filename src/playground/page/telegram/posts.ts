import type { MessageView } from '../../telegram/views.js';

/** What is drawn as one bubble: a message, with the other parts of its album. */
export interface Post {
  readonly view: MessageView;
  /** The later pictures of the album; none as a rule. */
  readonly others: readonly MessageView[];
}

/** Puts the parts of each album together; they follow one another in a chat. */
export function gatherPosts(views: readonly MessageView[]): readonly Post[] {
  const posts: { readonly view: MessageView; readonly others: MessageView[] }[] = [];
  for (const view of views) {
    const last = posts.at(-1);
    const album = view.message.media_group_id;
    if (last !== undefined && album !== undefined && last.view.message.media_group_id === album) {
      last.others.push(view);
    } else posts.push({ view, others: [] });
  }
  return posts;
}
