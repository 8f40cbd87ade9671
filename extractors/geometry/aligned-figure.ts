const NUMBER = /^[-+−–—]?\d(?:[\d,. −–—-]*\d)?%?$/;
const UNIT = '(?:人次|件次|[万亿]?元|[条件个次项份宗起封人篇部家场期册])';
const UNIT_ALONE = new RegExp(`^${UNIT}$`);
/** Units and remarks stay with the figure: `251000元`, `22（其中修订 16 件）`. */
const AFTER = new RegExp(`${UNIT}$|\\([^()]*\\)$`);
/** What stands for "nothing" where a figure is expected. */
const NOTHING = /^(?:[-−–—―]{1,4}|[/\\]|无)$/;

/** Whether a piece of text can be a cell of a column of figures; a glued run such as `21710000218` is one figure. */
export const isFigure = (text: string): boolean => {
  const plain = text.normalize('NFKC').trim();
  if (NOTHING.test(plain)) return true;
  if (!/^[-+−–—]?\d/.test(plain)) return false;
  const bare = plain.replace(AFTER, '').trim();
  return NUMBER.test(bare) || NUMBER.test(bare.replace(AFTER, '').trim());
};

/** A unit that stands in a column of its own beside the figures, as in the form of 2014. */
export const isUnit = (text: string): boolean => UNIT_ALONE.test(text.trim());

/** `-4-`, `— 4 —`, `第 4 页 共 6 页`: the page's number, no part of what is printed on it. */
export const isPageMark = (text: string): boolean =>
  /^(?:[-−–—―]+\d{1,4}[-−–—―]+|第\d{1,4}页(?:[,/]?共\d{1,4}页)?)$/.test(text.normalize('NFKC').replace(/\s+/g, ''));
