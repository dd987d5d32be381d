// What every MakeCode extension of lab export has in common: its head and its functions. The step
// does what c_code.hpp does in q1_15, operation by operation, so that it gives the same bits.
#ifndef LAB_EXPORT_MAKECODE_CODE_HPP
#define LAB_EXPORT_MAKECODE_CODE_HPP

namespace lab {

/// Takes what it is, the modules, the version and the step.
inline constexpr char makecode_opening[] = R"(/**
 * {0}: {1}
 *
 * Written by lab export --format makecode, version {2}: change the pathway, not this file.
 * Numbers q1_15, exponential Euler steps of {3}, the same bits as the C++ library.
 * A qualitative teaching model: direction and order of events. No treatment advice.
 * SPDX-License-Identifier: MIT
 */
//% color="#8a3b8f" icon="\uf0c3" block="mTOR" groups='["Drugs", "Cell", "Time", "LEDs"]'
namespace mtor {{
)";

inline constexpr char makecode_code[] = R"(
    // Levels from 0 to 2^30: a slow node moves by less than a value can tell. Values from 0 to 2^15:
    // nodes, inputs with their drugs, gates.
    const one = 32768
    let level: number[] = []
    let value: number[] = []
    let own: number[] = []
    let most: number[] = []
    let held: boolean[] = []
    let doses: number[] = []

    function u16(table: Buffer, i: number): number {
        return table[2 * i] | table[2 * i + 1] << 8
    }

    function i32(table: Buffer, i: number): number {
        return u16(table, 2 * i) | u16(table, 2 * i + 1) << 16
    }

    // --- what is done to the cell ---

    /**
     * Gives a drug, or another dose of it; 0 takes it away. Drugs of a class add up.
     * @param nM from 0 to 1e12, for example: 30
     */
    //% blockId=mtor_give block="give $drug $nM nM" group="Drugs" weight=100
    //% nM.defl=30 nM.min=0 drug.fieldEditor="gridpicker" drug.fieldOptions.columns=3
    export function give(drug: Drug, nM: number): void {
        if (!(drug >= 0 && drug < drugs && nM >= 0 && nM <= 1e12)) return
        doses[drug] = single(nM)
        for (let a = 0; a < actionIC50.length; a++) {
            if (u16(actionDrug, a) == drug) refreshInput(u16(actionInput, a))
        }
    }

    /**
     * Takes a drug away.
     */
    //% blockId=mtor_take_away block="take away $drug" group="Drugs" weight=90
    //% drug.fieldEditor="gridpicker" drug.fieldOptions.columns=3
    export function takeAway(drug: Drug): void {
        give(drug, 0)
    }

    /**
     * Whether a drug is given.
     */
    //% blockId=mtor_given block="$drug is given" group="Drugs" weight=80
    //% drug.fieldEditor="gridpicker" drug.fieldOptions.columns=3
    export function given(drug: Drug): boolean {
        return drug >= 0 && drug < drugs && doses[drug] > 0
    }

    /**
     * Sets an input of the cell, such as the growth factor. Drugs of its class add to it.
     * @param percent from 0 to 100, for example: 50
     */
    //% blockId=mtor_set block="set $input to $percent \\%" group="Cell" weight=80
    //% percent.min=0 percent.max=100 percent.defl=50
    export function set(input: Input, percent: number): void {
        if (!(input >= 0 && input < inputs && percent >= 0 && percent <= 100)) return
        own[input] = Math.floor(percent * one / 100 + 0.5)
        refreshInput(input)
    }

    /**
     * Begins a cell with what the preset sets, a tumour or a surrounding, without drugs.
     */
    //% blockId=mtor_choose block="choose $preset" group="Cell" weight=100
    //% preset.fieldEditor="gridpicker" preset.fieldOptions.columns=3
    export function choose(preset: Preset): void {
        reset()
        apply(preset)
    }

