/**
 * Whether disputes are trained on a labelled story; the others are measured. By topic, for the two look-alike events of one
 * topic of `ecbplus` tell of much the same.
 */
export function isTrainedOn(label: string): boolean {
  const topic = label.split('_')[0]!;
  let hash = 0x811c9dc5;
  for (let i = 0; i < topic.length; i++) hash = Math.imul(hash ^ topic.charCodeAt(i), 0x01000193);
  return ((hash >>> 13) & 1) === 1;
}
