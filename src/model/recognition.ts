/**
 * The channel (`node:diagnostics_channel`) on which a reader says that it begins to recognise a picture, which takes
 * far longer than reading text: who watches over it has to be patient.
 */
export const RECOGNITION = 'gouji:recognition';
