/** Hindi function words and verbs of saying, which tell nothing of what a sentence is about. Written for this project. */
export const stopwords =
  'का के की को में से पर ने और या लेकिन कि जो यह वह ये वे इस उस इन उन एक है हैं था थी थे हो होता होती होने ' +
  'हुआ हुई हुए गया गई गए कर करने किया दिया जा रहा रही रहे भी ही तो नहीं न तक लिए साथ बाद पहले अपने अपनी अपना ' +
  'कुछ सभी बहुत कहा बताया अनुसार द्वारा';
