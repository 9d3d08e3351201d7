import type { Clock } from '../../feed/clock.js';
import type { Platform } from '../../feed/destination.js';
import type { PostViews } from '../telegram/events.js';

/** What a browser is told; `html` is made by the components and so is escaped. */
export type LiveEvent =
  | {
      /** `redraw` changes how it looks, without anybody having edited it. */
      readonly kind: 'add' | 'edit' | 'redraw';
      readonly platform: Platform;
      readonly id: string;
      readonly html: string;
      /** Its first words, for the list of chats and for those who listen to the page. */
      readonly summary: string;
    }
  | { readonly kind: 'remove'; readonly platform: Platform; readonly id: string }
  /** Something happened in a place that is not open. */
  | {
      readonly kind: 'elsewhere';
      readonly platform: Platform;
      readonly place: string;
      readonly text: string;
      readonly time: string;
      readonly isNew: boolean;
    }
  /** How many people have seen posts of the open channel. */
  | { readonly kind: 'views'; readonly platform: 'telegram'; readonly views: readonly PostViews[] }
  /** What a pane shows has changed as a whole. */
  | { readonly kind: 'reload'; readonly platform: Platform }
  | { readonly kind: 'toast'; readonly text: string; readonly isAlert: boolean }
  | { readonly kind: 'typing'; readonly platform: Platform; readonly name: string }
  | { readonly kind: 'commands'; readonly platform: Platform }
  | { readonly kind: 'wire'; readonly strip: string; readonly tour: string; readonly faults: string };

/** How long events are gathered before they are sent together, in milliseconds: one screen's refresh, about. */
const GATHER_MS = 40;

/** Gathers one browser's events, so that two hundred messages a second are twenty-five writes. */
export function gatherEvents(
  clock: Clock,
  send: (events: readonly LiveEvent[]) => void,
): { readonly push: (event: LiveEvent) => void; readonly end: () => void } {
  let gathered: LiveEvent[] = [];
  let callOff: (() => void) | null = null;
  const flush = () => {
    callOff = null;
    const events = gathered;
    gathered = [];
    send(events);
  };
  return {
    push(event) {
      gathered.push(event);
      callOff ??= clock.after(GATHER_MS, flush);
    },
    end() {
      callOff?.();
      gathered = [];
    },
  };
}
