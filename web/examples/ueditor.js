import('./load.js').then(async ({ askBeforePublishing, load }) => {
    const report = await load('report.html');
    const editor = UE.getEditor('editor', {
        UEDITOR_HOME_URL: 'node_modules/baidu-ueditor/',
        serverUrl: '',
        toolbars: [['undo', 'redo', '|', 'paragraph', 'bold', 'italic', 'inserttable']],
        initialFrameHeight: 460,
        autoHeightEnabled: false,
        enableAutoSave: false,
        gouji: { language: 'zh' },
    });
    editor.ready(() => editor.setContent(report));
    askBeforePublishing(() => editor.gouji.beforeSave());
    window.editor = editor;
});
