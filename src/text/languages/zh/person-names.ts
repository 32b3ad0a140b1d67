/** Chinese names of persons in news. Own compilation from Xinhua's usage of characters for sounds. */

/** Characters with which foreign names are written by sound. */
export const soundCharacters =
  '阿埃艾爱安奥巴白班贝本比彼宾波伯博布查茨达戴丹道德登邓迪蒂丁东杜多厄恩尔法范菲费芬丰冯佛夫弗福富盖戈格葛根古圭哈海汉赫亨洪侯胡华惠霍吉加贾简杰金津卡凯坎康考柯科克肯孔库奎昆拉莱赖兰朗劳勒雷黎里理丽利莉连列林琳龙卢鲁路露伦罗洛吕马玛迈麦曼芒梅门蒙米密敏明摩莫默姆穆拿娜纳南内尼妮年涅宁牛纽农努诺欧帕派潘庞佩彭皮平珀泼普齐奇契恰钱乔琼丘让热瑞若撒萨塞赛桑瑟森沙莎山尚绍舍申圣施什史舒斯思丝苏孙索塔泰坦汤唐陶特滕提图托瓦万旺威韦维魏温翁沃乌武伍西希席夏香肖谢辛欣休修雅亚延扬杨叶伊易因英尤于约扎詹张珍朱祖佐泽兹佳琪珊蕾黛拜京基娃朔岑策顿甘瓜嘉吴迦';
/** Family names, the common ones of news; those of two characters first. */
export const familyNames =
  '欧阳|司马|诸葛|上官|王|李|张|刘|陈|杨|赵|黄|周|吴|徐|孙|胡|朱|高|林|何|郭|马|罗|梁|宋|郑|谢|韩|唐|冯|于|董|萧|程|曹|袁|邓|许|傅|沈|曾|彭|吕|苏|卢|蒋|蔡|贾|丁|魏|薛|叶|阎|余|潘|杜|戴|夏|钟|汪|田|任|姜|范|方|石|姚|谭|廖|邹|熊|金|陆|郝|孔|白|崔|康|毛|邱|秦|江|史|顾|侯|邵|孟|龙|万|段|钱|汤|尹|黎|易|常|武|乔|贺|赖|龚|文|习|栗|尹|朴|岸田|安倍|石破|文';
/** Offices; they stand before a name ("外交部长王毅") or behind it ("习近平主席"). The longest that fits is taken. */
export const offices =
  '国务卿|总统|副总统|总理|副总理|首相|主席|副主席|国家主席|总书记|秘书长|外交部长|外交部发言人|国防部长|财政部长|部长|外长|防长|财长|议长|国王|女王|王储|教皇|大使|发言人|总裁|董事长|首席执行官|教授|将军|上将|检察长|州长|市长|省长|书记|委员长|外相|防卫相|大法官|参议员|众议员|特使|高级代表';
/** Offices behind a place as often as behind a name: "明斯克市长". */
export const officesOfPlaces = '州长|市长|省长|书记|大使|部长|议长|发言人';
/** What a name is followed by: a mark, or one of these. */
export const followers =
  '表示说称在于和与将是对的向会为也同及今昨周指强出抵访宣认发致就还则已曾正又并到从被把让向当日以告回应通警呼签会批谈接要不';
