/** The folder of a file, with its slash; empty for a file at the root. */
export function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf('/') + 1);
}

/** A path inside an archive: relative to `folder`, or absolute with a slash; backslashes count as slashes. */
export function resolvedPath(path: string, folder: string): string {
  const steps: string[] = [];
  for (const step of (/^[\\/]/.test(path) ? path : folder + path).split(/[\\/]/)) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
