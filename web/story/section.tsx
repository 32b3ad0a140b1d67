import type { ComponentChildren } from 'preact';
import { Heading } from './heading.tsx';
import { useStory } from './story-view.ts';

/** A part of a story: its heading stands in the margin where there is one. */
export function Section(props: { part: string; title: string; aside?: string; children: ComponentChildren }) {
  const view = useStory();
  const id = `${view.anchor}-${props.part}`;
  return (
    <section id={id} class={`part ${props.part}`} aria-labelledby={`${id}-title`}>
      <div class="marginal">
        <div class="stays">
          <Heading below={1} id={`${id}-title`}>
            {props.title}
          </Heading>
          {props.aside && <p class="aside">{props.aside}</p>}
        </div>
      </div>
      <div class="body">{props.children}</div>
    </section>
  );
}
