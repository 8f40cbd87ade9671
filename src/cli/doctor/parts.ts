import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Wording } from '#model';
import { triedOffice } from './office.ts';
import type { Part } from './part.ts';

const require = createRequire(import.meta.url);

const REINSTALL: Wording = {
  zh: '请重新安装 gouji（npm install），不要省略可选依赖',
  en: 'install gouji again (npm install), with its optional dependencies',
};

const INSTALL_OFFICE: Wording = {
  zh: '请安装 libreoffice-writer，或用 GOUJI_SOFFICE 指明 soffice 的路径',
  en: 'install libreoffice-writer, or set GOUJI_SOFFICE to the path of soffice',
};

/** The folder of an installed package. Not by its package.json, which some do not let others see. */
const folderOf = (name: string): string | null => {
  const folders = require.resolve.paths(name) ?? [];
  return folders.map((folder) => join(folder, name)).find((folder) => existsSync(folder)) ?? null;
};

const versionOf = (folder: string): string => {
  const { version } = require(join(folder, 'package.json')) as { readonly version: string };
  return version;
};

/** A package that loads, and whose files are there. */
const npmPackage = (name: string, files: readonly string[], load: () => Promise<unknown>): Part => ({
  name,
  remedy: REINSTALL,
  try: async () => {
    const folder = folderOf(name);
    if (folder === null || !files.every((file) => existsSync(join(folder, file)))) return null;
    const loads = await load().then(
      () => true,
      () => false,
    );
    return loads ? versionOf(folder) : null;
  },
});

const nothing = async (): Promise<void> => {};

/** The language data of the recognition is used from the packages: nothing is fetched. */
const recognitionData = (language: string): Part =>
  npmPackage(`@tesseract.js-data/${language}`, [`4.0.0_best_int/${language}.traineddata.gz`], nothing);

const canvas = async (): Promise<void> => {
  const { createCanvas } = await import('@napi-rs/canvas');
  createCanvas(1, 1).getContext('2d');
};

export const PARTS = {
  // Without its data pdfjs reads fonts that are not embedded as nothing, and draws scans as blank pages.
  pdfjs: npmPackage(
    'pdfjs-dist',
    ['legacy/build/pdf.mjs', 'cmaps', 'standard_fonts', 'wasm'],
    // As reading loads it: what it replaces behind Node's back is put back.
    () => import('#extractors/pdf/pdfjs'),
  ),
  canvas: npmPackage('@napi-rs/canvas', [], canvas),
  mammoth: npmPackage('mammoth', [], () => import('mammoth')),
  cheerio: npmPackage('cheerio', [], () => import('cheerio/slim')),
  xml: npmPackage('fast-xml-parser', [], () => import('fast-xml-parser')),
  sharp: npmPackage('sharp', [], () => import('sharp')),
  tesseract: npmPackage('tesseract.js', [], () => import('tesseract.js')),
  digits: recognitionData('eng'),
  ideographs: recognitionData('chi_sim'),
  office: { name: 'LibreOffice', remedy: INSTALL_OFFICE, try: triedOffice },
} as const satisfies Readonly<Record<string, Part>>;

export type PartId = keyof typeof PARTS;
