/** Made-up companies with realistic names: towns × brands × trades × legal forms, always the same for the same number. */
const CHARS = [...new Set('华瑞恒达信盛通远星云泰嘉龙凯金银鑫鼎宏伟博源永兴顺丰天地海洋东西南北中正大光明新世纪国民安康乐福禄寿喜吉祥如意利德仁义礼智诚立志强力勇飞腾翔鹏程万里江河湖山峰岭林森木火土水石玉宝珠翠晶莹美佳良优胜卓越超群英豪杰俊秀文武才艺联合众友爱和平谊家园春夏秋冬阳月辰宇宙航空能源环保绿色生态农牧渔业景润沃玛讯帝尚品雅致名扬启迪汇聚融创锐捷迅驰跃升昌隆旺裕富贵荣耀辉煌昊晟煜焱炜烨焕熠灿琪瑶琳珊璐璇瑾瑜')];
const TOWNS: readonly (readonly [name: string, region: string])[] = [
  ['上海', '上海市'], ['北京', '北京市'], ['深圳', '广东省深圳市'], ['杭州', '浙江省杭州市'], ['苏州', '江苏省苏州市'], ['成都', '四川省成都市'], ['武汉', '湖北省武汉市'], ['南京', '江苏省南京市'], ['广州', '广东省广州市'], ['天津', '天津市'],
  ['重庆', '重庆市'], ['西安', '陕西省西安市'], ['青岛', '山东省青岛市'], ['大连', '辽宁省大连市'], ['宁波', '浙江省宁波市'], ['厦门', '福建省厦门市'], ['无锡', '江苏省无锡市'], ['佛山', '广东省佛山市'], ['东莞', '广东省东莞市'], ['长沙', '湖南省长沙市'],
  ['郑州', '河南省郑州市'], ['济南', '山东省济南市'], ['合肥', '安徽省合肥市'], ['福州', '福建省福州市'], ['昆明', '云南省昆明市'], ['沈阳', '辽宁省沈阳市'], ['哈尔滨', '黑龙江省哈尔滨市'], ['石家庄', '河北省石家庄市'], ['南昌', '江西省南昌市'], ['贵阳', '贵州省贵阳市'],
  ['温州', '浙江省温州市'], ['常州', '江苏省常州市'], ['南通', '江苏省南通市'], ['徐州', '江苏省徐州市'], ['嘉兴', '浙江省嘉兴市'], ['绍兴', '浙江省绍兴市'], ['台州', '浙江省台州市'], ['金华', '浙江省金华市'], ['泉州', '福建省泉州市'], ['烟台', '山东省烟台市'],
];
const TRADES = '科技 贸易 实业 医疗器械 电子 机械 机电设备 自动化 化工 建材 装饰 食品 餐饮管理 物流 供应链管理 信息技术 网络科技 软件 生物科技 医药 新能源 环保科技 纺织 服饰 家具 五金 汽车配件 包装材料 印刷 广告 文化传媒 教育咨询 商贸 进出口 工程 电气 仪器仪表 农业发展 酒业 塑胶'.split(' ');
const FORMS = ['有限公司', '有限公司', '有限公司', '有限公司', '有限公司', '有限公司', '有限责任公司', '股份有限公司', '集团', '厂', '经营部'];
const LEVELS = ['A', 'B', 'B', 'C', 'C', 'C', 'D'];

/** Small seeded generator (mulberry32): the same number always gives the same company. */
function random(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Texts of one customer by import field. The number in brackets keeps firms apart. */
export function sampleCustomer(i: number): Record<string, string> {
  const r = random(i * 2654435761);
  const pick = <T>(list: readonly T[], skew = 1): T => list[Math.floor(r() ** skew * list.length)] as T;
  const n = r() < 0.6 ? 2 : r() < 0.75 ? 3 : 4;
  const brand = Array.from({ length: n }, () => pick(CHARS, 1.6)).join('');
  const [town, region] = pick(TOWNS, 1.5);
  const trade = pick(TRADES, 1.3);
  return {
    name: `${town}${brand}${trade}（${i}）${pick(FORMS)}`, shortName: brand, region, level: pick(LEVELS), address: `${town}中山路${i % 999}号`,
    mobile: `13${String(100_000_000 + ((i * 7919) % 899_999_999))}`, email: `c${i}@example.com`,
  };
}
