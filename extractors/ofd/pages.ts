import type { Box, Limits } from '#model';
import type { Matrix } from '../geometry/matrix.ts';
import { child, children, type XmlElement } from '../xml/element.ts';
import type { OfdFiles, OfdPart } from './files.ts';
import { type Budget, drawPage, emptyDrawing } from './page-drawing.ts';
import { type ReadPage, readPage } from './read-page.ts';
import { rejection } from './rejection.ts';
import { noResources, type Resources, withResources } from './resources.ts';
import type { Structure } from './structure.ts';
import { areaOf, textOf } from './values.ts';

/** Objects and characters: many times those of the longest report, and less than would fill a child process. */
const mostDrawn = 2_000_000;

const pointsToMillimetre = 72 / 25.4;
const toPoints: Matrix = [pointsToMillimetre, 0, 0, pointsToMillimetre, 0, 0];

const sizeOf = (page: XmlElement, structure: Structure): Box => {
  const { width, height } = areaOf(textOf(child(child(page, 'Area'), 'PhysicalBox'))) ?? structure.page;
  return [0, 0, width * pointsToMillimetre, height * pointsToMillimetre];
};

/** A page or a template, and what its objects refer to: resources of the document and its own. */
interface Sheet {
  readonly root: XmlElement;
  readonly resources: Resources;
}

const sheet = ({ root, folder }: OfdPart, files: OfdFiles, shared: Resources): Sheet => ({
  root,
  resources: withResources(shared, files, children(root, 'PageRes').map(textOf), folder),
});

/**
 * The pages in order, each with what its templates draw.
 * @throws DocumentError `damaged` where a page or its template is missing, `empty` without pages, `limit-exceeded`
 */
export const readPages = (files: OfdFiles, structure: Structure, limits: Limits): readonly ReadPage[] => {
  const { folder, pages, templates } = structure;
  if (pages.length === 0) throw rejection('empty', 'The OFD has no pages.');
  if (pages.length > limits.pages) {
    throw rejection('limit-exceeded', `The OFD has ${pages.length} pages; at most ${limits.pages} are read.`);
  }
  const shared = withResources(noResources, files, structure.resources, folder);
  const known = new Map(
    templates.map(({ id, path }) => {
      const part = files.part(path, folder);
      return [id, part && sheet(part, files, shared)] as const;
    }),
  );
  const budget: Budget = { left: mostDrawn };
  return pages.map(({ path }, index) => {
    const page = path === '' ? null : files.part(path, folder);
    if (page === null) throw rejection('damaged', `Page ${index + 1} of the OFD is missing: ${path}`);
    const drawing = emptyDrawing();
    const used = children(page.root, 'Template').flatMap(({ attributes }) => {
      const template = known.get(attributes.TemplateID ?? '');
      // It may hold the rules of a table.
      if (template === null) throw rejection('damaged', `Page ${index + 1} of the OFD has a template that is missing.`);
      return template ?? [];
    });
    for (const { root, resources } of [...used, sheet(page, files, shared)]) {
      drawPage(root, resources, toPoints, drawing, budget);
    }
    return readPage(drawing, index + 1, sizeOf(page.root, structure));
  });
};
