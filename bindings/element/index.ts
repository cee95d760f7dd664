// <gouji-report>: importing this file defines it.

import { Report } from './report';

/** The class that is defined: of several copies of the package, that of the first. */
export const GoujiReport = (customElements.get('gouji-report') ?? Report) as typeof Report;
export { CheckedEvent, DismissEvent, EditEvent, SelectEvent } from './events';
