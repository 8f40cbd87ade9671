/** Unicode 15, `EquivalentUnifiedIdeograph.txt`, U+2E81–U+2EF3: each radical and the ideograph that looks the same. */
const supplement = new Map<string, string>(
  [
    '⺁厂 ⺂乛 ⺃乚 ⺄乙 ⺅亻 ⺆冂 ⺇𠘨 ⺈刀 ⺉刂 ⺊卜 ⺋㔾 ⺌小 ⺍小 ⺎兀',
    '⺏尣 ⺐尢 ⺑𡯂 ⺒巳 ⺓幺 ⺔彑 ⺕彐 ⺖忄 ⺗心 ⺘扌 ⺙攵 ⺛旡 ⺜日 ⺝月',
    '⺞歺 ⺟母 ⺠民 ⺡氵 ⺢氺 ⺣灬 ⺤爫 ⺥爫 ⺦丬 ⺧牛 ⺨犭 ⺩王 ⺪𤴔 ⺫目',
    '⺬示 ⺭礻 ⺮𥫗 ⺯糹 ⺰纟 ⺱罓 ⺲罒 ⺳㓁 ⺴冗 ⺵𦉫 ⺶羊 ⺷𦍌 ⺸𦍋 ⺹耂',
    '⺺肀 ⺻聿 ⺼肉 ⺽𦥑 ⺾艹 ⺿艹 ⻀艹 ⻁虎 ⻂衤 ⻃覀 ⻄西 ⻅见 ⻆角 ⻇𧢲',
    '⻈讠 ⻉贝 ⻊𧾷 ⻋车 ⻌辶 ⻍辶 ⻎辶 ⻏邑 ⻐钅 ⻑長 ⻒镸 ⻓长 ⻔门 ⻕𨸏',
    '⻖阝 ⻗雨 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻞𩙿 ⻟飠 ⻠饣 ⻡𩠐 ⻢马 ⻣骨',
    '⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻫斉 ⻬齐 ⻭歯 ⻮齿 ⻯竜 ⻰龙 ⻱龜',
    '⻲亀 ⻳龟',
  ]
    .flatMap((line) => line.split(' '))
    .map((pair) => [[...pair][0] ?? '', [...pair][1] ?? '']),
);

const kangxi = /[\u2f00-\u2fd5\uf900-\ufad9]/gu;
const radical = /[\u2e80-\u2ef3]/gu;

/**
 * The text with ideographs where the file names radicals or compatibility forms of the same shape.
 * A font has one glyph for both, and the browsers' PDF printer (Skia) writes down the radical: 人民 is U+2F08 U+2EA0.
 */
export const withIdeographs = (text: string): string =>
  text
    .replace(kangxi, (character) => character.normalize('NFKC'))
    .replace(radical, (character) => supplement.get(character) ?? character);
