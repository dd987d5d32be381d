// The engine where a policy refuses WebAssembly: turns the very same bytes into JavaScript, as the page opens. Knows what
// engine.wasm is made of (no imports, tables or growing memory) and refuses the rest by its number. A block becomes a
// labelled block, and a place of the stack a variable of the function: s0, s1, ... Memory is little-endian through a
// DataView, which also refuses addresses outside; an i64 is a BigInt between -2^63 and 2^63 - 1.
// SPDX-License-Identifier: MIT
import type { Exports } from "./engine.ts";

const compared = " a==b|0 a!=b|0 a<b|0 a>b|0 a<=b|0 a>=b|0";
const integers = (unsigned: string) => " !a|0 a==b|0 a!=b|0" +
  ["<", ">", "<=", ">="].map((is) => ` a${is}b|0 ${unsigned}${is}${unsigned.replace("a", "b")}|0`).join("");
const floats = (round: string) => " Math.abs(a) -a Math.ceil(a) Math.floor(a) Math.trunc(a) -" +
  ["Math.sqrt(a)", "a+b", "a-b", "a*b", "a/b"].map((what) => ` ${round}(${what})`).join("") + " Math.min(a,b) Math.max(a,b) -";
/** From i32.eqz (0x45) on, by operands a and b; "-" is one that the engine does not use. */
const numeric = (integers("a>>>0") + integers("U(a)") + compared + compared +
  " Math.clz32(a) - - a+b|0 a-b|0 Math.imul(a,b) a/b|0 (a>>>0)/(b>>>0)|0 a%b|0 (a>>>0)%(b>>>0)|0" +
  " a&b a|b a^b a<<b a>>b a>>>b|0 a<<b|a>>>-b a>>>b|a<<-b" +
  " - - - S(a+b) S(a-b) S(a*b) S(a/b) S(U(a)/U(b)) a%b S(U(a)%U(b))" +
  " a&b a|b a^b S(a<<(b&63n)) a>>(b&63n) S(U(a)>>(b&63n)) S(a<<(b&63n)|U(a)>>(-b&63n)) S(U(a)>>(b&63n)|a<<(-b&63n))" +
  floats("F") + floats("") +
  " Number(BigInt.asIntN(32,a)) ~~a ~~a ~~a ~~a BigInt(a) BigInt(a>>>0) - - - -" +
  " F(a) F(a>>>0) - - F(a) a a>>>0 Number(a) Number(U(a)) a" +
  " (X.setFloat32(0,a),X.getInt32(0)) (X.setFloat64(0,a),X.getBigInt64(0)) (X.setInt32(0,a),X.getFloat32(0)) (X.setBigInt64(0,a),X.getFloat64(0))" +
  " a<<24>>24 a<<16>>16 BigInt.asIntN(8,a) BigInt.asIntN(16,a) BigInt.asIntN(32,a)").slice(1).split(" ");
/** From i32.load (0x28) on, then from i32.store (0x36) on: what a DataView gets and sets, "n" with a BigInt in the register. */
const stored = ("Int32 BigInt64 Float32 Float64 Int8 Uint8 Int16 Uint16 nInt8 nUint8 nInt16 nUint16 nInt32 nUint32" +
  " Int32 BigInt64 Float32 Float64 Int8 Int16 nInt8 nInt16 nInt32").split(" ");
const zero = (type: number) => (type === 0x7e ? "0n" : "0");
const start = `const F=Math.fround,S=x=>BigInt.asIntN(64,x),U=x=>BigInt.asUintN(64,x),D=new DataView(B),M=new Uint8Array(B),X=new DataView(new ArrayBuffer(8));`;

interface Label {
  begins: number; // height of the stack
  results: number;
  jump: string;
  end: string;
}
interface Translated {
  source: string; // a function of the memory that gives the exported functions
  pages: number;
  memory: string;
  data: [number, Uint8Array][];
}

