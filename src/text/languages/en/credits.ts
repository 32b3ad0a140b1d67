/**
 * How English pages state their sources. `{name}` is the source; `…` up to some words; the rest as in phrase-patterns.ts.
 * Source: written for Stemma from common newsroom usage.
 */
export const credits = {
  /** The whole is another's. */
  reprint: `
originally published|posted|appeared by|on|in|at {name}
first published|posted|appeared by|on|in|at {name}
first|originally appeared on|in|at {name}
originally written|produced by|for {name}
reprinted with permission of|from|by {name}
republished with permission of|from|by {name}
with the? permission from|of {name}
republished|reprinted|reproduced|reposted from {name}
`,
  /** The whole is another's where the name is an outlet's. */
  reprintKnown: `
republished|reprinted|reproduced|reposted by|with {name}
courtesy of {name}
syndicated from|by {name}
via {name}
authored|written|posted|submitted by … via {name}
this story|article|report|post|content is|was from|by|produced|provided|supplied by? {name}
content|story provided by {name}
source : {name}
`,
  /** A part is another's. */
  partial: `
with … reporting|contributions by|from {name}
with files from {name}
with input|inputs|information|material from {name}
additional reporting by {name}
{name} contributed to this report|story|article
material from {name} was|were used
compiled from {name}
based on reporting by {name}
based on reports by {name}
`,
  /** An agency wrote it. */
  agency: `
by {name}
from {name}
© {name}
© # {name}
copyright # {name}
copyright {name}
copyright # by {name}
copyright by {name}
copyright © # {name}
`,
};
/** Words before a source's name within running text that make it the source of what is told. */
export const before = `
told|tells|telling the? news? agency|newspaper|broadcaster|magazine|station?
according to the? state|official|russian|chinese|iranian|turkish? run|owned? news|newspaper|broadcaster|television? agency?
in|during an? interview with|on|to the?
interview with|on the?
reported by the?
report|reports by|from the?
cited|quoted|seen|obtained|reviewed|verified by the?
speaking to|with|on the?
spoke|speaks to|with the?
statement|comment|comments to the?
`;
/** Words after it. */
export const after = `
reported
reports
reporter|reporters
correspondent|correspondents
journalist|journalists
photographer|photographers
cameraman
has|have learned
has|have reported
first reported
news agency|service? reporter|correspondent|journalist|photographer|reported|reports
's reporter|correspondent|photographer
reporter|correspondent|journalist saw
contributed to this report
's … contributed to this report|story|article
`;