    /**
     * Adds what the preset sets to the cell as it is; a later one wins.
     */
    //% blockId=mtor_apply block="add $preset" group="Cell" weight=70 advanced=true
    export function apply(preset: Preset): void {
        if (!(preset >= 0 && preset < presets)) return
        for (let k = u16(firstDeed, preset); k < u16(firstDeed, preset + 1); k++) {
            const target = u16(deedTarget, k)
            const number = i32(deedNumber, k)
            if (deedKind[k] == 0) {
                own[target] = number
                refreshInput(target)
            } else if (deedKind[k] == 1) {
                most[target] = number
            } else {
                level[target] = number
                held[target] = true
            }
        }
    }

    /**
     * The most that a node can be; 0 is a knock-out, which falls with its time constant.
     * @param percent from 0 to 100, for example: 0
     */
    //% blockId=mtor_max block="at most $percent \\% of $node" group="Cell" weight=60 advanced=true
    //% percent.min=0 percent.max=100
    export function atMost(node: Node, percent: number): void {
        if (!(node >= 0 && node < nodes && percent >= 0 && percent <= 100)) return
        most[node] = Math.floor(percent * one / 100 + 0.5)
    }

    /**
     * Puts a node to a level and keeps it there until it is released.
     * @param percent from 0 to 100, for example: 100
     */
    //% blockId=mtor_hold block="hold $node at $percent \\%" group="Cell" weight=50 advanced=true
    //% percent.min=0 percent.max=100 percent.defl=100
    export function hold(node: Node, percent: number): void {
        if (!(node >= 0 && node < nodes && percent >= 0 && percent <= 100)) return
        level[node] = Math.floor(percent * 1073741824 / 100 + 0.5)
        held[node] = true
    }

    /**
     * Lets a held node go.
     */
    //% blockId=mtor_release block="release $node" group="Cell" weight=40 advanced=true
    export function release(node: Node): void {
        if (node >= 0 && node < nodes) held[node] = false
    }

    /**
     * The cell at its start: no mutation, no drugs.
     */
    //% blockId=mtor_reset block="begin a cell without mutation" group="Cell" weight=90
    export function reset(): void {
        for (let i = 0; i < nodes; i++) level[i] = i32(start, i)
        clear()
    }

    /**
     * Inputs and nodes as in the pathway's text, no drug, nothing held; levels stay.
     */
    //% blockId=mtor_clear block="undo all but the levels" group="Cell" weight=30 advanced=true
    export function clear(): void {
        for (let i = 0; i < drugs; i++) doses[i] = 0
        for (let i = 0; i < nodes; i++) {
            held[i] = false
            most[i] = u16(mostAtFirst, i)
        }
        for (let i = 0; i < inputs; i++) {
            own[i] = u16(setting, i)
            refreshInput(i)
        }
    }

    /**
     * How active a node is, from 0 to 100.
     */
    //% blockId=mtor_level block="level of $node" group="Time" weight=90
    //% node.fieldEditor="gridpicker" node.fieldOptions.columns=3
    export function levelOf(node: Node): number {
        return scaled(node, 100)
    }

    /**
     * How active a node is, from 0 to `of`: 255 for a brightness.
     */
    //% blockId=mtor_scaled block="level of $node from 0 to $of" group="Time" weight=80 advanced=true
    //% of.defl=255 of.min=1 of.max=32767
    export function scaled(node: Node, of: number): number {
        if (!(node >= 0 && node < nodes)) return 0
        return ((level[node] >> 14) * of + 32768) >> 16
    }

    /**
     * The level as it is computed, from 0 to 2^30: the same on every machine.
     */
    export function raw(node: number): number {
        return level[node]
    }

    /**
     * An input with its drugs as it is computed, from 0 to 2^15.
     */
    export function rawInput(input: number): number {
        return value[nodes + input]
    }

    // --- what it does ---

