/** What became of the inputs: `inputs` = `records` + `rejected` + `quarantined` + `waiting`, always. */
export interface Account {
  readonly inputs: number;
  readonly records: number;
  readonly rejected: number;
  readonly quarantined: number;
  readonly waiting: number;
}
