import { safeUrl } from '../../feed/text/safe-url.js';

/**
 * The address where Telegram accepts it for a button or a preview, else null. It refuses the whole message for a host
 * without a dot, such as `localhost` (TDLib's `LinkManager::check_link`), where a link in the text would just be dropped.
 */
export function previewableUrl(address: string): string | null {
  const safe = safeUrl(address);
  if (safe === null || safe.startsWith('mailto:')) return null;
  const { hostname } = new URL(safe);
  return hostname.includes('.') && !hostname.endsWith('.') ? safe : null;
}
