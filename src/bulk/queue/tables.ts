/** Where our own tables stand, beside the engine's and the dataset's. */
export const QUEUE_SCHEMA = 'gouji_queue';

/**
 * What makes them, version by version: appended to, never edited. Rows are inserted once and not changed, as in the
 * dataset.
 */
export const MIGRATIONS: readonly string[] = [
  `CREATE TABLE versions (
     version integer PRIMARY KEY,
     applied timestamptz NOT NULL DEFAULT now()
   );
   CREATE TABLE members (
     input uuid NOT NULL,
     version integer NOT NULL,
     batch uuid NOT NULL,
     position integer NOT NULL,
     container text NOT NULL,
     PRIMARY KEY (input, version)
   );
   CREATE INDEX members_batch ON members (batch);
   COMMENT ON TABLE members IS 'Which batch an input is read in; the batch is the id of its job';
   COMMENT ON COLUMN members.version IS 'Which reading of its source this is: 1, or more where it is retried';
   COMMENT ON COLUMN members.container IS 'The file that is opened for it: the archive of a member, else the input itself';
   CREATE TABLE strikes (
     reading uuid PRIMARY KEY,
     source text NOT NULL,
     version integer NOT NULL,
     code text NOT NULL,
     message text NOT NULL,
     elapsed_ms integer NOT NULL,
     struck timestamptz NOT NULL DEFAULT now()
   );
   CREATE INDEX strikes_source ON strikes (source, version);
   COMMENT ON TABLE strikes IS 'Each time a document killed the child that read it; the second of a version quarantines it';
   CREATE TABLE compared (
     comparison integer PRIMARY KEY,
     reports text NOT NULL
   );
   COMMENT ON TABLE compared IS 'Which reports each comparison held against each other, as one hash: the same ones need no other';`,
  `CREATE TABLE fetches (
     batch uuid PRIMARY KEY,
     uri text NOT NULL UNIQUE,
     placed timestamptz NOT NULL DEFAULT now()
   );
   COMMENT ON TABLE fetches IS 'Addresses of documents, pages and columns to be fetched; the batch is the id of its job';
   CREATE TABLE fetches_done (
     batch uuid PRIMARY KEY REFERENCES fetches,
     archive text NOT NULL,
     done timestamptz NOT NULL DEFAULT now()
   );
   COMMENT ON TABLE fetches_done IS 'Fetches whose archive is filled and whose reports are in the queue';
   CREATE TABLE web_hosts (
     host text PRIMARY KEY,
     free_at timestamptz NOT NULL,
     holder uuid,
     held_until timestamptz NOT NULL
   );
   COMMENT ON TABLE web_hosts IS 'Who asks a host of the web now, and when it may be asked again; the one table whose rows change';`,
];
