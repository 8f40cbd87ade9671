import type { FigurePath, Subject } from './subject.ts';

const LEGAL_PERSONS = [
  'business',
  'researchInstitution',
  'socialOrganization',
  'legalServiceProvider',
  'otherOrganization',
];

const COLUMNS: readonly { readonly says: RegExp; readonly columns: readonly string[] }[] = [
  { says: /^(?:法人(?:或者?|和|及|与|、)?其他组织)$/u, columns: LEGAL_PERSONS },
  { says: /^自然人$/u, columns: ['naturalPerson'] },
  { says: /^商业企业$/u, columns: ['business'] },
  { says: /^科研机构$/u, columns: ['researchInstitution'] },
  { says: /^社会公益组织$/u, columns: ['socialOrganization'] },
  { says: /^法律服务机构$/u, columns: ['legalServiceProvider'] },
];
const AROUND =
  /^(?:其中|由|来自|有|属于)+|(?:的|提出的?|提交的?)?(?:政府信息公开|信息公开)?(?:申请)?(?:共|有|数量)?$/gu;

const inColumns = (path: FigurePath, columns: readonly string[]): readonly FigurePath[] =>
  columns.map((column) => path.replace(/total$/u, column));

/** `其中自然人15件`: of whatever the total before it is of. */
export const applicantSubject = (label: string, whole: Subject | null): Subject | null => {
  if (!whole?.id.startsWith('requests.')) return null;
  const name = label.replaceAll(AROUND, '');
  const columns = COLUMNS.find(({ says }) => says.test(name))?.columns;
  if (!columns) return null;
  return {
    id: whole.id,
    readings: whole.readings.map((sum) => sum.flatMap((path) => inColumns(path, columns))),
  };
};
