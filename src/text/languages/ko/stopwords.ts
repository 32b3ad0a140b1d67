/** Korean function words and verbs of saying, which tell nothing of what a sentence is about. Written for this project. */
export const stopwords =
  '그 이 저 것 수 등 및 또 또한 그리고 하지만 그러나 대한 위해 통해 따라 따르면 대해 관련 있는 있다 있었다 없다 했다 한다 하는 ' +
  '한 된 되는 됐다 된다 이번 지난 모두 더 가장 매우 다른 같은 말했다 밝혔다 전했다 고 라고 며';
