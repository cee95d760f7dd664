// What a page and the embedded checker say to each other, by postMessage. Each message is an object
// with gouji: 1, this protocol's version, and a type:
//
//     frame → page   ready    {version, forms}            it may be asked now; version is gouji's
//     page → frame   check    {id, language, text}        text as it is,
//                             {id, language, html}        or HTML as a string,
//                             {id, language, events}      or a DOM as readDom() reads it
//     frame → page   result   {id, result, text, runs}    text: what the spans refer to; runs: for
//                                                         events, the way back to the DOM
//     frame → page   error    {id, message}
//     frame → page   select   {spans}                     the reader chose something in the frame
//
// The frame's address names the one origin that may ask, as #origin=https://cms.example. Neither
// side listens to another window or origin, or writes to one.

export const protocol = 1;

/** The message of an event that comes from where it should, or null. */
export function received(event, source, origin) {
    const { data } = event;
    const expected = event.source === source && event.origin === origin && data?.gouji === protocol;
    return expected ? data : null;
}
