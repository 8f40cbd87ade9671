// The process that `openReaders` forks: reads one document after the other and may die of any of them.
import { readDocument } from './read-document.ts';
import { serveReader } from './serve.ts';

serveReader(readDocument);
