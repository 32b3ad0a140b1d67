import type { Page } from '../../src/model/page.ts';

/** Three reports of an invented event, by three desks. */
const TEXTS = [
  `Bridge over the Lenne closed after cracks are found

ALTENBURG, 3 March 2021 - The city of Altenburg closed the Lenne bridge on Wednesday after engineers found cracks in two of its pillars.

About 14,000 cars cross the bridge each day. Mayor Petra Holm said: "We will not risk a single life for the sake of traffic."

Repairs will cost 3.5 million euros, the city council said. The bridge was built in 1968.`,
  `Altenburg shuts Lenne bridge

The Lenne bridge in Altenburg was closed on 3 March 2021 because cracks had been discovered in two pillars, the city said.

Mayor Petra Holm did not say when the bridge would open again. "We will not risk a single life for the sake of traffic," Holm said.

Ferry operator Jonas Brandt said he would run two more boats from Thursday.`,
  `Cracks close bridge

Engineers discovered cracks in two pillars of the Lenne bridge, and Altenburg closed it to all traffic on 3 March 2021.

The repairs are to cost 3.5 million euros, according to the city council. Opposition leader Karl Witte said the city had ignored warnings for years.`,
];

export const pages: readonly Page[] = TEXTS.map((text, at) => ({
  path: `${'abc'[at]}.txt`,
  mediaType: 'text/plain',
  bytes: new TextEncoder().encode(text),
  fetched: '2021-03-04T08:00:00Z',
}));
