import type { UnspacedTimesData } from '../unspaced-times-data.ts';

/** Chinese time words, in both scripts. Source: written for Stemma. */
export const unspacedTimes: UnspacedTimesData = {
  shifts: {
    day: {
      '-2': '前天',
      '-1': '昨天|昨日',
      '0': '今天|今日|当天|當天',
      '1': '明天|明日',
      '2': '后天|後天',
    },
    week: { '-1': '上周|上星期|上週', '0': '本周|这周|本週|這週', '1': '下周|下星期|下週' },
    month: { '-1': '上个月|上月|上個月', '0': '本月|这个月|這個月', '1': '下个月|下月|下個月' },
    year: { '-2': '前年', '-1': '去年', '0': '今年', '1': '明年' },
  },
  weekdays: [
    '周一|星期一|礼拜一|週一',
    '周二|星期二|礼拜二|週二',
    '周三|星期三|礼拜三|週三',
    '周四|星期四|礼拜四|週四',
    '周五|星期五|礼拜五|週五',
    '周六|星期六|礼拜六|週六',
    '周日|星期日|星期天|周天|週日',
  ],
  weekBefore: { '-1': '上|上个', '0': '本|这', '1': '下|下个' },
  units: {
    year: '年',
    month: '个月|個月',
    week: '周|个星期|週|個星期',
    day: '天|日',
    hour: '小时|个小时|小時|個小時',
    minute: '分钟|分鐘',
  },
  lengths: {
    month: '个月|個月',
    week: '周|週|个星期|個星期|星期',
    day: '天',
    hour: '小时|小時|个小时|個小時',
    minute: '分钟|分鐘',
  },
  noDay: '间間内內前后後元',
  ago: '前|以前|之前',
  later: '后|後|之后|之後|以后',
  parts: { MO: '上午|凌晨|早上|清晨', AF: '下午', EV: '晚上|傍晚', NI: '夜间|深夜', MI: '中午' },
  hour: '点|时|時|點',
  minute: '分',
};
