import { Fragment } from 'preact';
import { dateInWords, edgeWords } from '../../../src/model/brief-words.ts';
import { useNote } from '../note.tsx';
import { Siglum } from '../siglum.tsx';
import { useStory } from '../story-view.ts';
import { edgeAnchor } from './edge-anchor.ts';
import { EvidenceList } from './evidence.tsx';
import type { Edge, Layout, Placed } from './layout.ts';

export const percent = (confidence: number): string => `${Math.round(confidence * 100)} %`;

function Descent({ edge, layout }: { edge: Edge; layout: Layout }) {
  const view = useStory();
  const parent = layout.byId.get(edge.from)?.node;
  const note = useNote(() => (
    <>
      <p class="note-head">
        {edgeWords[edge.kind]} {parent?.siglum ?? parent?.name}, confidence {percent(edge.confidence)}
      </p>
      <EvidenceList evidence={edge.evidence} first={4} />
    </>
  ));
  return (
    <a class="descent" href={`#${edgeAnchor(view, layout, edge)}`} {...note}>
      {edgeWords[edge.kind]} <bdi>{parent?.siglum ?? parent?.name}</bdi>
      <span class="sure"> {percent(edge.confidence)}</span>
    </a>
  );
}

/** One node beside its place in the drawing: who it is, when, and from what it descends. */
export function TreeRow({ placed, layout }: { placed: Placed; layout: Layout }) {
  const { node } = placed;
  const article = useStory().byId.get(node.id);
  const certainty = article?.published?.certainty ?? 'stated';
  const sure = certainty === 'stated' ? '' : ` (${certainty})`;
  const when = node.published === undefined ? '' : `${dateInWords(node.published)}${sure}`;
  return (
    <li class={`tree-row ${node.kind}`}>
      <p class="node-name">
        {node.siglum !== undefined && <Siglum siglum={node.siglum} />}{' '}
        {node.kind === 'unseen' ? (
          <i>
            <bdi>{node.name}</bdi>
          </i>
        ) : (
          <bdi lang={article?.language}>{article?.outlet ?? (article?.title || node.name)}</bdi>
        )}
      </p>
      <p class="node-about">
        {node.kind === 'unseen' ? (
          <span>{node.because === 'inferred' ? 'unseen, inferred' : 'unseen, credited'}</span>
        ) : (
          <span>{when || 'undated'}</span>
        )}
        {placed.parents.map((edge) => (
          <Fragment key={`${edge.from} ${edge.kind}`}>
            {' · '}
            <Descent edge={edge} layout={layout} />
          </Fragment>
        ))}
      </p>
    </li>
  );
}
