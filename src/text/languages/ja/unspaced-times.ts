import type { UnspacedTimesData } from '../unspaced-times-data.ts';

/** Japanese time words. Source: written for Stemma. */
export const unspacedTimes: UnspacedTimesData = {
  shifts: {
    day: { '-2': '一昨日', '-1': '昨日|きのう', '0': '今日|本日|きょう', '1': '明日|あす', '2': '明後日' },
    week: { '-1': '先週', '0': '今週', '1': '来週' },
    month: { '-1': '先月', '0': '今月', '1': '来月' },
    year: { '-2': '一昨年', '-1': '昨年|去年', '0': '今年|本年', '1': '来年' },
  },
  weekdays: ['月曜日|月曜', '火曜日|火曜', '水曜日|水曜', '木曜日|木曜', '金曜日|金曜', '土曜日|土曜', '日曜日|日曜'],
  weekBefore: { '-1': '先週の', '0': '今週の', '1': '来週の' },
  units: {
    year: '年',
    month: 'か月|カ月|ヶ月|ヵ月',
    week: '週間',
    day: '日',
    hour: '時間',
    minute: '分',
  },
  lengths: {
    year: '年間',
    month: 'か月間|カ月間|ヶ月間|ヵ月間|か月|カ月|ヶ月|ヵ月',
    week: '週間',
    day: '日間',
    hour: '時間',
    minute: '分間',
  },
  noDay: '間ぶ連前後以目余分程ほも',
  ago: '前',
  later: '後',
  parts: { MO: '午前|朝', AF: '午後', EV: '夕方', NI: '夜|深夜|未明' },
  hour: '時',
  minute: '分',
};
