import type { PostRates } from '../feed/forecast.js';
import type { Looks } from '../feed/look.js';

/** What is known beforehand of how the platforms will treat a brief. */
export interface Outlook {
  readonly looks: Looks;
  readonly rates: PostRates;
}
