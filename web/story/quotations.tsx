import { Fragment } from 'preact';
import type { BriefQuotation } from '../../src/model/brief.ts';
import { differenceWords, gapBetween, originsInWords, runElements } from '../../src/model/brief-words.ts';
import { Heading } from './heading.tsx';
import { Section } from './section.tsx';
import { Shortened } from './shortened.tsx';
import { Sigla } from './siglum.tsx';
import { useStory } from './story-view.ts';

type Variant = BriefQuotation['variants'][number];

/** A variant's words with what differs from the base wording marked: by underline, italics and strike, not by colour. */
function Runs({ variant }: { variant: Variant }) {
  return (
    <p class="words" dir="auto">
      “
      {variant.runs.length === 0
        ? variant.text
        : variant.runs.map((run, index) => {
            const Mark = runElements[run.mark];
            return (
              <Fragment key={index}>
                {gapBetween(variant.runs[index - 1], run)}
                <Mark class={run.mark}>{run.text}</Mark>
              </Fragment>
            );
          })}
      ”
    </p>
  );
}

function Family({ family }: { family: BriefQuotation }) {
  const [base, ...others] = family.variants;
  if (!base) return null;
  return (
    <li class="family">
      <div class="variant lemma">
        <p class="rests">
          <Sigla cites={base.cites} />
          <span class="count">{originsInWords(family.origins)}</span>
        </p>
        <p class="words" dir="auto">
          “{base.text}”
        </p>
      </div>
      {others.map((variant, index) => (
        <div class="variant" key={index}>
          <p class="rests">
            <Sigla cites={variant.cites} />
            <span class="count">
              {differenceWords[variant.difference]}
              {variant.speaker !== undefined && variant.speaker !== family.speaker && `: ${variant.speaker}`}
            </span>
          </p>
          <Runs variant={variant} />
        </div>
      ))}
    </li>
  );
}

function Speaker({ speaker, families }: { speaker: string; families: readonly BriefQuotation[] }) {
  return (
    <div class="speaker">
      <Heading below={2}>
        <bdi>{speaker || 'Not told who'}</bdi>
      </Heading>
      <Shortened items={families} first={6} noun="quotations">
        {(shown, more) => (
          <>
            <ul class="families">
              {shown.map((family, index) => (
                <Family key={index} family={family} />
              ))}
            </ul>
            {more}
          </>
        )}
      </Shortened>
    </div>
  );
}

/** Who said what; where reports word it differently, the differing words are marked. */
export function Quotations() {
  const { quotations } = useStory().story.collation;
  if (quotations.length === 0) return null;
  const speakers = new Map<string, BriefQuotation[]>();
  for (const family of quotations) {
    const key = family.speaker.toLowerCase();
    const families = speakers.get(key);
    if (families) families.push(family);
    else speakers.set(key, [family]);
  }
  const rank = (family: BriefQuotation) =>
    family.variants.length * 1000 + new Set(family.variants.flatMap((one) => one.sigla)).size;
  for (const families of speakers.values()) families.sort((a, b) => rank(b) - rank(a));
  const differ = quotations.some((family) => family.variants.length > 1);
  return (
    <Section part="quotations" title="Who said what" aside="the wording of most reports first, then how others differ">
      {differ && (
        <p class="key">
          <em class="changed">changed words</em> <ins class="added">added words</ins>{' '}
          <del class="missing">words left out</del>
        </p>
      )}
      <Shortened items={[...speakers]} first={12} noun="speakers">
        {(shown, more) => (
          <>
            {shown.map(([speaker, families]) => (
              <Speaker key={speaker} speaker={families[0]?.speaker ?? ''} families={families} />
            ))}
            {more}
          </>
        )}
      </Shortened>
    </Section>
  );
}
