/** German words that lean on the sentence before when they begin one, and pronouns. Written for this project. */
export const connectives =
  'aber doch und so auch jedoch dann damit daher deshalb deswegen außerdem zudem ferner dagegen hingegen ' +
  'allerdings trotzdem dennoch inzwischen unterdessen zugleich darüber dazu dabei später zuvor danach denn ' +
  'sondern oder dies diese dieser das';

export const pronouns = 'er sie es ihm ihn ihr ihnen sein seine ihre wir ich';
