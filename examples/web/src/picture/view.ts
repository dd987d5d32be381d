// What the layout hands to the picture: places of nodes, arrows and compartments.
// SPDX-License-Identifier: MIT

export interface Compartment {
  kind: string; // outside membrane cytosol lysosome nucleus outcomes panel
  x: number;
  y: number;
  w: number;
  h: number;
  label: { x: number; y: number };
}

export interface ViewNode {
  name: string;
  kind: "protein" | "complex" | "input" | "outcome" | "process";
  x: number; // the centre
  y: number;
  w: number;
  h: number;
  label: string[]; // the name in one line or two
}

export interface ViewEdge {
  from: string;
  to: string;
  sign: 1 | -1;
  feedback: boolean;
  indirect: boolean;
  through: string[]; // the nodes that an indirect arrow skips
  ring?: { x: number; y: number }; // marks an indirect arrow
  path: string;
  head: { x: number; y: number; angle: number };
}

export interface View {
  view: string;
  title: string;
  width: number;
  height: number;
  nameSize: number; // of the names and of the levels, in units of the picture
  inputSize?: number; // of the names of inputs, where it is not that of the levels
  levelSize: number;
  compartments: Compartment[];
  legend?: { x: number; y: number };
  nodes: ViewNode[];
  edges: ViewEdge[];
}

// The part of the model that the picture needs. Signals: nodes first, then inputs.
export interface PictureModel {
  nodes: readonly { name: string; sentence?: string }[];
  inputs: readonly { name: string; sentence?: string }[];
  rules: readonly { target: number; terms: readonly { signal: number; inhibits: boolean }[] }[];
}
