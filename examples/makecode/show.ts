// The LEDs of a micro:bit as five columns, one LED for every fifth of a level.
// SPDX-License-Identifier: MIT
namespace mtor {
    let before: number[] = []

    /**
     * Remembers the levels of now: showColumns puts a weak LED on a column that is more than then.
     */
    //% blockId=mtor_remember block="remember the columns" group="LEDs" weight=90
    export function remember(): void {
        before = columns.map(node => scaled(node, 1000))
    }

    const columns = [Node.IRS1, Node.PI3K, Node.AKT, Node.mTORC1, Node.S6K1]

    /**
     * Shows IRS1, PI3K, AKT, mTORC1 and S6K1 on the LEDs, one LED for every fifth.
     */
    //% blockId=mtor_show block="show IRS1, PI3K, AKT, mTORC1, S6K1 on the LEDs" group="LEDs" weight=100
    export function showColumns(): void {
        for (let x = 0; x < columns.length; x++) {
            const level = scaled(columns[x], 1000)
            const height = Math.idiv(level + 100, 200)
            for (let h = 0; h < 5; h++) {
                const weak = h == height && before.length > 0 && level >= before[x] + 30
                led.plotBrightness(x, 4 - h, h < height ? 255 : weak ? 30 : 0)
            }
        }
    }

    /**
     * Shows one node as a bar that grows from left to right.
     */
    //% blockId=mtor_bar block="show $node on the LEDs" group="LEDs" weight=80
    //% node.fieldEditor="gridpicker" node.fieldOptions.columns=3
    export function showNode(node: Node): void {
        led.plotBarGraph(scaled(node, 100), 100)
    }
}
