/** Texts of transfers, 简体中文. */
export const zh = {
  warehouse: {
    transfer: {
      one: '调拨单', title: '调拨', create: '新增调拨单', new: '新增调拨', edit: '编辑调拨', search: '单号', empty: '还没有调拨单', emptyText: '货物从一个仓库调到另一个仓库，成本随货转移；两步调拨先在途，对方收货后入库。', keywords: '调拨 移库 在途 收货 diaobo',
      inTransit: '调拨在途', inTransitEmpty: '没有在途的货物', inTransitText: '两步调拨审核后、对方收货前的货物会出现在这里，点单号即可收货。', searchLines: '产品编码/名称',
      view: { open: '在途', all: '全部', toReceive: '待收货' }, twoStepHint: '先在途，对方收货后入库',
      receive: '收货', receiveTitle: '收货：{no}', receipts: '收货记录', undo: '撤销收货', undoAsk: '撤销收货 {no}？货物回到在途。', undone: '已撤销收货 {no}', nothing: '请填写至少一行收货数量', tooMuch: '最多 {open}', product: '产品', nobody: '还没有收货',
    },
    progress: { transfer: { none: '未收货', partial: '部分收货', full: '已收货' } },
  },
};
export default zh;
