/** Texts of assignment, hand-over and supervision, 简体中文. */
export const zh = {
  job: { customer: { assign: '分配客户', hand_over: '离职交接' } },
  ownership: {
    along: '一并转移', everyDepartment: '全部部门', nobody: '没有可以查看的同事', nobodyText: '这里列出您权限范围内的业务员。', left: '（已停用）', supervisionKeywords: '监督 跟单 业绩 对比 逾期 团队',
    mode: { equal: '平均分配', region: '按地区', count: '按数量' },
    modeText: { equal: '每人一样多；已归其名下的客户尽量不动。', region: '按客户所在地区分给对应的人，以最精确的地区为准；同一地区有多人时平分。', count: '每人分到指定的数量，其余客户不变。' },
    assign: { title: '批量分配', mode: '分配方式', to: '分给谁', count: '数量', held: '现有客户', gets: '将分到', plan: '将变更 {moving} 个客户的负责人，{left} 个不变。', refused: '另有 {n} 个客户您无权转移。', go: '分配', regionsOf: '{name}负责的地区', countOf: '{name}分到的数量' },
    history: { title: '负责人记录', none: '负责人没有变更过', noneText: '转移、分配、领取、进入公海和离职交接都会记在这里。', system: '系统' },
    leaver: {
      title: '离职交接', keywords: '离职 交接 移交 调岗', who: '交出人', choose: '请选择离职或调岗的同事', chooseText: '先看名下有多少客户和未完成的单据，再决定交给谁。', to: '接收人', followed: '另有 {n} 个同事的客户由其跟单，不在交接范围内。',
      mode: { one: '交给一人', split: '平均分给多人', pool: '放入公海', nobody: '暂不指定' }, of: '{name} 的离职交接', open: '交接', openOf: '交接 {name} 名下的资料', keeper: '其余资料交给', poolText: '客户进入公海由同事领取，商机随客户进入公海；报价单、订单草稿、服务工单和线索交给这里指定的同事，不指定则留在原负责人名下。', nobodyText: '客户变为无负责人，之后再分配；单据仍留在原负责人名下。', disable: '交接完成后停用该账号', go: '开始交接', running: '交接进度', stopped: '交接已停止，再次开始会从停下的地方继续', disabled: '，账号已停用',
      askText: '共 {n} 个客户。每个客户连同其资料要么全部转移，要么保持不变；历史记录不会丢失。', done: '“{name}”的交接已完成', result: '已转移 {n} 个客户，{failed} 个未转移',
    },
  },
};
