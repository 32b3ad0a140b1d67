/** Dutch function words and verbs of saying, which tell nothing of what a sentence is about. Written for this project. */
export const stopwords =
  'de het een en of maar want dus dat die dit deze der des te ten ter in op aan bij met van voor door over ' +
  'onder uit naar om tot tegen tussen zonder na sinds tijdens als dan toen wanneer omdat terwijl hoewel wie ' +
  'wat waar hoe waarom ik jij je hij zij ze wij we jullie u hem haar hen hun mij me ons zich mijn jouw zijn ' +
  'onze er hier daar nu nog ook al wel niet geen nooit niets niemand is was waren ben bent wordt worden werd ' +
  'werden geworden heeft hebben had hadden kan kunnen kon konden moet moeten moest zal zullen zou zouden wil ' +
  'mag alle alles ander andere anderen zeer meer meest veel weinig zei zegt zeiden volgens aldus';
