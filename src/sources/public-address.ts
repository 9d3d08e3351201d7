import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** The only block that IPv6 addresses of the public network are given from (RFC 4291, IANA's registry). */
const GLOBAL_IPV6 = ipaddr.parseCIDR('2000::/3');

/**
 * Whether an IP address belongs to the public network: none of this machine, of a private network, of a cloud's metadata
 * service, of multicast, documentation and tests. IPv4 inside IPv6 is looked at as IPv4, and translated or tunnelled IPv4
 * (NAT64, 6to4, Teredo) is refused: where it ends is not ours to know.
 */
export function isPublicAddress(address: string): boolean {
  // The library also reads shortened and octal spellings, which no name service gives.
  if (isIP(address) === 0) return false;
  const parsed = ipaddr.process(address);
  if (parsed.range() !== 'unicast') return false;
  return parsed.kind() === 'ipv4' || parsed.match(GLOBAL_IPV6);
}
