// SPDX-License-Identifier: MIT

/** EIF4EBP1_P is EIF4EBP1-P; other underscores are spaces. */
export const spoken = (name: string) => name.replace(/_(P|Ub)$/, "-$1").replaceAll("_", " ");
