// The words of buttons and panels; what is said about findings comes from the checker.

const count = (number, one, many) => `${number} ${number === 1 ? one : many}`;

export const words = {
    zh: {
        lang: 'zh-CN',
        name: '勾稽',
        found: ({ errors, warnings }) =>
            [errors && `${errors} 处错误`, warnings && `${warnings} 处疑问`].filter(Boolean).join('、'),
        title: (found) => (found ? `勾稽：发现 ${found}` : '勾稽：未发现错误'),
        unchecked: '勾稽：正在核对',
        failed: '勾稽：核对程序无法运行',
        because: (what, why) => `${what}（${why}）`,
        beforeSave: (found) => `报告中有 ${found}，建议核对后再发布。`,
        panel: '核对结果',
        previous: '上一处',
        next: '下一处',
        close: '关闭',
    },
    en: {
        lang: 'en',
        name: 'Gouji',
        found: ({ errors, warnings }) =>
            [errors && count(errors, 'error', 'errors'), warnings && count(warnings, 'doubt', 'doubts')]
                .filter(Boolean).join(', '),
        title: (found) => (found ? `Gouji: ${found} found` : 'Gouji: no errors found'),
        unchecked: 'Gouji: checking',
        failed: 'Gouji: the checker cannot run',
        because: (what, why) => `${what} (${why})`,
        beforeSave: (found) => `The report has ${found}. Better look before it is published.`,
        panel: 'Findings',
        previous: 'Previous',
        next: 'Next',
        close: 'Close',
    },
};
