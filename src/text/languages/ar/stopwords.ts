/** Arabic function words and verbs of saying, which tell nothing of what a sentence is about. Written for this project. */
export const stopwords =
  'في من على إلى الى عن مع بين بعد قبل عند منذ حتى خلال حول ضد و أو او ثم لكن بل أن ان إن أنه انه التي الذي ' +
  'الذين هذا هذه ذلك تلك هو هي هم هن نحن أنا انت كان كانت كانوا يكون تكون ليس لا لم لن ما قد كل بعض غير أي ' +
  'اي كما إذا اذا لأن حيث وقد وكان وقال قال قالت أضاف وأضاف';
