/** A picture in grey: 0 is black, 255 white, row by row from the top left. */
export interface Grey {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}
