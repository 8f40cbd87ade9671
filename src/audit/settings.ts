/** `MM-DD` of the year after the report's. */
export interface Deadlines {
  /** Departments of governments at county level and above. */
  readonly department: string;
  /** Governments at county level and above, and everybody for reports of 2018 and earlier. */
  readonly government: string;
}

/** What a province or a user may set otherwise. */
export interface Settings {
  readonly deadlines: Deadlines;
}

/** 条例 Articles 49 and 50. */
export const STANDARD_SETTINGS: Settings = { deadlines: { department: '01-31', government: '03-31' } };
