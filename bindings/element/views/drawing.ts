/** When what stands in the page by now has been drawn; where nothing is, when it could have been. */
export function afterDrawing(): Promise<void> {
    return new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));
}
