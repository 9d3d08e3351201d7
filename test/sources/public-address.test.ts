import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fetchableUrl } from '../../src/sources/fetchable-url.js';
import { isPublicAddress } from '../../src/sources/public-address.js';

describe('addresses that are not public', () => {
  it.each([
    ...['127.0.0.1', '127.9.9.9', '0.0.0.0', '0.1.2.3', '10.0.0.1', '172.16.0.1', '172.31.255.255'],
    ...['192.168.1.1', '169.254.169.254', '100.64.0.1', '192.0.0.1', '192.0.2.1', '198.18.0.1'],
    ...['198.51.100.7', '203.0.113.7', '224.0.0.1', '240.0.0.1', '255.255.255.255', '192.88.99.1'],
    ...[
      '::',
      '::1',
      '::127.0.0.1',
      '::ffff:127.0.0.1',
      '::ffff:7f00:1',
      '::ffff:a9fe:a9fe',
      '::ffff:0:127.0.0.1',
    ],
    ...['64:ff9b::7f00:1', '64:ff9b::5db8:d70e', '64:ff9b:1::a00:1', '2002:7f00:1::', '2001:0:7f00:1::'],
    ...['fe80::1', 'fec0::1', 'fc00::1', 'fd12:3456::1', 'ff02::1', '2001:db8::1', '100::1', '5f00::1'],
    ...['', 'localhost', 'news.example', '1.2.3', '93.184.215.14:80'],
  ])('%s', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it('include every address of the private IPv4 blocks, also mapped into IPv6', () => {
    const byte = fc.integer({ min: 0, max: 255 });
    fc.assert(
      fc.property(fc.constantFrom('10', '127', '0'), byte, byte, byte, (first, ...rest) => {
        const address = [first, ...rest].join('.');
        return !isPublicAddress(address) && !isPublicAddress(`::ffff:${address}`);
      }),
    );
  });
});

it.each(['93.184.215.14', '8.8.8.8', '1.1.1.1', '2606:2800:21f:cb07::1', '2a00:1450:4001::8a'])(
  '%s is public',
  (address) => expect(isPublicAddress(address)).toBe(true),
);

describe('addresses that are refused before anything is looked up', () => {
  it.each([
    ['http://127.0.0.1/', 'fetch-internal'],
    ['http://2130706433/', 'fetch-internal'],
    ['http://0x7f000001/', 'fetch-internal'],
    ['http://0x7f.0.0.1/', 'fetch-internal'],
    ['http://0177.0.0.01/', 'fetch-internal'],
    ['http://127.1/', 'fetch-internal'],
    ['http://127.0.0.1./', 'fetch-internal'],
    ['http://0/', 'fetch-internal'],
    ['http://１２７。０。０。１/', 'fetch-internal'],
    ['http://%31%32%37.0.0.1/', 'fetch-internal'],
    ['http:\\\\127.0.0.1\\', 'fetch-internal'],
    ['http://[::1]/', 'fetch-internal'],
    ['http://[::]/', 'fetch-internal'],
    ['http://[::ffff:127.0.0.1]/', 'fetch-internal'],
    ['http://[0:0:0:0:0:ffff:7f00:0001]/', 'fetch-internal'],
    ['http://[64:ff9b::7f00:1]/', 'fetch-internal'],
    ['http://169.254.169.254/latest/meta-data', 'fetch-internal'],
    ['https://news.example@127.0.0.1/', 'fetch-with-name'],
    ['https://user:word@news.example/', 'fetch-with-name'],
    ['http://news.example:22/', 'fetch-port'],
    ['http://news.example:25/', 'fetch-port'],
    ['ftp://news.example/', 'fetch-not-http'],
    ['file:///etc/hosts', 'fetch-not-http'],
    ['javascript:alert(1)', 'fetch-not-http'],
    ['data:text/html,hello', 'fetch-not-http'],
    ['news.example', 'fetch-not-http'],
    ['', 'fetch-not-http'],
  ])('%s', (address, id) => {
    expect(() => fetchableUrl(address)).toThrow(
      expect.objectContaining({ said: expect.objectContaining({ id }) }),
    );
  });
});

it.each([
  ['https://news.example/a?b=c#part', 'https://news.example/a?b=c'],
  ['http://93.184.215.14:8080/', 'http://93.184.215.14:8080/'],
  ['https://новини.example/', 'https://xn--b1amarcd.example/'],
])('%s may be fetched', (address, expected) => {
  expect(fetchableUrl(address).href).toBe(expected);
});
