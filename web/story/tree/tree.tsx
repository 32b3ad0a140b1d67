import { Fragment } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { edgeWords } from '../../../src/model/brief-words.ts';
import { useAddress } from '../address.ts';
import { usePrinting } from '../printing.ts';
import { Section } from '../section.tsx';
import { Shortened } from '../shortened.tsx';
import { Siglum } from '../siglum.tsx';
import { useStory } from '../story-view.ts';
import { bracketsWidth, Drawing } from './drawing.tsx';
import { edgeAnchor } from './edge-anchor.ts';
import { EvidenceList } from './evidence.tsx';
import { type Edge, type Layout, layOut } from './layout.ts';
import { percent, TreeRow } from './row.tsx';

const FIRST_ROWS = 40;

/** The width of an element, kept up to date; measured before the first painting, so that nothing moves afterwards. */
function useWidth(): [{ current: HTMLDivElement | null }, number] {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    setWidth(element.clientWidth);
    const watch = new ResizeObserver(() => setWidth(element.clientWidth));
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return [box, width];
}

function Key({ edges, unseen, occasions }: { edges: readonly Edge[]; unseen: boolean; occasions: boolean }) {
  const kinds = [...new Set(edges.map((edge) => edge.kind))];
  return (
    <ul class="tree-key" aria-label="Key to the drawing">
      {kinds.map((kind) => (
        <li key={kind}>
          <svg width="34" height="10" aria-hidden="true">
            <g class={`edge ${kind}`}>
              <path d="M1 5H33" />
              {kind === 'translation' && <path class="inner" d="M1 5H33" />}
            </g>
          </svg>{' '}
          {edgeWords[kind].replace(/ (of|from)$/, '')}
        </li>
      ))}
      {unseen && (
        <li>
          <svg width="14" height="14" aria-hidden="true">
            <g class="node unseen">
              <circle cx="7" cy="7" r="5.5" />
            </g>
          </svg>{' '}
          not among the reports
        </li>
      )}
      {occasions && (
        <li>
          <svg width="34" height="10" aria-hidden="true">
            <g class="occasion">
              <path d="M3 5H31" />
              <circle cx="3" cy="5" r="2.5" />
              <circle cx="31" cy="5" r="2.5" />
            </g>
          </svg>{' '}
          quote one speech: no descent
        </li>
      )}
    </ul>
  );
}

function Evidences({ layout }: { layout: Layout }) {
  const { occasions } = useStory().story.lineage;
  const printing = usePrinting();
  const view = useStory();
  const [open, setOpen] = useState(false);
  const route = useAddress();
  const asked = `s${(route.story ?? -1) + 1}` === view.anchor && route.part?.startsWith('edge') === true;
  useLayoutEffect(() => {
    if (!asked) return;
    setOpen(true);
    document.getElementById(route.hash.slice(1))?.scrollIntoView({ block: 'center' });
  }, [asked, route.visit, route.hash, open]);
  const edges = layout.rows.flatMap((placed) => placed.parents);
  if (edges.length + occasions.length === 0) return null;
  return (
    <details
      class="fold evidence-fold"
      open={open || printing}
      onToggle={(event) => {
        if (!printing) setOpen(event.currentTarget.open);
      }}
    >
      <summary>The evidence</summary>
      <Shortened items={edges} first={FIRST_ROWS} noun="edges">
        {(shown, more) => (
          <>
            <dl class="edges">
              {shown.map((edge) => {
                const [child, parent] = [layout.byId.get(edge.to)?.node, layout.byId.get(edge.from)?.node];
                return (
                  <div key={`${edge.from} ${edge.to} ${edge.kind}`} id={edgeAnchor(view, layout, edge)}>
                    <dt>
                      {child?.siglum !== undefined ? <Siglum siglum={child.siglum} /> : <i>{child?.name}</i>}{' '}
                      {edgeWords[edge.kind]}{' '}
                      {parent?.siglum !== undefined ? <Siglum siglum={parent.siglum} /> : <i>{parent?.name}</i>}
                      <span class="sure"> {percent(edge.confidence)}</span>
                    </dt>
                    <dd>
                      <EvidenceList evidence={edge.evidence} />
                    </dd>
                  </div>
                );
              })}
              {occasions.map((occasion, index) => (
                <div key={index}>
                  <dt>
                    {occasion.articles.map((id) => {
                      const siglum = view.byId.get(id)?.siglum;
                      return siglum === undefined ? null : (
                        <Fragment key={id}>
                          <Siglum siglum={siglum} />{' '}
                        </Fragment>
                      );
                    })}{' '}
                    quote one speech
                  </dt>
                  <dd>
                    <EvidenceList evidence={occasion.evidence} />
                  </dd>
                </div>
              ))}
            </dl>
            {more}
          </>
        )}
      </Shortened>
    </details>
  );
}

/** The family tree of the reports, with what each edge rests on. */
export function Tree() {
  const { lineage } = useStory().story;
  const layout = useMemo(() => layOut(lineage), [lineage]);
  const [box, width] = useWidth();
  const row = width < 520 ? 78 : 54;
  const drawn = Math.round(Math.max(96, Math.min(260, width * 0.36)));
  const unseen = layout.rows.some((placed) => placed.node.kind === 'unseen');
  const edges = layout.rows.flatMap((placed) => placed.parents);
  if (layout.rows.length < 2) return null;
  return (
    <Section part="tree" title="Family tree" aside="which report came from which; time runs to the right">
      {edges.length === 0 && <p class="none">No report was found to come from another.</p>}
      <div ref={box}>
        <Shortened items={layout.rows} first={FIRST_ROWS} noun="rows of the tree">
          {(shown, more) => (
            <>
              <div class="tree-frame">
                <div>
                  <Drawing
                    layout={layout}
                    occasions={lineage.occasions}
                    size={{ width: drawn, row, rows: shown.length }}
                  />
                  <p class="axis" aria-hidden="true" style={{ width: `${drawn + bracketsWidth(lineage.occasions)}px` }}>
                    {layout.ticks.map((tick) => (
                      <span key={tick.label} style={{ left: `${tick.x * drawn}px` }}>
                        {tick.label}
                      </span>
                    ))}
                  </p>
                </div>
                <ol class="tree-rows" style={{ gridAutoRows: `${row}px` }}>
                  {shown.map((placed) => (
                    <TreeRow key={placed.node.id} placed={placed} layout={layout} />
                  ))}
                </ol>
              </div>
              {more}
            </>
          )}
        </Shortened>
      </div>
      <Key edges={edges} unseen={unseen} occasions={lineage.occasions.length > 0} />
      <Evidences layout={layout} />
    </Section>
  );
}
