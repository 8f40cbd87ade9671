import { digestOf } from '../../src/audit/across/digest.ts';
import { digestText } from '../../src/audit/across/digest-text.ts';
import { readingOf } from '../../src/audit/example.ts';
import { random } from '../../tests/printed/random.ts';
import { problemsOf, workOf } from '../injection/prose.ts';
import { below } from '../injection/sound.ts';

const YEARS = [2021, 2022, 2023, 2024];
/** Provinces whose bodies fill in a text from above, and the share of bodies that do. */
const TEMPLATES = 30;
const TEMPLATED = 0.2;

const CHARACTERS = [...'云松柳石枫竹梅榆槐桐芦荻菱荷杏桂柏杉溪湖岸渡林埠亭洲浦湾坪坡塘堰涧泊'];
const KINDS = ['教育局', '水利局', '统计局', '民政局', '交通运输局', '卫生健康局', '人民政府', '司法局'];

/** Two or three characters a place, so that no two bodies share a name. */
const placeAt = (index: number): string => {
  const size = CHARACTERS.length;
  return [Math.floor(index / (size * size)), Math.floor(index / size), index]
    .map((at) => CHARACTERS[at % size] ?? '')
    .join('');
};

const agencyAt = (body: number): string => `${placeAt(Math.floor(body / KINDS.length))}县${KINDS[body % KINDS.length]}`;

const template = (index: number): string => problemsOf(random(index + 1));

/** What the next year's report must follow from; these are zero in every year, but for some errors. */
const FOLLOWS = /^(?:requests\.carried|proactive\.(?:rules|normativeDocuments))/u;
const WRONG = 0.05;

/** Figures of one size, so that no year is ten times another. */
const figureOf = (id: string, draw: () => number): number => {
  if (FOLLOWS.test(id)) return id === 'requests.carriedIn.total' && draw() < WRONG ? 1 : 0;
  return draw() < 0.3 ? 40 + below(draw, 90) : 0;
};

/** What a run keeps of one of `YEARS.length` reports of each body: figures of its own, text of its own or from above. */
export const storedDigestAt = (index: number): string => {
  const body = Math.floor(index / YEARS.length);
  const year = YEARS[index % YEARS.length] ?? 0;
  const draw = random(index + 1);
  const isTemplated = random(body + 7)() < TEMPLATED;
  const { report } = readingOf({
    agency: agencyAt(body),
    year,
    texts: { overview: workOf(draw), problems: isTemplated ? template(body % TEMPLATES) : problemsOf(draw) },
  });
  const facts = report.facts.map((fact) => ({ ...fact, value: figureOf(fact.id, draw) }));
  const source = { ...report.source, uri: `https://www.example.org/${body}/${year}/report.html` };
  return digestText(digestOf({ ...report, id: `sha256:${`${index}`.padStart(64, '0')}`, source, facts }));
};
