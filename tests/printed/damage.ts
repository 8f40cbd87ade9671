import type { Box, Sheet } from './sheet.ts';

/** A printed table in one or more pieces. */
export type Pieces = readonly Sheet[];

/** Something that happens to tables between a form and an archive. `draw` gives numbers from 0 to 1. */
export type Damage = (pieces: Pieces, draw: () => number) => Pieces;

const pick = (draw: () => number, below: number): number => Math.floor(draw() * below);

const onSpots = (sheet: Sheet): (Box | null)[][] => {
  const spots: (Box | null)[][] = sheet.map(() => []);
  sheet.forEach((boxes, row) => {
    let column = 0;
    for (const each of boxes) {
      while (spots[row]?.[column] !== undefined) column += 1;
      for (let r = row; r < Math.min(row + each.rowSpan, sheet.length); r += 1) {
        for (let c = column; c < column + each.colSpan; c += 1)
          (spots[r] ?? [])[c] = r === row && c === column ? each : null;
      }
    }
  });
  // Beside a row that lost a cell there is nothing, which is not a hole.
  return spots.map((row) => Array.from(row, (spot) => spot ?? null));
};

const single = (text: string): Box => ({ text, rowSpan: 1, colSpan: 1 });

const isFigure = (each: Box): boolean => /^-?\d+(?:\.\d+)?$/.test(each.text);

const each =
  (change: (sheet: Sheet, draw: () => number) => Sheet): Damage =>
  (pieces, draw) =>
    pieces.map((sheet) => change(sheet, draw));

/** Merged cells become one filled cell and empty ones: the plain-text export. */
const losesSpans = each((sheet) => onSpots(sheet).map((row) => row.map((spot) => single(spot?.text ?? ''))));

/** The same, and the empty cells are gone as well. */
const losesSpansAndBlanks = each((sheet) =>
  onSpots(sheet).map((row) => row.flatMap((spot) => (spot ? [single(spot.text)] : []))),
);

/** Row spans are gone, column spans stay. */
const losesRowSpans = each((sheet) => sheet.map((row) => row.map((cell) => ({ ...cell, rowSpan: 1 }))));

const dropsRow = each((sheet, draw) => {
  const gone = 3 + pick(draw, Math.max(1, sheet.length - 3));
  return sheet.filter((_, index) => index !== gone);
});

const swapsRows = each((sheet, draw) => {
  const rows = [...sheet];
  // Header rows stay: figures above their own header are no table any more.
  const [a, b] = [3 + pick(draw, rows.length - 3), 3 + pick(draw, rows.length - 3)];
  const [first, second] = [rows[a], rows[b]];
  if (first && second) [rows[a], rows[b]] = [second, first];
  return rows;
});

const spoilt = (text: string, draw: () => number): string => {
  const from = pick(draw, text.length);
  return text.slice(0, from) + text.slice(from + 1 + pick(draw, 3));
};

/** Some labels lose a few characters. */
const damagesLabels = each((sheet, draw) =>
  sheet.map((row) =>
    row.map((cell) => (!isFigure(cell) && draw() < 0.15 ? { ...cell, text: spoilt(cell.text, draw) } : cell)),
  ),
);

const blanksLabels = each((sheet, draw) =>
  sheet.map((row) => row.map((cell) => (!isFigure(cell) && draw() < 0.08 ? { ...cell, text: '' } : cell))),
);

/** A label becomes something the form has never heard of. */
const renamesLabel = each((sheet, draw) => {
  const target = pick(draw, sheet.length);
  return sheet.map((row, index) =>
    index === target ? row.map((cell) => (isFigure(cell) ? cell : { ...cell, text: '本地补充事项' })) : row,
  );
});

const blanksFigures = each((sheet, draw) =>
  sheet.map((row) => row.map((cell) => (isFigure(cell) && draw() < 0.2 ? { ...cell, text: '' } : cell))),
);

/** The figures of a row are printed as one run. */
const gluesRow = each((sheet, draw) => {
  const target = 3 + pick(draw, Math.max(1, sheet.length - 3));
  return sheet.map((row, index) => {
    if (index !== target) return row;
    const figures = row.filter(isFigure);
    return [...row.filter((cell) => !isFigure(cell)), single(figures.map((cell) => cell.text).join(''))];
  });
});

/** A row loses one of its figure cells, and the others move up. */
const losesCell = each((sheet, draw) => {
  const target = 3 + pick(draw, Math.max(1, sheet.length - 3));
  return sheet.map((row, index) => (index === target && row.some(isFigure) ? row.slice(0, -1) : row));
});

