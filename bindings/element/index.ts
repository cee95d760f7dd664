// <gouji-report>: importing this file defines it.

export { Report as GoujiReport } from './report';
export { CheckedEvent, DismissEvent, EditEvent, SelectEvent } from './events';
