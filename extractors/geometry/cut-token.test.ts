import { describe, expect, it } from 'vitest';
import { cutAtRules, cutAtWideBlanks } from './cut-token.ts';
import type { PrintedToken } from './printed.ts';

const token = (text: string, width: number): PrintedToken => ({ text, box: [0, 0, width, 10], direction: 'right' });
const texts = (tokens: readonly PrintedToken[]) => tokens.map(({ text }) => text);

describe('cutAtWideBlanks', () => {
  it('drops outer blanks and cuts where two or more stand', () => {
    expect(texts(cutAtWideBlanks(token('  规章   3 4 ', 70)))).toEqual(['规章', '3 4']);
  });
});

describe('cutAtRules', () => {
  it('cuts between a label and the figure that touches it', () => {
    expect(texts(cutAtRules(token('公开30', 30), [20]))).toEqual(['公开', '30']);
  });

  it('cuts between two labels where the rule passes between the characters', () => {
    expect(texts(cutAtRules(token('商业企业科研机构', 80), [40]))).toEqual(['商业企业', '科研机构']);
  });

  it('leaves a label whole where the rule passes through a character', () => {
    expect(texts(cutAtRules(token('商业企业科研机构', 80), [45]))).toEqual(['商业企业科研机构']);
  });
});
