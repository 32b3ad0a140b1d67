/** Words that a full stop follows without ending the sentence. Source: written for Stemma from common news style. */
export const abbreviations =
  'r w ul al nr str prof dr hab inż mgr św gen płk ppłk mjr kpt por ppor bryg mł st asp insp nadinsp podinsp kom nadkom sierż ks tzn np itd itp ok tys mln mld zł godz';
export const mayEnd = 'r itd itp zł tys mln mld';
