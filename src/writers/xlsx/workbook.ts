import type { NewFile } from '../output/new-file.ts';
import type { Cell } from './cell.ts';
import type { Heading } from './heading.ts';
import { partsOf, type SheetEntry } from './parts.ts';
import { closingXml, openingXml, rowXml } from './sheet-xml.ts';
import { stylesXml } from './styles.ts';
import { type ZipEntry, type ZipWriter, zipWriter } from './zip.ts';

/** Rows of a sheet, its header line among them (ECMA-376 leaves it open; every program stops here). */
const MOST_ROWS = 1_048_576;
/** Characters that are worth a call of the compressor. */
const BATCH = 64 * 1024;

export interface Sheet {
  /** A sheet that is full goes on in another of its name with a number. */
  add(cells: readonly Cell[]): Promise<void>;
  /** No more rows come: what is written behind it need not wait in memory any longer. */
  end(): Promise<void>;
}

export interface Workbook {
  /** Sheets stand in the order they are made in. */
  sheet(name: string, headings: readonly Heading[]): Sheet;
  /** Ends every sheet and the workbook; the file itself is closed by its owner. */
  end(): Promise<void>;
}

interface OpenSheet {
  readonly headings: readonly Heading[];
  readonly entry: ZipEntry;
  name: string;
  rows: number;
  waiting: string;
  isEnded: boolean;
}

const handOn = (sheet: OpenSheet): void => {
  sheet.entry.push(sheet.waiting);
  sheet.waiting = '';
};

const endSheet = (sheet: OpenSheet): void => {
  if (sheet.isEnded) return;
  sheet.isEnded = true;
  sheet.waiting += closingXml(sheet.headings.length, sheet.rows);
  handOn(sheet);
  sheet.entry.end();
};

const writeParts = (zip: ZipWriter, parts: readonly (readonly [string, string])[]): void => {
  for (const [path, xml] of parts) {
    const entry = zip.entry(path);
    entry.push(xml);
    entry.end();
  }
};

/** @param mostRows of one sheet, with its header line */
export const newWorkbook = (file: NewFile, mostRows = MOST_ROWS): Workbook => {
  const zip = zipWriter(file);
  const sheets: OpenSheet[] = [];
  const open = (name: string, headings: readonly Heading[]): OpenSheet => {
    const entry = zip.entry(`xl/worksheets/sheet${sheets.length + 1}.xml`);
    const sheet = { name, headings, entry, rows: 0, waiting: openingXml(headings), isEnded: false };
    sheets.push(sheet);
    return sheet;
  };
  return {
    sheet: (name, headings) => {
      let current = open(name, headings);
      let parts = 1;
      return {
        add: async (cells) => {
          if (current.rows + 1 >= mostRows) {
            endSheet(current);
            parts += 1;
            current = open(`${name} ${parts}`, headings);
          }
          current.rows += 1;
          current.waiting += rowXml(cells, headings, current.rows + 1);
          if (current.waiting.length < BATCH) return;
          handOn(current);
          await zip.flush();
        },
        end: async () => {
          endSheet(current);
          await zip.flush();
        },
      };
    },
    end: async () => {
      for (const sheet of sheets) {
        endSheet(sheet);
        await zip.flush();
      }
      const entries: readonly SheetEntry[] = sheets.map(({ name, headings, rows }) => ({
        name,
        columns: headings.length,
        printed: headings.filter(({ print }) => print !== 'left-out').length,
        rows,
      }));
      writeParts(zip, [['xl/styles.xml', stylesXml], ...partsOf(entries)]);
      await zip.end();
    },
  };
};
