/** What is said in English, and the same in Chinese; `$1` is what the first brackets hold. */
export type Phrase = readonly [english: RegExp, chinese: string];

/** Says in Chinese what is known of a text, its parts as well; null where only the English is known. */
export const phrasebook = (phrases: readonly Phrase[]): ((text: string) => string | null) => {
  const inChinese = (text: string): string | null => {
    for (const [english, chinese] of phrases) {
      const parts = english.exec(text);
      if (parts) return chinese.replace(/\$(\d)/gu, (_, digit) => partInChinese(parts[Number(digit)] ?? ''));
    }
    return null;
  };
  const partInChinese = (part: string): string => inChinese(part) ?? part;
  return inChinese;
};
