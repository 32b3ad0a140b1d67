// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: fitted numbers
import type { ParentWeights } from './parent-scores.ts';

/** Fitted by `node train/trace/parentage.ts`; in the order of PARENT_SIGNS and ROOT_SIGNS. See models/trace.md. */
export const PARENT_WEIGHTS: ParentWeights = {
  signs: [
    0.562, // certain
    0.861, // time
    1.659, // timeBelieved
    -0.142, // coverage
    4.666, // coverageToTheLetter
    -1.019, // quotation
    1.74, // wording
    6.612, // credit
    0.201, // machine
    -1.541, // middle
    7.736, // middleToTheLetter
    0.637, // assembled
    4.232, // sole
    -8.253, // soleToTheLetter
    1.365, // had
    1.421, // said
    -0.11, // parentHad
    2.18, // parentSaid
    -0.693, // lacking
    -1.986, // lackingSaid
    -1.308, // lackingMany
    -0.736, // lackedByChild
    0.344, // alteredByParent
    -0.33, // alteredByChild
    -0.537, // anyAlteredByParent
    -0.629, // shared
    -1.717, // strangeInParent
    0.27, // strangeInChild
    -3.29, // slipsOfParent
    -0.402, // slipsOfChild
    2.39, // slipsShared
    0.06, // onlyInParent
    0.402, // onlyInChild
    -0.878, // nearness
    0.309, // faithfulness
    -1.449, // length
    0.777, // cohesion
    0.078, // leadOfParent
    -0.566, // leadOfChild
    -0.113, // endOfParent
    0.091, // endOfChild
    -3.82, // loose
    2.683, // looseCertain
    -0.347, // looseSaid
    4.21, // looseParentSaid
    4.61, // looseLength
    0.658, // looseNearness
    -0.719, // looseLacking
    -4.426, // foreignInParent
    0.372, // foreignInChild
    0.583, // foreignManyInParent
    -0.141, // foreignManyInChild
  ],
  root: [
    1.084, // always
    -1.756, // had
    -1.336, // said
    -0.616, // kin
    0.051, // later
    -4.069, // assembled
    0, // ofTwo
    0.903, // certain
    1.034, // parentHad
    -0.391, // doubtful
  ],
};
