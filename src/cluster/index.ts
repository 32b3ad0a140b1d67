/** Article → stories: online placing with revision, and the same in batch. */
export { clusterAll } from './cluster-all.ts';
export { type Clusterer, type ClusterItem, createClusterer } from './clusterer.ts';
export { createPairScorer } from './compare.ts';