export function translate(wasm: Uint8Array<ArrayBuffer>): Translated {
  const view = new DataView(wasm.buffer, wasm.byteOffset);
  let at = 8;
  const byte = () => wasm[at++]!;
  const leb = (signed?: boolean) => {
    let value = 0n, bits = 0, next;
    do {
      next = byte();
      value |= BigInt(next & 127) << BigInt(bits);
      bits += 7;
    } while (next > 127);
    return signed ? BigInt.asIntN(bits, value) : value;
  };
  const number = () => Number(leb());
  const many = <T>(read: (i: number) => T) => Array.from({ length: number() }, (_, i) => read(i));
  const unknown = (what: string, which: number): never => {
    throw new Error(`the translator of WebAssembly knows no ${what} 0x${which.toString(16)} (byte ${at})`);
  };
  const constant = () => {
    const value = byte() === 0x41 ? leb(true) : unknown("constant", wasm[at - 1]!);
    ++at; // end
    return Number(value);
  };

  let types: { takes: number[]; gives: number }[] = [], functions: number[] = [];
  let source = start, exported = "";
  const made: Translated = { source, pages: 0, memory: "", data: [] };

  const body = (index: number) => {
    const end = number() + at;
    const { takes, gives } = types[functions[index]!]!;
    const parameters = takes.map((_, i) => `l${i}`);
    const locals = [...takes];
    const labels: Label[] = [];
    let out = "", height = 0, deepest = 0, count = 0;
    const place = (n: number) => `s${n & 1023}`; // behind a jump, where code may take what is not there and is never run
    const pop = () => place(--height);
    const push = (what: unknown) => {
      out += `${place(height)}=${what};`;
      deepest = Math.max(deepest, ++height);
    };
    const open = (begin: string, again?: boolean) => {
      const type = byte(), name = `L${count++}`;
      if (type < 0x7c && type !== 0x40) unknown("type of block", type);
      labels.push({ begins: height, results: type === 0x40 ? 0 : 1, jump: `${again ? "continue" : "break"} ${name};`, end: again ? "break}" : "}" });
      out += `${name}:${begin}{`;
    };
    const jump = (depth: number) => {
      const { begins, results, jump } = labels.at(-1 - depth)!;
      return (results && jump[0] === "b" ? `s${begins}=${place(height - 1)};` : "") + jump;
    };
    const call = (type: { takes: number[]; gives: number }, name: string) => {
      const given = type.takes.map(pop).reverse();
      const called = `${name}(${given})`;
      if (type.gives) push(called);
      else out += `${called};`;
    };

    for (const [n, type] of many(() => [number(), byte()] as const)) for (let i = 0; i < n; ++i) locals.push(type);
    labels.push({ begins: 0, results: gives, jump: "break L;", end: "}" });
    while (at < end) {
      const op = byte();
      const template = numeric[op - 0x45];
      const access = stored[op - 0x28];
      if (op === 0) out += "throw Error();";
      else if (op === 2) open("");
      else if (op === 3) open("for(;;)", true);
      else if (op === 4) open(`if(${pop()})`);
      else if (op === 5) {
        out += "}else{";
        height = labels.at(-1)!.begins;
      } else if (op === 0xb) {
        const { begins, results, end } = labels.pop()!;
        out += end;
        height = begins + results;
      } else if (op === 0xc) out += jump(number());
      else if (op === 0xd) out += `if(${pop()}){${jump(number())}}`;
      else if (op === 0xe) {
        const which = pop(), cases = many(() => jump(number()));
        out += `switch(${which}){${cases.map((to, i) => `case ${i}:${to}`).join("")}default:${jump(number())}}`;
      } else if (op === 0xf) out += jump(labels.length - 1);
      else if (op === 0x10) {
        const to = number();
        call(types[functions[to]!]!, `f${to}`);
      } else if (op === 0x1a) pop();
      else if (op === 0x1b) {
        const which = pop(), other = pop(), first = pop();
        push(`${which}?${first}:${other}`);
      } else if (op === 0x20) push(`l${number()}`);
      else if (op === 0x21) out += `l${number()}=${pop()};`;
      else if (op === 0x22) out += `l${number()}=${place(height - 1)};`;
      else if (op === 0x23) push(`g${number()}`);
      else if (op === 0x24) out += `g${number()}=${pop()};`;
      else if (op === 0x41) push(leb(true));
      else if (op === 0x42) push(`${leb(true)}n`);
      else if (op === 0x43 || op === 0x44) {
        const value = op === 0x43 ? view.getFloat32(at, true) : view.getFloat64(at, true);
        at += op === 0x43 ? 4 : 8;
        push(Object.is(value, -0) ? "-0" : value);
      } else if (access) {
        number(); // alignment
        const large = access[0] === "n", name = access.replace("n", large ? "" : "n"), offset = number();
        if (op < 0x36) {
          const got = `D.get${name}(${pop()}+${offset},true)`;
          push(large ? `BigInt(${got})` : got);
        } else {
          const value = pop();
          out += `D.set${name}(${pop()}+${offset},${large ? `Number(BigInt.asIntN(32,${value}))` : value},true);`;
        }
      } else if (template && template !== "-") {
        const b = /\bb\b/.test(template) ? pop() : "", a = pop();
        push(template.replace(/\b[ab]\b/g, (x) => (x === "a" ? a : b)));
      } else if (op === 0xfc) {
        const what = number();
        const size = pop(), from = pop(), to = pop();
        at += what === 10 ? 2 : 1;
        out += what === 10 ? `M.copyWithin(${to},${from},${from}+${size});`
          : what === 11 ? `M.fill(${from},${to},${to}+${size});` : unknown("instruction 0xfc", what);
      } else unknown("instruction", op);
    }
    const variables = [...locals.slice(takes.length).map((type, i) => `l${i + takes.length}=${zero(type)}`),
      ...Array.from({ length: deepest }, (_, i) => `s${i}`)];
    source += `function f${index}(${parameters}){${variables.length ? `let ${variables};` : ""}L:{${out}${gives ? "return s0" : ""}}`;
  };

  while (at < wasm.length) {
    const section = byte();
    const end = number() + at;
    if (section === 1) {
      types = many(() => (++at, { takes: many(byte), gives: many(byte).length }));
    } else if (section === 3) functions = many(number);
    else if (section === 5) {
      many(() => { if (byte()) { made.pages = number(); number(); } else made.pages = number(); });
    } else if (section === 6) many((i) => { at += 2; source += `let g${i}=${constant()};`; });
    else if (section === 7) {
      many(() => {
        const name = new TextDecoder().decode(wasm.subarray(++at, at += wasm[at - 1]!));
        const kind = byte(), index = number();
        if (kind === 2) made.memory = name;
        else if (kind) unknown("export", kind);
        else {
          const given = types[functions[index]!]!.takes.map((type, i) =>
            ({ 0x7f: `p${i}|0`, 0x7d: `F(p${i})`, 0x7c: `+p${i}` })[type] ?? unknown("parameter", type));
          exported += `${name}:(${given.map((_, i) => `p${i}`)})=>f${index}(${given}),`;
        }
      });
    } else if (section === 10) many(body);
    else if (section === 11) {
      made.data = many(() => {
        if (byte()) unknown("data", wasm[at - 1]!);
        const to = constant(), size = number();
        return [to, wasm.subarray(at, at += size)];
      });
    } else if (section && section !== 12) unknown("section", section);
    at = end;
  }
  made.source = `B=>{"use strict";${source}return{${exported}}}`;
  return made;
}

