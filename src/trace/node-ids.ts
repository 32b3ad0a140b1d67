import type { NodeId } from '../model/ids.ts';
import { nodeId } from '../model/ids.ts';

/** Ids for unseen nodes that no other node has: the wanted one, or else `wanted-2`, `wanted-3` … */
export function freeIds(taken: Iterable<string>): (wanted: string) => NodeId {
  const used = new Set<string>(taken);
  return (wanted) => {
    let id = wanted;
    for (let number = 2; used.has(id); number++) id = `${wanted}-${number}`;
    used.add(id);
    return nodeId(id);
  };
}
