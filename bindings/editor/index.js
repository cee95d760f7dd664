// The checker in editors: see index.d.ts.

export { Assistant, createButton } from './assistant.js';
export { attach } from './attach.js';
