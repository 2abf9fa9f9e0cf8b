import { describe, expect, test } from 'vitest';
import { readLiveAddress } from '../../src/browser/live/live-address.ts';
import { readCode } from '../../src/browser/live/phone/join-code.ts';

describe('a code is taken as people type it', () => {
  test.each([
    ['372DBJ', '372DBJ'],
    ['372dbj', '372DBJ'],
    [' 372 dbj ', '372DBJ'],
    ['372-DBJ.', '372DBJ'],
    ['３７２ｄｂｊ', '372DBJ'],
    ['S72DBJ', '572DBJ'],
    ['https://play.example.org/live/372DBJ#k=abc', '372DBJ'],
  ])('%s', (typed, code) => {
    expect(readCode(typed)).toEqual({ kind: 'code', code });
  });

  test.each([
    ['', { kind: 'empty' }],
    [' - ', { kind: 'empty' }],
    ['372DB', { kind: 'length', length: 5, wanted: 6 }],
    ['372DBJJ', { kind: 'length', length: 7, wanted: 6 }],
    ['372DBO', { kind: 'unknown', sign: 'O', alike: 'o' }],
    ['l72DBJ', { kind: 'unknown', sign: 'L', alike: 'i' }],
    ['E72DBJ', { kind: 'unknown', sign: 'E', alike: 'e' }],
    ['Ж72DBJ', { kind: 'unknown', sign: 'Ж', alike: 'none' }],
  ])('what is wrong with "%s" is said', (typed, read) => {
    expect(readCode(typed)).toEqual(read);
  });
});

describe('an address means one window', () => {
  test.each([
    ['372DBJ', '', { kind: 'phone', code: '372DBJ', key: null, token: null }],
    ['372DBJ', '#k=key-1', { kind: 'phone', code: '372DBJ', key: 'key-1', token: null }],
    ['372DBJ', '#t=token-1_of-16-signs', { kind: 'phone', code: '372DBJ', key: null, token: 'token-1_of-16-signs' }],
    ['372DBJ', '#t=token-1', { kind: 'phone', code: '372DBJ', key: null, token: null }],
    ['live.html', '#join', { kind: 'phone', code: '', key: null, token: null }],
    ['live.html', '#join=372DBJ', { kind: 'phone', code: '372DBJ', key: null, token: null }],
    ['', '', { kind: 'phone', code: '', key: null, token: null }],
    ['', '#join=372DBJ', { kind: 'phone', code: '372DBJ', key: null, token: null }],
    ['live.html', '', { kind: 'phone', code: '', key: null, token: null }],
    ['live.html', '#host=the-key', { kind: 'setup', hostKey: 'the-key' }],
    ['live.html', '#control=s1.cap_-2', { kind: 'control', session: 's1', capability: 'cap_-2' }],
    ['live.html', '#projector=s1.cap', { kind: 'projector', session: 's1', capability: 'cap' }],
    ['live.html', '#control=half', { kind: 'control', session: 'half', capability: '' }],
    ['live.html', '#control', { kind: 'control', session: '', capability: '' }],
    ['live.html', '#collect', { kind: 'collect', screen: false }],
    ['live.html', '#collect=screen', { kind: 'collect', screen: true }],
  ])('%s%s', (path, hash, address) => {
    expect(readLiveAddress(path, hash)).toEqual(address);
  });

  const ADDED = ['.', ')', '>', '”', ',', '…', '%20', '%29.', '%E2%80%8B', '&utm_source=x', '?fbclid=x', '#top', '/'];
  test.each([
    ['372DBJ', '#k=K3Y', { kind: 'phone', code: '372DBJ', key: 'K3Y', token: null }],
    ['', '#join=372DBJ', { kind: 'phone', code: '372DBJ', key: null, token: null }],
    ['live.html', '#host=the-key_', { kind: 'setup', hostKey: 'the-key_' }],
    ['live.html', '#control=s1.cap_-2', { kind: 'control', session: 's1', capability: 'cap_-2' }],
    ['live.html', '#projector=s1.cap-', { kind: 'projector', session: 's1', capability: 'cap-' }],
    ['live.html', '#collect', { kind: 'collect', screen: false }],
  ])('%s%s, whatever mail and chat programs put behind it', (path, hash, address) => {
    for (const added of ADDED) expect(readLiveAddress(path, hash + added), added).toEqual(address);
    for (const other of [hash.replace('=', '%3D'), hash.replace('#', '#/'), hash.replace('#', '#!/')])
      expect(readLiveAddress(path, other), other).toEqual(address);
    const name = hash.replace(/^#[a-z]+/, (word) => word.toUpperCase());
    expect(readLiveAddress(path, name), name).toEqual(address);
  });

  test.each(['372DBJ.', '372DBJ)', '372DBJ%20', '372DBJ%E2%80%8B', '372dbj”'])('%s has the code in it', (path) => {
    const { code } = readLiveAddress(path, '') as { readonly code: string };
    expect(readCode(code)).toEqual({ kind: 'code', code: '372DBJ' });
  });
});
