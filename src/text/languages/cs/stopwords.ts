/** Czech function words and verbs of saying, which tell nothing of what a sentence is about. Written for this project. */
export const stopwords =
  'a i v ve na do od z ze s se si k ke o u po za pro při před přes pod nad mezi bez že aby ale nebo ani když ' +
  'kdy kde jak jako co kdo který která které kteří kterých kterou ten ta to ti ty toho té těch tom tím tento ' +
  'tato toto on ona ono oni jeho její jejich jim mu ho ji já my vy sebe svůj své svou ne ano už již ještě ' +
  'jen také též je jsou byl byla bylo byli byly být bude budou má mají měl měla může mohou musí velmi více ' +
  'méně všechno všichni jiný jiné sám tak tu tam nyní potom řekl řekla uvedl podle';
