/** What a sentence says of all reviews or suits that it counted. */
export type Unanimous = 'all-upheld' | 'none-pending';

const UPHELD = /(?:均|全部|都)(?:已)?(?:获|被|予以|为|得到|依法)*(?:法院|复议机关)?(?:结果)?维持(?=[，；。)！]|$)/u;
const CONCLUDED =
  /(?:^|[，(])(?:均|全部|都)?已(?:全部)?(?:审结|办结|结案)(?=[，；。)！]|$)|(?:均|全部)(?:已)?审结(?=[，；。)！]|$)/u;

/** Read from the words right behind the last count of reviews or suits. */
export const unanimousIn = (rest: string): Unanimous | null => {
  const clauses = rest.slice(0, 24);
  if (/^[^；。\d]*$/u.test(clauses.slice(0, UPHELD.exec(clauses)?.index ?? 0)) && UPHELD.test(clauses))
    return 'all-upheld';
  const concluded = CONCLUDED.exec(clauses);
  return concluded && /^[^；。\d]*$/u.test(clauses.slice(0, concluded.index)) ? 'none-pending' : null;
};
