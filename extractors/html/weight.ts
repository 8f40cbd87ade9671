import { isFurniture } from './furniture.ts';
import type { Item, Line, Weight } from './page.ts';

const NOTHING: Weight = { characters: 0, linked: 0, links: 0, prose: 0, figures: 0, tables: 0, grids: 0 };
const SENTENCE = /[。；！？]|：$/;
const ORDINAL = /^(?:第?[（(]?[一二三四五六七八九十]{1,3}[）)、.．]|[一二三四五六七八九十]{1,3}[ \u3000])/;
const SHORTEST_SENTENCE = 14;
const LONG_ANYWAY = 40;

export const weigh = (items: readonly Item[]): Weight => sum(items.map(weightOf));

export const sum = (weights: readonly Weight[]): Weight =>
  weights.reduce(
    (all, one) =>
      one === NOTHING
        ? all
        : {
            characters: all.characters + one.characters,
            linked: all.linked + one.linked,
            links: all.links + one.links,
            prose: all.prose + one.prose,
            figures: all.figures + one.figures,
            tables: all.tables + one.tables,
            grids: all.grids + one.grids,
          },
    NOTHING,
  );

const weightOf = (item: Item): Weight => {
  if (item.kind === 'image') return NOTHING;
  if (item.kind !== 'line') return item.weight;
  const linked = Math.round(item.linked * item.text.length);
  const prose = isProse(item) ? item.text.length - linked : 0;
  return { ...NOTHING, characters: item.text.length, linked, links: item.links, prose };
};

/** A sentence or a numbered heading, as against the short words around an article. */
export const isProse = (line: Line): boolean =>
  line.linked <= 0.5 && readsLikeText(line.text) && !isFurniture(line.text);

const readsLikeText = (text: string): boolean =>
  text.length >= LONG_ANYWAY || (text.length >= SHORTEST_SENTENCE && SENTENCE.test(text)) || ORDINAL.test(text);

/** What makes a report: its sentences and its figures. */
export const substance = (weight: Weight): number => weight.prose + 6 * weight.figures + 20 * weight.grids;

/** Mostly links, and nothing that could belong to a report. */
export const isLinkList = (weight: Weight): boolean =>
  weight.links >= 2 && weight.linked * 2 >= weight.characters && weight.figures < 3 && weight.prose < 40;
