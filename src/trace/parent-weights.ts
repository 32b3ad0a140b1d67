import type { ParentWeights } from './parentage.ts';

// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: fitted numbers
/** Fitted by `node train/trace/parentage.ts`; in the order of PARENT_SIGNS and ROOT_SIGNS. See models/trace.md. */
export const PARENT_WEIGHTS: ParentWeights = {
  signs: [
    0.308, // certain
    0.862, // time
    1.659, // timeBelieved
    -0.089, // coverage
    4.628, // coverageToTheLetter
    -1.067, // quotation
    1.674, // wording
    6.599, // credit
    0.208, // machine
    -1.326, // middle
    7.684, // middleToTheLetter
    0.763, // assembled
    4.748, // sole
    -9.437, // soleToTheLetter
    1.224, // had
    1.309, // said
    -0.352, // parentHad
    2.005, // parentSaid
    -0.974, // lacking
    -1.836, // lackingSaid
    -1.399, // lackingMany
    -0.792, // lackedByChild
    0.384, // alteredByParent
    -0.277, // alteredByChild
    -0.582, // anyAlteredByParent
    -0.606, // shared
    -1.73, // strangeInParent
    0.28, // strangeInChild
    -3.296, // slipsOfParent
    -0.414, // slipsOfChild
    2.444, // slipsShared
    0.072, // onlyInParent
    0.348, // onlyInChild
    -0.915, // nearness
    0.35, // faithfulness
    -1.414, // length
    0.802, // cohesion
    0.083, // leadOfParent
    -0.567, // leadOfChild
    -0.093, // endOfParent
    0.099, // endOfChild
    -3.216, // loose
    2.108, // looseCertain
    -0.503, // looseSaid
    4.747, // looseParentSaid
    4.784, // looseLength
    1.024, // looseNearness
    -1.162, // looseLacking
    -4.39, // foreignInParent
    -0.026, // foreignInChild
    0.589, // foreignManyInParent
    -0.106, // foreignManyInChild
  ],
  root: [
    1.53, // always
    -1.228, // had
    -1.265, // said
    -0.336, // kin
    0.061, // later
    -4.439, // assembled
    0.0, // ofTwo
  ],
};
