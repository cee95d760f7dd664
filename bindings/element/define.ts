/** Defines an element, unless another copy of the package in the same page has done so. */
export const defineOnce = (name: string) => (type: CustomElementConstructor): void => {
    if (!customElements.get(name)) customElements.define(name, type);
};
