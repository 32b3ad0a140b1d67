/** Names of countries in Japanese news beside those that Intl.DisplayNames gives: `code=form|form`. Own compilation. */
export const countryNames =
  'US=アメリカ|米国|合衆国;GB=英国;RU=ロシア連邦;KP=朝鮮民主主義人民共和国;KR=大韓民国;CN=中華人民共和国;EU=欧州連合;UN=国連|国際連合;DE=独国;NL=オランダ;TR=トルコ;PS=パレスチナ;BY=ベラルーシ;VA=バチカン;HK=香港;MO=マカオ;TW=台湾;AE=アラブ首長国連邦|UAE;CD=コンゴ民主共和国';