const addsRow = each((sheet, draw) => {
  const at = 3 + pick(draw, Math.max(1, sheet.length - 3));
  const model = sheet[at] ?? [];
  // Without labels the added row is as good as the form's own: nobody could tell.
  if (model.every(isFigure)) return sheet;
  const extra = model.map((cell) =>
    isFigure(cell) ? { ...cell, text: '77777' } : { ...single('其他主动公开文件'), colSpan: cell.colSpan },
  );
  return [...sheet.slice(0, at), extra, ...sheet.slice(at)];
});

/** Columns of figures in another order, their headings with them; only where no heading spans them. */
const shufflesColumns: Damage = (pieces, draw) =>
  pieces.map((sheet) => {
    // 结果维持 under three lost groups: nobody could tell.
    if (sheet.at(-1)?.every(isFigure)) return sheet;
    const spots = onSpots(sheet).map((row) => row.map((spot) => single(spot?.text ?? '')));
    const width = Math.max(...spots.map((row) => row.length));
    const first = spots.at(-1)?.findIndex(isFigure) ?? 0;
    if (width - first < 2) return sheet;
    const [a, b] = [first + pick(draw, width - first), first + pick(draw, width - first)];
    return spots.map((row) =>
      row.map((cell, column) => (column === a ? (row[b] ?? cell) : column === b ? (row[a] ?? cell) : cell)),
    );
  });

const dropsColumn: Damage = (pieces, draw) =>
  pieces.map((sheet) => {
    const spots = onSpots(sheet).map((row) => row.map((spot) => single(spot?.text ?? '')));
    const width = Math.max(...spots.map((row) => row.length));
    const first = Math.max(0, spots.at(-1)?.findIndex(isFigure) ?? 0);
    const gone = first + pick(draw, width - first);
    return spots.map((row) => row.filter((_, column) => column !== gone));
  });

/** A page break: spans are cut, and the header may be printed again. */
const cuts: Damage = (pieces, draw) =>
  pieces.flatMap((sheet) => {
    if (sheet.length < 5) return [sheet];
    const at = 3 + pick(draw, sheet.length - 3);
    const spots = onSpots(sheet);
    const lower = sheet.slice(at);
    // What spans the break is printed on as an empty cell.
    const opened = (spots[at] ?? []).filter(
      (spot, column) => spot === null && spots.slice(0, at).some((row) => row[column] !== null),
    );
    const first = [...opened.slice(0, 2).map(() => single('')), ...(lower[0] ?? [])];
    const header = sheet.slice(0, 3);
    const repeats = draw() < 0.5 && !header.flat().some(isFigure) ? header : [];
    return [sheet.slice(0, at), [...repeats, repeats.length > 0 ? (lower[0] ?? []) : first, ...lower.slice(1)]];
  });

/** One of the header rows is gone: 未经复议直接起诉 then stands over the figures of 行政复议. */
const losesHeaderRow = each((sheet, draw) => {
  const header = sheet.findIndex((row) => row.some(isFigure));
  const gone = pick(draw, Math.max(1, header - 1));
  return header < 2 ? sheet : sheet.filter((_, index) => index !== gone);
});

/** One of the header rows is printed twice, and spans push the rows below it aside. */
const repeatsHeaderRow = each((sheet, draw) => {
  const at = pick(
    draw,
    Math.max(
      1,
      sheet.findIndex((row) => row.some(isFigure)),
    ),
  );
  return [...sheet.slice(0, at + 1), ...sheet.slice(at)];
});

/** A cell of the lowest header row is gone, and those after it move up. */
const losesHeading = each((sheet, draw) => {
  const lowest = sheet.findIndex((row) => row.some(isFigure)) - 1;
  return sheet.map((row, index) => {
    const gone = pick(draw, row.length);
    return index === lowest ? row.filter((_, column) => column !== gone) : row;
  });
});

/** All of them, by name. */
export const damages = {
  losesSpans,
  losesSpansAndBlanks,
  losesRowSpans,
  dropsRow,
  swapsRows,
  damagesLabels,
  blanksLabels,
  renamesLabel,
  blanksFigures,
  gluesRow,
  losesCell,
  addsRow,
  shufflesColumns,
  dropsColumn,
  cuts,
  losesHeaderRow,
  repeatsHeaderRow,
  losesHeading,
} as const satisfies Readonly<Record<string, Damage>>;
