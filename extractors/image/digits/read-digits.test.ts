import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import type { Grey } from '../grey.ts';
import { readDigits } from './read-digits.ts';

/** A cell drawn in five greys: blank is paper, `#` is ink. */
function drawn(rows: readonly string[]): Grey {
  const width = Math.max(...rows.map((row) => row.length));
  const levels = rows.flatMap((row) => [...row.padEnd(width)].map((mark) => 250 - 60 * ' .:+#'.indexOf(mark)));
  return { width, height: rows.length, data: Uint8Array.from(levels) };
}

const TWENTY = [
  '                            ',
  '                            ',
  '                            ',
  '    .:++++.      :+++.      ',
  '    ::   .#:    :+   +:     ',
  '    :.    :#.  .#.   .#.    ',
  '          :#.  :#     #:    ',
  '          :#.  ++     ++    ',
  '          :#   #+     +#    ',
  '          #:   #+     +#    ',
  '         :+    #+     +#    ',
  '        :+     #+     +#    ',
  '       ::      ++     ++    ',
  '      ::       :#     #:    ',
  '     :.        .#.   .#.    ',
  '    ++::::::.   :+   +:     ',
  '    ########:    :+++:      ',
  '                            ',
  '                            ',
  '                            ',
];

const MINUS_THREE = [
  '                          ',
  '                          ',
  '            .:+#+:        ',
  '           .#+:.:#+       ',
  '           ++    :#.      ',
  '           :.    .#:      ',
  '                 .#.      ',
  '                .++       ',
  '             .##+.        ',
  '    ::::.     ::+#:       ',
  '    ####:        .#:      ',
  '                  ++      ',
  '          .+.     ++      ',
  '           #+    .#:      ',
  '           :#+:.:#+.      ',
  '            .:+#+:        ',
  '                          ',
  '                          ',
];

const PIECE_WORD = [
  '                        ',
  '       :: .:  #.        ',
  '      .#. :+  #.        ',
  '      :+  +:  #.        ',
  '      #.  #########.    ',
  '     :#. .+...#....     ',
  '    .##. +:   #.        ',
  '   .#:#..#    #.        ',
  '    + #.      #.        ',
  '      #. .....#.....    ',
  '      #..###########    ',
  '      #.      #.        ',
  '      #.      #.        ',
  '      #.      #.        ',
  '      #.      #.        ',
  '      #.      #.        ',
  '      #.      #.        ',
  '      :.      :         ',
  '                        ',
];

describe('a figure', () => {
  it('is read with the number of its glyphs', () => {
    const { text, glyphs } = readDigits(drawn(TWENTY));
    expect({ text, glyphs }).toEqual({ text: '20', glyphs: 2 });
  });

  it('keeps its minus', () => {
    expect(readDigits(drawn(MINUS_THREE)).text).toBe('-3');
  });

  it('is read beside what is left of a border', () => {
    const bordered = TWENTY.map((row) => `#${row.slice(1)}`);
    expect(readDigits(drawn(bordered)).text).toBe('20');
  });

  it('is read with a hole in a stroke', () => {
    const broken = TWENTY.map((row, index) => (index === 10 ? row.replaceAll(/[.:+#]/g, ' ') : row));
    expect(readDigits(drawn(broken))).toMatchObject({ text: '20', glyphs: 2 });
  });

  it('is less sure the fainter a hole makes it', () => {
    const broken = TWENTY.map((row, index) => (index > 9 && index < 13 ? row.replaceAll(/[.:+#]/g, ' ') : row));
    expect(readDigits(drawn(broken)).confidence).toBeLessThan(readDigits(drawn(TWENTY)).confidence);
  });
});

describe('what is no figure', () => {
  it('is blank where nothing is printed', () => {
    expect(readDigits(drawn(['        ', '        ']))).toEqual({ text: '', confidence: 1, others: [], glyphs: 0 });
  });

  it('is blank where there are only specks', () => {
    expect(readDigits(drawn(['          ', '  #    #  ', '       #  ', '          '])).text).toBe('');
  });

  it('is blank where grey noise is all there is', () => {
    const data = Uint8Array.of(250, 228, 246, 250, 231, 250, 249, 225, 250, 244, 250, 250, 227, 250, 238, 250);
    expect(readDigits({ width: 4, height: 4, data }).text).toBe('');
  });

  it('shows a Chinese word as unknown', () => {
    expect(readDigits(drawn(PIECE_WORD)).text).toMatch(/\?/);
  });
});

describe.skipIf(!GlobalFonts.has('Liberation Serif'))('figures in Liberation Serif', () => {
  it.each([
    ['1234567890', 24],
    ['0', 20],
    ['1,024', 40],
    ['3.75', 40],
    ['-18', 60],
    ['/', 24],
    ['—', 30],
  ])('reads %s at %i pixels an em', (text, em) => {
    expect(readDigits(printed(text, em)).text).toBe(text.replace('—', '-'));
  });
});

function printed(text: string, em: number): Grey {
  const width = Math.ceil(text.length * em) + 20;
  const page = createCanvas(width, em * 2).getContext('2d');
  page.fillStyle = 'white';
  page.fillRect(0, 0, width, em * 2);
  page.fillStyle = 'black';
  page.font = `${em}px "Liberation Serif"`;
  page.fillText(text, 10, em * 1.4);
  const colours = page.getImageData(0, 0, width, em * 2).data;
  return {
    width,
    height: em * 2,
    data: Uint8Array.from({ length: width * em * 2 }, (_, pixel) => colours[pixel * 4] ?? 255),
  };
}
