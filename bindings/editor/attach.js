// A checker at work on an editable element: it marks what it finds, leads to it, and follows what
// is typed. Nothing of it enters the content; the caret and the undo stack are left alone.

import { countsOf, placesOf, problemsOf, severityOf } from '../problems.js';
import { ContentSurface } from './content.js';
import { seenRects } from './geometry.js';
import { canHighlight, Highlights } from './highlights.js';
import { Overlay } from './overlay.js';
import { Schedule } from './schedule.js';
import { TextareaSurface } from './textarea.js';
import { words } from './words.js';

function surfaceOf(target) {
    if (target?.localName === 'textarea') return new TextareaSurface(target);
    const frame = target?.localName === 'iframe';
    const root = frame ? target.contentDocument?.body : target;
    if (root?.nodeType !== 1) throw new TypeError('attach: the target must be an element whose document can be read');
    return new ContentSurface(root);
}

/** Red for what is proved, amber for what may be meant; notes are for the panel alone. */
function markOf(problem) {
    const proved = problem.kind === 'finding' || problem.alternatives[0].confidence === 'certain';
    const severity = severityOf(problem);
    return severity === 'error' && !proved ? 'warning' : severity;
}

function marksOf(problems) {
    return problems
        .map((problem) => ({ level: markOf(problem), spans: placesOf(problem) }))
        .filter(({ level }) => level !== 'note')
        .flatMap(({ level, spans }) => spans.map((span) => ({ level, span })));
}

class Attachment extends EventTarget {
    result = null;
    problems = [];
    index = -1;
    failure = null;
    #surface;
    #checker;
    #language;
    #schedule;
    #painter;
    #overlay;
    #stop;
    #turn = 0;
    #latest;

    constructor(surface, { checker, language = 'zh', delay = 400, onCheck }) {
        super();
        this.#surface = surface;
        this.#checker = checker;
        this.#language = language;
        // The overlay is there for brief emphasis in any case, and for marks where it must be.
        this.#overlay = new Overlay(surface);
        const highlights = surface.rangeOf && canHighlight(surface.window);
        this.#painter = highlights ? new Highlights(surface) : this.#overlay;
        this.#schedule = new Schedule(() => this.check(), delay, surface.window);
        this.#stop = surface.watch(() => this.#schedule.poke());
        if (onCheck) this.addEventListener('check', () => onCheck(this));
        this.#schedule.poke();
    }

    get element() {
        return this.#surface.element;
    }

    get checker() {
        return this.#checker;
    }

    get language() {
        return this.#language;
    }

    get counts() {
        return this.result && countsOf(this.result);
    }

    check() {
        this.#schedule.cancel();
        this.#latest = this.#check(++this.#turn);
        return this.#latest;
    }

    async #check(turn) {
        try {
            const checker = await this.#checker;
            if (turn !== this.#turn) return this.#latest;
            const result = await this.#surface.read(checker, { language: this.#language });
            if (turn !== this.#turn) return this.#latest;
            this.#take(result);
            return result;
        } catch (error) {
            this.failure = error;
            this.dispatchEvent(new Event('fail'));
            throw error;
        }
    }

    #take(result) {
        const before = this.problems[this.index];
        this.failure = null;
        this.result = result;
        this.problems = problemsOf(result);
        this.index = before ? this.problems.findIndex((each) => isSame(each, before)) : -1;
        this.#painter.paint(marksOf(this.problems));
        this.dispatchEvent(new Event('check'));
    }

    show(index) {
        const problem = this.problems[index];
        if (!problem) return false;
        this.index = index;
        this.showSpans(placesOf(problem));
        return true;
    }

    showSpans(spans) {
        if (spans.length) this.#surface.scrollTo(spans[0]);
        this.#overlay.flash(spans);
    }

    rects(spans) {
        return this.#surface.measure(spans).flatMap((rects) => seenRects(this.element, rects));
    }

    next() {
        return this.#step(1);
    }

    previous() {
        return this.#step(-1);
    }

    #step(by) {
        const { length } = this.problems;
        const from = this.index < 0 && by < 0 ? 0 : this.index;
        return length > 0 && this.show((from + by + length) % length);
    }

    async beforeSave() {
        await this.check();
        const { errors, warnings } = this.counts;
        const level = errors ? 'error' : warnings ? 'warning' : 'agree';
        const { found, beforeSave } = words[this.#language];
        const message = level === 'agree' ? '' : beforeSave(found(this.counts));
        return { level, errors, warnings, message };
    }

    detach() {
        this.#turn++;
        this.#latest = Promise.resolve(this.result);
        this.#stop();
        this.#schedule.cancel();
        if (this.#painter !== this.#overlay) this.#painter.remove();
        this.#overlay.remove();
    }
}

function isSame(one, other) {
    const keyOf = (problem) => (problem.kind === 'cause' ? problem.key : problem.finding.fingerprint);
    return one.kind === other.kind && keyOf(one) === keyOf(other);
}

export function attach(target, options) {
    return new Attachment(surfaceOf(target), options);
}
