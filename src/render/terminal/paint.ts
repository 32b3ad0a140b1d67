import colours from 'picocolors';

export interface Paint {
  readonly title: (text: string) => string;
  readonly heading: (text: string) => string;
  /** For sigla: the one red of the edition. */
  readonly siglum: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly strong: (text: string) => string;
}

/** How parts are coloured; with `color` false every function gives its text back. */
export function paintWith(color: boolean): Paint {
  const { bold, dim, red } = colours.createColors(color);
  return { title: (text) => bold(text), heading: (text) => bold(red(text)), siglum: red, dim, strong: bold };
}
