/** Words that a full stop follows without ending the sentence. Source: written for Stemma from common news style. */
export const abbreviations =
  'sr sra srs dr dra prof profa eng gen cel av r pág págs art nº núm etc cia ltda jan fev mar abr mai jun jul ago set out nov dez aprox';
export const mayEnd = 'etc cia ltda';
