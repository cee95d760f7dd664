// What is listed as found, as the package lists it for every reader of a result.

import type { CellId } from 'gouji';
import type { Cause } from 'gouji/problems';

export { causesOf, countsOf, problemsOf, severityOf, type Cause, type Counts, type Problem } from 'gouji/problems';

export function changedCells({ alternatives }: Cause): CellId[] {
    return alternatives.flatMap(({ changes }) => changes.map(({ cell }) => cell));
}
