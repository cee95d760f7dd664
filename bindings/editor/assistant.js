// What every editor's plug-in is made of: a checker attached to the content once it is there, the
// words on the button that opens the pane of findings, and the question before saving.

import { attach } from './attach.js';
import { Panel } from './panel.js';
import { words } from './words.js';

export class Assistant {
    #options;
    #changed;
    #attachment = null;
    #panel = null;

    /** Options: those of attach(). `changed` is called whenever the button is to be drawn again. */
    constructor(options, changed = () => {}) {
        this.#options = { language: 'zh', ...options };
        this.#changed = changed;
    }

    /** Null before the editor is ready, and after it is gone. */
    get attachment() {
        return this.#attachment;
    }

    start(target) {
        const onCheck = (attachment) => {
            this.#options.onCheck?.(attachment);
            this.#changed(this);
        };
        this.#attachment = attach(target, { ...this.#options, onCheck });
        this.#attachment.addEventListener('fail', () => this.#changed(this));
        return this;
    }

    /** What the button says: {text, title, level, pressed}. */
    get button() {
        const { name, found, title, unchecked, failed } = words[this.#options.language];
        const { counts, failure } = this.#attachment ?? {};
        const pressed = this.#panel !== null;
        if (failure) return { text: `${name} !`, title: failed, level: 'none', pressed };
        if (!counts) return { text: name, title: unchecked, level: 'none', pressed };
        const { errors, warnings } = counts;
        const level = errors ? 'error' : warnings ? 'warning' : 'agree';
        const count = errors + warnings;
        return { text: count ? `${name} ${count}` : `${name} ✓`, title: title(found(counts)), level, pressed };
    }

    /** Opens the pane of findings, or closes it. */
    toggle() {
        if (!this.#attachment) return;
        if (this.#panel) return this.#panel.close();
        this.#panel = new Panel(this.#attachment, () => {
            this.#panel = null;
            this.#changed(this);
        });
        this.#changed(this);
    }

    async beforeSave() {
        if (!this.#attachment) throw new Error('beforeSave: the editor is not ready yet');
        return this.#attachment.beforeSave();
    }

    stop() {
        this.#panel?.close();
        this.#attachment?.detach();
        this.#attachment = null;
    }
}

/** For hosts without a toolbar of their own: a plain button, to be styled by them. */
export function createButton(target, options) {
    const button = (target.ownerDocument ?? document).createElement('button');
    const draw = ({ button: { text, title, level, pressed } }) => {
        Object.assign(button, { textContent: text, title });
        button.dataset.level = level;
        button.setAttribute('aria-pressed', pressed);
    };
    button.type = 'button';
    const assistant = new Assistant(options, draw).start(target);
    button.addEventListener('click', () => assistant.toggle());
    draw(assistant);
    return { button, assistant };
}
