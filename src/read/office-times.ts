import type { Office, Time } from '../model/reading.ts';

/** "who has been mayor of Bern since 2013", "foreign minister from 2010 to 2014": words that bind a time to an office. */
const BINDS =
  /^[^.;:!?"“”\n]{0,60}\b(?:since|from|until|between|seit|von|bis|depuis|jusqu['’]en|desde|hasta|até|dal|fino al)\s+$/iu;
const FARTHEST = 70;

/** Offices with the time that the text gives to their holding, where it stands behind them. */
export function officesWithTimes(text: string, offices: readonly Office[], times: readonly Time[]): Office[] {
  let next = 0;
  return offices.map((office) => {
    while (next < times.length && times[next]!.start < office.start) next++;
    let time = next;
    while (time < times.length && times[time]!.start < office.end) time++;
    const found = times[time];
    if (found === undefined || found.start - office.end > FARTHEST) return office;
    if (found.type !== 'DATE' || !BINDS.test(text.slice(office.end, found.start))) return office;
    return { ...office, time };
  });
}
