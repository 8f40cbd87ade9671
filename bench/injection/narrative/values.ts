import type { Numbers } from '../sound.ts';

/** What a sentence may state, by the name of its slot. */
export type Values = ReadonlyMap<string, number>;

const APPLICANTS = [
  'business',
  'researchInstitution',
  'socialOrganization',
  'legalServiceProvider',
  'otherOrganization',
];
const ROWS = ['received', 'carriedIn', 'concluded', 'carriedOut', 'disclosed', 'partlyDisclosed'];
const GROUPS = ['refused', 'unavailable', 'rejected', 'otherwise'];
const REASONS = [
  'refused.enforcementFiles',
  'refused.thirdPartyInterests',
  'unavailable.notHeld',
  'rejected.complaint',
];
const SUITS = ['directLitigation', 'litigationAfterReconsideration'];
const RESULTS = ['upheld', 'corrected', 'other', 'pending', 'total'];

/** Every figure that sentences repeat, as the tables have it. */
export const valuesOf = (numbers: Numbers): Values => {
  const at = (id: string): number => numbers.get(id) ?? 0;
  const sum = (ids: readonly string[]): number => ids.reduce((total, id) => total + at(id), 0);
  const group = (name: string): number =>
    sum([...numbers.keys()].filter((id) => id.startsWith(`requests.${name}`) && id.endsWith('.total')));
  const values = new Map<string, number>([
    ...ROWS.map((row) => [row, at(`requests.${row}.total`)] as const),
    ...GROUPS.map((name) => [name, group(name)] as const),
    ...REASONS.map((row) => [row, at(`requests.${row}.total`)] as const),
    ['natural', at('requests.received.naturalPerson')],
    ['legal', sum(APPLICANTS.map((column) => `requests.received.${column}`))],
    ...RESULTS.map((result) => [`review.${result}`, at(`review.reconsideration.${result}`)] as const),
    ...RESULTS.map((result) => [`suits.${result}`, sum(SUITS.map((row) => `review.${row}.${result}`))] as const),
    ['direct', at('review.directLitigation.total')],
    ['afterReview', at('review.litigationAfterReconsideration.total')],
    ...['issued', 'repealed', 'inForce'].map(
      (column) => [`documents.${column}`, at(`proactive.normativeDocuments.${column}`)] as const,
    ),
    ['documents.made', at('proactive.normativeDocuments.made')],
    ['fees', at('proactive.fees.amount')],
  ]);
  return (
    values
      .set('handled', (values.get('received') ?? 0) + (values.get('carriedIn') ?? 0))
      .set('open', (values.get('disclosed') ?? 0) + (values.get('partlyDisclosed') ?? 0))
      // What was received and carried in, of one kind of applicant: a total of both may be meant.
      .set('handledNatural', sum(['requests.received.naturalPerson', 'requests.carriedIn.naturalPerson']))
      .set(
        'handledLegal',
        sum(APPLICANTS.flatMap((column) => [`requests.received.${column}`, `requests.carriedIn.${column}`])),
      )
      .set('concludedNatural', at('requests.concluded.naturalPerson'))
      .set('concludedLegal', sum(APPLICANTS.map((column) => `requests.concluded.${column}`)))
  );
};
