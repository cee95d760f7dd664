// The words of the page; those of the views are the element's own.

export const zh = {
    name: '勾稽',
    subtitle: '政府信息公开工作年度报告核对',

    // The top bar.
    open: '打开…',
    sample: '示例',
    language: 'EN',
    languageLabel: 'EN, switch to English',
    larger: '大字',
    theme: { auto: '外观：随系统', light: '外观：浅色', dark: '外观：深色' },
    print: '打印',
    export: '导出',
    copyOpinion: '复制核查意见',
    downloadOpinion: '下载核查意见（.txt）',
    downloadData: '下载核对数据（.json）',
    downloadDismissals: '下载处理意见（.json）',
    openDismissals: '载入处理意见…',
    keys: '快捷键',
    about: '关于',
    more: '更多',
    close: '关闭',

    // The empty page.
    invite: '把报告全文粘贴到这里',
    promise: '内容不离开本机，断网可用。',
    explain: '三张表会按官方格式重新排出，逐行逐列核对，正文里的数与表格对照；哪两个数对不上、差多少、依据哪条关系，一一列明。',
    trySample: '试试示例',
    openFile: '打开文件…',
    dropHint: '也可以把文件或文件夹拖到页面上（.docx、.html、.txt），或在这里直接输入',
    holdHint: '长按这里粘贴；也可以打开文件（.docx、.html、.txt，可以一次多份）',
    dropHere: '松开即可核对',
    whatIsChecked: '核对什么',
    examples: [
        { where: '表三 每一行', rule: '自然人 ＋ 法人或其他组织各列 ＝ 总计' },
        { where: '表三 每一列', rule: '（一）至（六）各项之和 ＝ （七）总计' },
        { where: '表三 每一列', rule: '一、新收 ＋ 二、结转 ＝ （七）总计 ＋ 四、结转下年' },
        { where: '表四 每一类', rule: '四种结果之和 ＝ 总计' },
        { where: '正文', rule: '所述数字与表格一致，分项、占比、增减计算正确' },
        { where: '全文', rule: '六个部分是否齐全、顺序是否正确，表格是否完整' },
    ],

    // Notices.
    replaced: '已换成新的内容。',
    added: '已加入这些文件。',
    cleared: '已清空。',
    undo: '撤销',
    copied: '核查意见已复制。',
    dismissalsRead: (count: number) => `已载入 ${count} 条处理意见。`,
    notDismissals: '这不是处理意见文件。',
    dismissalsFile: '处理意见',
    copyFailed: '未能复制，请改用下载。',

    // Files.
    files: (count: number) => `${count} 份文件`,
    filesReady: (ready: number, all: number) => `正在核对，已完成 ${ready} / ${all}`,
    filesDone: (wrong: number, doubtful: number, unread: number) => [
        wrong ? `${wrong} 份有错误` : '未发现错误',
        ...doubtful ? [`${doubtful} 份有疑问`] : [], ...unread ? [`${unread} 份未能读取`] : [],
    ].join('，'),
    pasted: '粘贴的文字',
    allFiles: '全部文件',
    previousFile: '上一份',
    nextFile: '下一份',
    onlyFaulty: '只看有问题的',
    worstFirst: '问题多的在前',
    copyAll: '复制汇总表',
    allCopied: '汇总表已复制，可以粘贴到电子表格里。',
    summaryHead: ['文件', '公开机关', '报告年度', '错误', '疑问', '无法核对', '结论'],
    downloadAll: '全部导出（.json）',
    allData: '核对数据',
    noFiles: '文件夹中没有文件。',
    refusals: {
        word: '本页不能读取这种文字处理文件。请用 Word 或 WPS 打开，另存为 .docx，或全选、复制，再粘贴到这里。',
        pdf: '本页不能读取 PDF。请打开它，全选、复制，再粘贴到这里。',
        sheet: '本页不能读取电子表格。请打开它，选中表格、复制，再粘贴到这里。',
        picture: '本页不能识别图片中的文字。请找到带文字的原件，复制后粘贴到这里。',
        damaged: '文件不完整或已损坏。请重新取得，或打开后全选、复制，再粘贴到这里。',
        large: '文件过大，不像一份年度报告。请打开它，只复制报告部分，再粘贴到这里。',
        empty: '文件里没有文字。',
        unknown: '不能识别这种文件。请打开它，全选、复制，再粘贴到这里。',
    },

    // Keys.
    keyList: [
        { keys: ['J', '↓'], does: '下一个问题' },
        { keys: ['K', '↑'], does: '上一个问题' },
        { keys: ['Enter'], does: '展开或收起详情' },
        { keys: ['C'], does: '显示或收起数字核对情况' },
        { keys: ['E'], does: '编辑原文' },
        { keys: ['Esc'], does: '退出编辑或预览；取消选择' },
        { keys: ['← ↑ ↓ →'], does: '在表格中移动' },
        { keys: ['?'], does: '显示快捷键' },
    ],

    // About.
    version: (version: string) => `版本 ${version}`,
    aboutText: [
        '勾稽核对《政府信息公开工作年度报告》：依照国办公开办函〔2021〕30号、〔2019〕60号所附格式重排三张统计表，逐项核对其中的勾稽关系，并把正文里的数与表格对照。',
        '全部计算在本机浏览器内完成：本页不连接任何网络地址，不保存粘贴的内容，关闭即消失。',
        '核对结果供参考。标为“错误”的，是按原文所列数字必然不成立的关系；标为“疑问”的，请对照原件判断。',
    ],
    licences: '所含软件的许可',

    // The printed opinion.
    opinion: '政府信息公开工作年度报告核查意见单',
    reportTitle: '报告名称',
    agency: '公开机关',
    reportYear: '报告年度',
    formEdition: '表式',
    checkedAt: '核查时间',
    checkedBy: '核查程序',
    conclusion: '核查结论',
    foundProblems: '发现的问题',
    dismissedProblems: '已忽略的事项',
    checkedTables: '表格核对情况',
    notChecked: '无法核对的事项',
    signatures: ['核查人', '复核人', '日期'],
    unknown: '未能识别',
    opinionFile: '核查意见',
    numerals: ['一', '二', '三', '四', '五'],
    numbered: (numeral: string, title: string) => `${numeral}、${title}`,
};

export type Words = typeof zh;
