/** Words of the page of pipelines. */
export const zh = {
  customer: {
    pipeline: {
      title: '销售流程设置', keywords: '销售流程 销售管道 销售阶段 商机阶段 赢单率 输单原因', create: '新建流程', edit: '修改流程', everybody: '全公司', demands: '须填写：{fields}',
      turnOff: '停用', turnOn: '启用', disabled: '“{name}”已停用，新商机不再使用', enabled: '“{name}”已启用', remove: '删除流程', removeAsk: '删除销售流程“{name}”？已有商机使用的流程只能停用。',
      stageName: '阶段名称', inside: '商机数', nothing: '不要求', stageNo: '第 {n} 个阶段', endName: '{kind}阶段名称', addStage: '添加阶段', removeStage: '移除阶段“{name}”', orderHint: '拖动或按 Alt+↑↓ 调整顺序',
      inUse: '“{name}”中还有 {n} 个商机，移到其他阶段后才能移除', noTarget: '没有可移入的阶段：请先添加一个阶段并保存。', moveOut: '移动商机并移除', movedOut: '{n} 个商机已移到“{stage}”，保存后原阶段即被移除',
      first: { open: '初步接洽', won: '赢单', lost: '输单' }, forAll: '所有流程通用', stale: '停滞天数', days: '天', nDays: '{n} 天', editReasons: '修改输单原因',
      hint: { sort: '多个流程都适用时，排序小的优先', department: '适用于该部门及下级部门；不填则全公司适用', stale: '进行中的商机超过这些天没有动态即标为停滞，并提醒负责人；0 表示不提醒' },
    },
  },
};
