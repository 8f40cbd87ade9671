/**
 * The URIs of an archive's members: `reports.zip!/2023/a.pdf`. Names are told, never opened, and yet `..` is written
 * `%2E%2E` and a leading slash is dropped, for whoever takes a URI for a path. Every member of a name that several
 * have gets its own URI: `a.pdf`, `a.pdf#2`.
 */
export const memberUris = (archive: string): ((name: string) => string) => {
  const seen = new Map<string, number>();
  return (name) => {
    const told = segmentsOf(name)
      .map((segment) => (segment === '..' ? '%2E%2E' : segment))
      .join('/');
    const count = (seen.get(told) ?? 0) + 1;
    seen.set(told, count);
    return `${archive}!/${told}${count === 1 ? '' : `#${count}`}`;
  };
};

/** As in a folder, names with a dot are left out; `__MACOSX` holds what macOS knows of the other members. */
export const isLeftOut = (name: string): boolean =>
  segmentsOf(name).some((segment) => segment === '__MACOSX' || (segment.startsWith('.') && segment !== '..'));

const segmentsOf = (name: string): readonly string[] =>
  name.split(/[\\/]/).filter((segment) => segment !== '' && segment !== '.');
