const SEPARATED = /((?:19|20)\d{2})\s*[-年/.]\s*(\d{1,2})\s*[-月/.]\s*(\d{1,2})/;
const GLUED = /^\s*((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/;

/** The first date in a text as `2025-01-20`; null where there is none or it is no day of the calendar. */
export const isoDate = (text: string): string | null => {
  const [, year, month, day] = SEPARATED.exec(text) ?? GLUED.exec(text) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== iso ? null : iso;
};
