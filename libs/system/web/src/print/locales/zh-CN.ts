/** Texts of the print preview, 简体中文. */
export const zh = {
  print: {
    preview: {
      title: '打印预览', of: '打印预览 · {name}', variant: '打印格式', paper: '纸张', making: '正在生成打印文件…', noViewer: '浏览器不能显示 PDF，请下载后打印。', blocked: '浏览器拦截了新窗口，请允许弹出窗口或下载后打印。',
    },
  },
};