    // As a number in single precision is rounded: to 24 digits, a half to the even one.
    function single(x: number): number {
        if (!(x > 0)) return 0
        let unit = 1
        while (x >= 16777216 * unit) unit *= 2
        while (x < 8388608 * unit) unit /= 2
        const digits = x / unit
        let whole = Math.floor(digits)
        const left = digits - whole
        if (left > 0.5 || (left == 0.5 && whole % 2 == 1)) whole += 1
        return whole * unit
    }

    // An input's own setting and the drugs of its class together.
    function refreshInput(input: number): void {
        let left = 1
        for (let a = 0; a < actionIC50.length; a++) {
            const dose = doses[u16(actionDrug, a)]
            if (u16(actionInput, a) != input || !(dose > 0)) continue
            const part = single(dose / single(actionIC50[a] + dose))
            left = single(left * single(1 - single(actionEmax[a] * part)))
        }
        let v = own[input]
        if (left < 1) {
            const free = single(1 - single((one - v) / one * left))
            v = Math.floor(single(free * one + 0.5))
        }
        value[nodes + input] = v
        for (let g = 0; g < inputGates; g++) {
            if (u16(gateSignal, g) == nodes + input) refreshGate(g)
        }
    }

    function times(a: number, b: number): number {
        return (a * b + 16384) >> 15
    }

    // (1-e) x^n / (e + (1-2e) x^n) with e = EC50^n; the divisor is never 0, because 0 < e < 1
    function refreshGate(g: number): void {
        const form = u16(gateForm, g)
        const n = formPower[form]
        const e = u16(formE, form)
        const x = value[u16(gateSignal, g)]
        let p = x
        if (n > 1) {
            p = times(x, x)
            if (n > 2) p = times(p, n == 3 ? x : p)
        }
        const above = times(one - e, p)
        const below = (e * one + (one - 2 * e) * p + 16384) >> 15
        const gate = Math.floor((above * one + (below >> 1)) / below)
        value[nodes + inputs + g] = gate < one ? gate : one
    }

    // OR over the rules of a node, a OR b = a + b - ab; a rule is its weight times its terms
    function driveOf(node: number): number {
        let drive = 0
        for (let r = u16(firstRule, node + 1) - 1; r >= u16(firstRule, node); r--) {
            let rule = u16(weights, r)
            const end = u16(firstTerm, r + 1)
            for (let t = u16(firstTerm, r); t < end; t++) {
                const term = u16(terms, t)
                const v = value[term >> 1]
                rule = times(rule, (term & 1) != 0 ? one - v : v)
            }
            drive = rule + drive - times(rule, drive)
        }
        return drive
    }

    // From x the share of the way to the goal, rounded to nearest, a half upwards. In halves of 15
    // bits, because whole numbers end at 2^31.
    function toward(x: number, share: number, goal: number): number {
        const up = goal > x
        const way = up ? goal - x : x - goal
        const low = (share & 32767) * (way & 32767) - (up ? 0 : 1)
        const middle = (share >> 15) * (way & 32767) + (share & 32767) * (way >> 15)
        const part = (share >> 15) * (way >> 15) + ((middle + (low >> 15) + 16384) >> 15)
        return up ? x + part : x - part
    }

    /**
     * Lets time pass in the cell.
     * @param minutes how many, for example: 60
     */
    //% blockId=mtor_step block="run the cell $minutes minutes" group="Time" weight=100
    //% minutes.defl=60 minutes.min=1
    export function step(minutes: number): void {
        for (let m = 0; m < minutes; m++) {
            for (let i = 0; i < nodes; i++) value[i] = (level[i] + 16384) >> 15
            for (let g = inputGates; g < gates; g++) refreshGate(g)
            for (let i = 0; i < nodes; i++) {
                if (held[i]) continue
                const goal = times(driveOf(i), most[i]) << 15
                level[i] = toward(level[i], i32(shares, u16(tau, i)), goal)
            }
        }
    }

    reset()
}
)";

}  // namespace lab

#endif
