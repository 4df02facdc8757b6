import { describe, expect, test } from 'vitest';
import { guessText } from '../../../src/ingest/guess/encoding.ts';
import { latin1, utf16, windows1251 } from '../../support/encoded.ts';
import { bytes } from '../../support/files.ts';

const RUSSIAN = 'Регион;УИК;Число избирателей;Явка\nСеверная область;12;1500;60,5\nЮжный край;7;900;55,1\n';
const LOWER = 'участок;голоса за первого;голоса за второго\nсеверный;12;15\nвосточный;7;9\n';
const SPANISH = 'Comunidad;Sección;Votos válidos\nCataluña;1;100\nCastilla y León;2;90\n';

const read = (data: Uint8Array) => {
  const found = guessText('table.csv', data);
  if ('problems' in found) return found.problems.map(({ code }) => code);
  return { text: found.text, encoding: found.encoding.value, confidence: found.encoding.confidence };
};

/** KOI8-R and code page 866 by the letters that their decoders give. */
function encodedBy(encoding: string, text: string): Uint8Array {
  const table = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  return Uint8Array.from(text, (letter) => table.indexOf(letter));
}

describe('guessText', () => {
  test.each([
    ['UTF-8', RUSSIAN, bytes(RUSSIAN), 'utf-8', 'certain'],
    ['UTF-8 with a mark', RUSSIAN, bytes(`\ufeff${RUSSIAN}`), 'utf-8', 'certain'],
    ['ASCII', 'a,b\n1,2\n', bytes('a,b\n1,2\n'), 'utf-8', 'certain'],
    ['UTF-16 with a mark', RUSSIAN, utf16(RUSSIAN, false, true), 'utf-16le', 'certain'],
    ['UTF-16, the other way round', RUSSIAN, utf16(RUSSIAN, true, true), 'utf-16be', 'certain'],
    ['UTF-16 without a mark', RUSSIAN, utf16(RUSSIAN), 'utf-16le', 'likely'],
    ['windows-1251', RUSSIAN, windows1251(RUSSIAN), 'windows-1251', 'likely'],
    ['windows-1251 in small letters', LOWER, windows1251(LOWER), 'windows-1251', 'likely'],
    ['KOI8-R', RUSSIAN, encodedBy('koi8-r', RUSSIAN), 'koi8-r', 'likely'],
    ['code page 866', RUSSIAN, encodedBy('ibm866', RUSSIAN), 'ibm866', 'likely'],
    ['windows-1252', SPANISH, latin1(SPANISH), 'windows-1252', 'likely'],
  ])('%s', (_, text, data, encoding, confidence) => {
    expect(read(data)).toEqual({ text, encoding, confidence });
  });

  test.each([
    ['a file that was damaged before', bytes('a\ufffd,b\n1,2\n'), ['replacement']],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 255, 0, 1), ['not-text']],
    ['a mark of UTF-8 before what is none', Uint8Array.of(0xef, 0xbb, 0xbf, 0x41, 0xff), ['encoding']],
  ])('%s is no text', (_, data, codes) => {
    expect(read(data)).toEqual(codes);
  });

  test('no replacement character is ever made', () => {
    const every = Uint8Array.from({ length: 255 }, (_, byte) => byte + 1);
    const found = guessText('table.csv', every);
    if ('text' in found) expect(found.text).not.toContain('\ufffd');
  });
});
