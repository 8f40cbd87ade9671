import { Flow } from './flow.ts';
import { isPicture } from './is-picture.ts';
import { ListNumbers } from './list-marker.ts';
import type { Markup } from './markup.ts';
import type { Box, Head } from './page.ts';
import { TableBuilder } from './table-builder.ts';
import { CONTAINERS, isHidden, LINES, saysFurniture, UNSHOWN } from './tags.ts';

type Attributes = Readonly<Record<string, string>>;
type Leave = () => void;
type Enter = (name: string, attribs: Attributes) => Leave | null;

interface Frame {
  readonly nodes: readonly Markup[];
  at: number;
  readonly leave: Leave | null;
}

const NO_ATTRIBUTES: Attributes = {};
const TYPED = new Set([undefined, '', 'text', 'number', 'tel']);

/** The page as boxes, lines and tables, in one walk with a stack of its own: pages nest thousands of elements deep. */
export const layoutPage = (root: Markup): { readonly head: Head; readonly body: Box } => {
  const flow = new Flow();
  const enter = handlers(flow);
  const names = new Map<string, string>();
  let title = '';
  let scripted = false;

  const noteHead = (name: string, node: Markup): void => {
    if (name === 'script') scripted = true;
    if (name === 'title' && title === '') title = node.children?.[0]?.data?.trim() ?? '';
    if (name !== 'meta') return;
    const { name: key, property, content } = node.attribs ?? NO_ATTRIBUTES;
    const id = (key ?? property)?.trim().toLowerCase();
    if (id && content && !names.has(id)) names.set(id, content.trim());
  };

  const frames: Frame[] = [{ nodes: root.children ?? [], at: 0, leave: null }];
  for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
    const node = frame.nodes[frame.at++];
    if (node === undefined) {
      frame.leave?.();
      frames.pop();
    } else if (node.type === 'text') {
      if (flow.preformatted) flow.lines(node.data ?? '');
      else flow.text(node.data ?? '');
    } else if (node.name !== undefined && node.children !== undefined) {
      const attribs = node.attribs ?? NO_ATTRIBUTES;
      if (UNSHOWN.has(node.name)) noteHead(node.name, node);
      else if (node.name === 'body' || node.name === 'html' || !isHidden(node.name, attribs)) {
        frames.push({ nodes: node.children, at: 0, leave: enter(node.name, attribs) });
      }
    }
  }
  return { head: { title, names, scripted }, body: flow.closeBox() };
};

const handlers = (flow: Flow): Enter => {
  const tables: TableBuilder[] = [];
  const lists: ListNumbers[] = [];
  const breakLine = (): void => flow.breakLine();
  const table = (): TableBuilder | undefined => (tables.at(-1)?.inCell === false ? tables.at(-1) : undefined);
  const line: Enter = () => {
    breakLine();
    return breakLine;
  };
  const section: Enter = (name) => table()?.openGroup(name) ?? line(name, NO_ATTRIBUTES);
  const cell: Enter = (name, attribs) => table()?.openCell(attribs) ?? line(name, attribs);
  const heading: Enter = (name) => {
    breakLine();
    flow.level = Number(name.charAt(1));
    return () => {
      breakLine();
      flow.level = 0;
    };
  };
  const container: Enter = (name, attribs) => {
    flow.openBox(saysFurniture(name, attribs) ? 'furniture' : 'none');
    return () => {
      const box = flow.closeBox();
      if (box.items.length > 0) flow.add(box);
    };
  };

  const special: Readonly<Record<string, Enter>> = {
    table: (_, attribs) => {
      breakLine();
      const level = flow.level;
      flow.level = 0;
      flow.closeLink();
      tables.push(new TableBuilder(flow, attribs));
      return () => {
        for (const item of tables.pop()?.close() ?? []) flow.add(item);
        flow.level = level;
      };
    },
    thead: section,
    tbody: section,
    tfoot: section,
    tr: (name, attribs) => table()?.openRow(attribs) ?? line(name, attribs),
    td: cell,
    th: cell,
    h1: heading,
    h2: heading,
    h3: heading,
    h4: heading,
    h5: heading,
    h6: heading,
    br: line,
    pre: () => {
      breakLine();
      flow.preformatted = true;
      return () => {
        breakLine();
        flow.preformatted = false;
      };
    },
    a: (_, { href }) => {
      if (href === undefined) return null;
      flow.openLink();
      return () => flow.closeLink();
    },
    ol: (name, attribs) => {
      const leave = container(name, attribs);
      lists.push(new ListNumbers(attribs));
      return () => {
        lists.pop();
        leave?.();
      };
    },
    ul: (name, attribs) => {
      const leave = container(name, attribs);
      lists.push(new ListNumbers({ type: 'none' }));
      return () => {
        lists.pop();
        leave?.();
      };
    },
    li: (_, attribs) => {
      flow.mark(lists.at(-1)?.next(attribs) ?? '');
      return breakLine;
    },
    input: (_, { type, value }) => {
      if (tables.at(-1)?.inCell && TYPED.has(type?.toLowerCase()) && value) flow.text(value);
      return null;
    },
    img: (_, attribs) => {
      if (!isPicture(attribs)) return null;
      breakLine();
      flow.add({ kind: 'image', src: attribs.src ?? '' });
      return null;
    },
  };

  return (name, attribs) => {
    const own = Object.hasOwn(special, name) ? special[name] : undefined;
    if (own !== undefined) return own(name, attribs);
    if (CONTAINERS.has(name)) return container(name, attribs);
    return LINES.has(name) ? line(name, attribs) : null;
  };
};