type Functions = (memory: ArrayBuffer) => object;

const page = typeof document === "undefined" ? null : document;
/** Of the page's own script, where a policy asks for one; taken now, before the page takes that script away. */
const nonce = page?.querySelector<HTMLScriptElement>("script[nonce]")?.nonce ?? "";

/** By an inline script, which a policy allows where it has allowed the page's own; null where it does not. */
function run(source: string): Functions | null {
  if (!page) return new Function(`return ${source}`)(); // a test
  const script = page.createElement("script") as HTMLScriptElement & { made?: Functions };
  script.nonce = nonce;
  script.textContent = `document.currentScript.made=${source}`;
  page.head.append(script);
  script.remove();
  return script.made ?? null;
}

let known: Translated | undefined, functions: Functions | null;

/** As instance.exports of WebAssembly; as many of them as are asked, of one module. */
export default function instantiate(wasm: Uint8Array<ArrayBuffer>): Exports {
  if (!known) {
    known = translate(wasm);
    functions = run(known.source);
  }
  if (!functions) throw new Error("the page's policy allows neither WebAssembly nor an inline script");
  const buffer = new ArrayBuffer(known.pages << 16);
  for (const [at, bytes] of known.data) new Uint8Array(buffer).set(bytes, at);
  return { [known.memory]: { buffer }, ...functions(buffer) } as unknown as Exports;
}
