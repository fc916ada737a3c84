/** Company names, seeded: 40 towns × a brand of two to four characters from some 200, skewed × 40 trades × a legal form. Realistic for search: see docs/adr on the search index. */
const CHARS = [...new Set('华瑞恒达信盛通远星云泰嘉龙凯金银鑫鼎宏伟博源永兴顺丰天地海洋东西南北中正大光明新世纪国民安康乐福禄寿喜吉祥如意利德仁义礼智诚立志强力勇飞腾翔鹏程万里江河湖山峰岭林森木火土水石玉宝珠翠晶莹美佳良优胜卓越超群英豪杰俊秀文武才艺联合众友爱和平谊家园春夏秋冬阳月辰宇宙航空能源环保绿色生态农牧渔业景润沃玛讯帝尚品雅致名扬启迪汇聚融创锐捷迅驰跃升昌隆旺裕富贵荣耀辉煌昊晟煜焱炜烨焕熠灿琪瑶琳珊璐璇瑾瑜')];
const TOWNS = '上海 北京 深圳 杭州 苏州 成都 武汉 南京 广州 天津 重庆 西安 青岛 大连 宁波 厦门 无锡 佛山 东莞 长沙 郑州 济南 合肥 福州 昆明 沈阳 哈尔滨 石家庄 南昌 贵阳 温州 常州 南通 徐州 嘉兴 绍兴 台州 金华 泉州 烟台'.split(' ');
const TRADES = '科技 贸易 实业 医疗器械 电子 机械 机电设备 自动化 化工 建材 装饰 食品 餐饮管理 物流 供应链管理 信息技术 网络科技 软件 生物科技 医药 新能源 环保科技 纺织 服饰 家具 五金 汽车配件 包装材料 印刷 广告 文化传媒 教育咨询 商贸 进出口 工程 电气 仪器仪表 农业发展 酒业 塑胶'.split(' ');
const FORMS = ['有限公司', '有限公司', '有限公司', '有限公司', '有限公司', '有限公司', '有限责任公司', '股份有限公司', '集团', '厂', '经营部'];

export function random(seed) {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function parts(i) {
  const r = random(i * 2654435761);
  const char = () => CHARS[Math.floor(r() ** 1.6 * CHARS.length)];
  const n = r() < 0.6 ? 2 : r() < 0.75 ? 3 : 4;
  const brand = Array.from({ length: n }, char).join('');
  return { town: TOWNS[Math.floor(r() ** 1.5 * TOWNS.length)], brand, trade: TRADES[Math.floor(r() ** 1.3 * TRADES.length)], form: FORMS[Math.floor(r() * FORMS.length)] };
}

/** Unique by the number in brackets, which is part of a firm's key. */
export const company = (i) => { const p = parts(i); return `${p.town}${p.brand}${p.trade}（${i}）${p.form}`; };
export const mobile = (i) => `13${String(100_000_000 + ((i * 7919) % 899_999_999))}`;
