import type { Page } from '../../src/index.ts';

const PLACES = ['Kelso', 'Orrin', 'Harn', 'Tavel', 'Brisk', 'Lowmoor'];
const EVENTS = [
  (place: string, n: number) =>
    `A ferry with ${100 + n} people aboard ran aground near ${place} on Tuesday. The harbour master Ada Lind said that nobody was hurt.`,
  (place: string, n: number) =>
    `The council of ${place} passed a budget of ${n + 2} million crowns. Opponents called the cuts to libraries a disgrace.`,
  (place: string, n: number) =>
    `A fire destroyed a paper mill in ${place} overnight. Firefighters from ${n + 3} towns fought the flames until dawn, the fire chief Olaf Berg said.`,
  (place: string, n: number) =>
    `Workers of the tram company of ${place} began a strike over pay. The union demands a rise of ${n + 4} percent.`,
];
const EDGES = [
  '',
  'Rain is expected. ',
  'It was the second time this year. ',
  'Witnesses gathered. ',
  'Police confirmed it. ',
];

/** Invented reports of several events, the same for the same number: some alike to the letter, some reworded. */
export function samplePile(size: number): Page[] {
  return Array.from({ length: size }, (_, index) => {
    const event = index % 7;
    const place = PLACES[event % PLACES.length]!;
    const text = EVENTS[event % EVENTS.length]!(place, event);
    const edge = EDGES[Math.floor(index / 7) % EDGES.length]!;
    const body = index % 3 === 0 ? `${edge}${text}` : `${text} ${edge}`;
    return {
      url: `https://paper-${index}.example/${event}`,
      bytes: new Uint8Array(0),
      stated: { title: `${place}: report ${index % 4}`, text: body, published: `2024-05-${10 + (index % 5)}` },
    };
  });
}
