/** Names of countries in Chinese news beside those that Intl.DisplayNames gives: `code=form|form`. Own compilation. */
export const countryNames =
  'US=美利坚合众国|美國;RU=俄国|俄國|俄羅斯;UA=烏克蘭;KP=北韩|北韓|北朝鲜;KR=南韩|南韓|韓國;GB=大不列颠|英國;FR=法國;DE=德國;CN=中國|中华人民共和国;EU=欧盟|歐盟;UN=联合国|聯合國;PS=巴勒斯坦;MM=缅甸|緬甸;SA=沙特|沙烏地阿拉伯;AE=阿联酋;CZ=捷克;BA=波黑;NL=荷兰|荷蘭;TW=台湾|臺灣|台灣;HK=香港|香港特区;MO=澳门|澳門;IT=意大利|義大利;AU=澳大利亚|澳洲;NZ=新西兰|紐西蘭;VA=梵蒂冈;CD=刚果（金）;CG=刚果（布）;MK=马其顿';
