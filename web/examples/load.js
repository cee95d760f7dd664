// What the examples share.

/** The invented report. */
export async function load(file) {
    const response = await fetch(file);
    if (!response.ok) throw new Error(`${file}: ${response.status}`);
    return response.text();
}

/** As a content system might: ask before publishing, and say what there is to be looked at. */
export function askBeforePublishing(beforeSave) {
    document.getElementById('save').addEventListener('click', async () => {
        const { level, message } = await beforeSave();
        document.getElementById('verdict').value = level === 'agree' ? '已发布。' : message;
    });
}
