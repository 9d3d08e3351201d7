/** A link as Telegram writes it, or why it refuses it. */
export type CheckedLink =
  | { readonly kind: 'link'; readonly url: string }
  | { readonly kind: 'refused'; readonly reason: string };

const shape = /^(?:([a-z][a-z0-9+.-]*):\/\/)?([^/?#]*)([/?#].*)?$/is;

/**
 * Checks and normalises a link like TDLib's `LinkManager::check_link`: `http` is added where no scheme stands, the host
 * becomes lower case, a bare host gets its slash, and a host without a dot (such as `localhost`) is refused.
 */
export function checkLink(link: string): CheckedLink {
  const telegramLink = /^(tg|ton|tonsite):(?:\/\/)?([a-z0-9_-]+)(.*)$/is.exec(link);
  if (telegramLink) {
    const [, scheme = '', host = '', rest = ''] = telegramLink;
    return { kind: 'link', url: `${scheme.toLowerCase()}://${host.toLowerCase()}${rest}` };
  }
  const [, scheme = 'http', authority = '', rest = ''] = shape.exec(link.trim()) ?? [];
  const protocol = scheme.toLowerCase();
  if (protocol !== 'http' && protocol !== 'https') return refused('Unsupported URL protocol');
  const at = authority.lastIndexOf('@');
  const userinfo = authority.slice(0, at + 1);
  const hostAndPort = authority.slice(at + 1).toLowerCase();
  const [, host = '', port = ''] = /^(\[[^\]]*\]|[^:]*)(:\d+)?$/.exec(hostAndPort) ?? [];
  if (host === '') return refused('URL host is empty');
  if (!host.startsWith('[') && !host.includes('.')) return refused('Wrong HTTP URL');
  if (/[\s<>"{}|\\^`]/.test(host)) return refused('Disallowed character in URL host');
  const path = rest.startsWith('/') ? rest : `/${rest}`;
  return { kind: 'link', url: `${protocol}://${userinfo}${host}${port}${path}` };
}

/** The user that a `tg://user?id=…` link names, or null. */
export function linkedUserId(link: string): number | null {
  const match = /^tg:(?:\/\/)?user\?id=([1-9]\d{0,15})$/i.exec(link);
  return match ? Number(match[1]) : null;
}

function refused(reason: string): CheckedLink {
  return { kind: 'refused', reason };
}
