import type { Report as CanonicalReport, Claim, Section } from '#model';
import type { Line } from '#normalizers/text/lines';
import { type CellFinder, cellFinder } from './cells.ts';
import { figureClaim, noneClaims, unanimousClaims } from './claims-figures.ts';
import { partsClaims, shareClaims } from './claims-inside.ts';
import { freshMemory } from './memory.ts';
import { type Own, scopeReader } from './scope.ts';
import { type Read, type Report, readSentence } from './sentence.ts';
import { type Passage, passagesOf } from './sentences.ts';

/** A report as far as its narrative needs it. */
export type Narrated = Pick<CanonicalReport, 'agency' | 'year' | 'coverage' | 'sections' | 'facts'>;

/** The preamble is of the report itself, what follows its six sections of something else. */
const SILENT: ReadonlySet<Section['kind']> = new Set(['preamble', 'extra']);

const passageClaims = ({ sentences, section, at }: Passage, report: Report, find: CellFinder): readonly Claim[] => {
  const claims: Claim[] = [];
  const told: Read[] = [];
  let memory = freshMemory(section === 'requests' ? 'requests' : null, section === 'review');
  for (const sentence of sentences) {
    const place = { sentence, section, at };
    claims.push(...noneClaims(sentence, place, memory, report, find));
    const { reads, memory: next } = readSentence(sentence, memory, report);
    told.push(...reads);
    claims.push(
      ...reads
        .filter(({ topic }) => topic !== null && topic !== 'foreign')
        .map((read) => figureClaim(read, place, find)),
      ...unanimousClaims(sentence, reads, place, find),
      ...partsClaims(sentence, reads, told, place),
      ...shareClaims(sentence, reads, told, place),
    );
    memory = next;
  }
  return claims;
};

const NARROW: ReadonlySet<unknown> = new Set(['organ', 'government-own']);

/** Where a text speaks of the whole district and of one office, and the report does not say whose its tables are. */
const isMixed = (claims: readonly Claim[], { coverage }: Own): boolean => {
  const said = claims.flatMap((claim) => (claim.kind === 'figure' ? (claim.coverage ?? []) : []));
  return coverage === null && said.includes('jurisdiction') && said.some((one) => NARROW.has(one));
};

/** Every figure that the narrative states of what the tables hold, in the order of print. */
export const claimsOf = (
  { agency, year, coverage, sections, facts }: Narrated,
  lines: readonly Line[],
): readonly Claim[] => {
  const find = cellFinder(facts);
  const own = { agency: agency.name, coverage };
  const report: Report = { ...own, year, reader: scopeReader(own) };
  const claims = sections
    .filter(({ kind }) => !SILENT.has(kind))
    .flatMap((section) => passagesOf(section, lines))
    .flatMap((passage) => passageClaims(passage, report, find));
  if (!isMixed(claims, own)) return claims;
  return claims.map((claim) =>
    claim.kind !== 'figure' || claim.doubts.includes('other-coverage')
      ? claim
      : { ...claim, doubts: [...claim.doubts, 'other-coverage'] },
  );
};
