import type { Coverage } from '#model';

/** Whose report it is. */
export interface Own {
  readonly agency: string | null;
  readonly coverage: Coverage | null;
}

/** Whose figures the words say they are; `self` names the agency of the report itself. */
export type Scope = 'self' | 'ours' | 'organ' | 'office' | 'government' | 'own-level' | 'jurisdiction';

interface Printed {
  readonly scope: Scope;
  readonly from: number;
  readonly text: string;
}

const LEVELS = '省市区县州旗盟';
const SCOPES: readonly { readonly scope: Scope; readonly says: string }[] = [
  { scope: 'office', says: `(?:[${LEVELS}镇乡])?(?:人民)?政府(?:办公厅|办公室|办(?![理结件事复]))` },
  { scope: 'own-level', says: `(?:[${LEVELS}])?(?:政府)?本级(?:政府)?(?:行政机关)?` },
  {
    scope: 'jurisdiction',
    says: `全[${LEVELS}镇乡](?:各级|上下|范围内?)?(?:各?行政机关|政府系统|各?部门|各?单位)?|全(?:街道|系统|辖区)|(?:各(?:县|区|市|镇|乡|街道|街|级|部门|单位|有关|直属|职能)+(?:行政机关|部门|单位|政府)?(?:[、和及](?:镇街|乡镇|街道)?)?)+`,
  },
  { scope: 'government', says: `(?:[${LEVELS}镇乡])(?:人民)?政府(?!信息|网|门户|公报|部门|规|采购|办)` },
  {
    scope: 'organ',
    says: '[我本](?:行政机关|机关(?!不掌握)|单位|部门|局|委员会|委|厅|中心|院|署|会|处|所|大队|支队|部|司|办公室|办(?![理结件事复]))|全[局委厅办]',
  },
  { scope: 'ours', says: `[我本](?:新区|开发区|管委会|街道|[${LEVELS}镇乡街])|(?:街道)?办事处|街道(?!办)` },
];
const ANY = new RegExp(SCOPES.map(({ says }) => `(${says})`).join('|'), 'gu');
const FOR_GOVERNMENT = new RegExp(`代表[${LEVELS}](?:人民)?政府`, 'gu');

/** The agency's name and its shorter forms, longest first: 青禾市云溪区教育局, 云溪区教育局, 区教育局, 教育局. */
const namesOf = (agency: string): readonly string[] => {
  const cuts = [
    ...agency.matchAll(new RegExp(`[${LEVELS}](?!场|容|域|政(?![务府协法])|民(?![政族宗防]))`, 'gu')),
  ].flatMap(({ index }) => [index, index + 1]);
  const whole = [agency, ...cuts.map((cut) => agency.slice(cut))];
  const short = whole.flatMap((name) => [
    name,
    name.replace(/办事处$/u, ''),
    name.replace(/人民政府/u, '政府'),
    name.replace(/人民政府$/u, ''),
    name.replace(/办公室$/u, '办'),
    name.replace(/管理委员会$/u, '管委会'),
    name.replace(/委员会$/u, '委'),
  ]);
  return [...new Set(short)].filter((name) => name.length > 2).sort((a, b) => b.length - a.length);
};

/** 区政府 is not named by 区政府办公室, 区政府网站, 区政府信息. */
const NOT_OF_IT = '(?!办公|办(?![理结件事复])|信息|网|门户|公报|部门|规|采购)';

const MASK = '\u0001';

/** The same clause is asked about for every figure behind it. */
const remembered = <T>(read: (text: string) => T): ((text: string) => T) => {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = read(text);
    known.set(text, value);
    return value;
  };
};

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** How a report's words are read for whose figures they are. */
export interface ScopeReader {
  /** The last scope that a text names. */
  readonly last: (text: string) => Scope | null;
  readonly without: (text: string) => string;
}

export const scopeReader = ({ agency }: Own): ScopeReader => {
  const names = agency ? namesOf(agency) : [];
  const self = names.length > 0 ? new RegExp(`(?:${names.map(escaped).join('|')})${NOT_OF_IT}`, 'gu') : null;
  const masked = (text: string): string =>
    (self ? text.replaceAll(self, (name) => MASK.repeat(name.length)) : text).replaceAll(FOR_GOVERNMENT, '');
  const printedIn = (text: string): readonly Printed[] =>
    [...text.matchAll(ANY)].map((match) => ({
      scope: SCOPES[match.slice(1).findIndex((group) => group !== undefined)]?.scope ?? 'self',
      from: match.index,
      text: match[0],
    }));
  const last = (text: string): Scope | null => {
    const plain = masked(text);
    const printed = printedIn(plain).at(-1);
    return plain.lastIndexOf(MASK) > (printed?.from ?? -1) ? 'self' : (printed?.scope ?? null);
  };
  return {
    last: remembered(last),
    without: remembered((text) => masked(text).replaceAll(MASK, '').replaceAll(ANY, '')),
  };
};

const GOVERNMENT = /(?:政府|管委会|管理委员会|办事处|公署|[省市县区旗州镇乡])$/u;
const OFFICE = /政府办公?[室厅]?$/u;

/** Whether figures of that scope are those of the report's tables; false where it is not clear. */
export const isSameScope = (scope: Scope, { agency, coverage }: Own): boolean => {
  const isGovernment = agency !== null && GOVERNMENT.test(agency);
  switch (scope) {
    case 'self':
      return true;
    case 'ours':
      return isGovernment;
    case 'organ':
      return coverage !== 'jurisdiction' && !(isGovernment && coverage !== 'organ');
    case 'office':
      return agency !== null && OFFICE.test(agency);
    case 'government':
      return isGovernment && coverage !== 'jurisdiction';
    case 'own-level':
      return coverage === 'government-own';
    case 'jurisdiction':
      return coverage === 'jurisdiction' || (coverage === null && isGovernment);
  }
};

const COVERAGES: Readonly<Record<Scope, Coverage | null>> = {
  self: null,
  ours: null,
  organ: 'organ',
  office: 'organ',
  government: null,
  'own-level': 'government-own',
  jurisdiction: 'jurisdiction',
};

export const coverageOfScope = (scope: Scope | null): Coverage | null => (scope ? COVERAGES[scope] : null);
