/** Portuguese words behind which the cause of what stands before them is given. Written for this project. */
export const causes =
  'causado por|causada por|provocado por|provocada por|por causa de|devido a|em razão de|em decorrência de';
