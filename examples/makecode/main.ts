// A demonstration: A gives a PI3K inhibitor or takes it away, B a rapalog; both begin a cell without
// PTEN. A second is an hour. (Of this project alone: who imports the extension writes another.)
// SPDX-License-Identifier: MIT
function toggle(drug: mtor.Drug, nM: number) {
    if (mtor.given(drug)) {
        mtor.takeAway(drug)
    } else {
        mtor.give(drug, nM)
    }
}
input.onButtonPressed(Button.A, function () {
    toggle(mtor.Drug.pictilisib, 1000)
})
input.onButtonPressed(Button.B, function () {
    toggle(mtor.Drug.everolimus, 30)
})
input.onButtonPressed(Button.AB, function () {
    mtor.choose(mtor.Preset.PTEN_loss)
    mtor.step(1440)
    mtor.remember()
})
mtor.remember()
basic.forever(function () {
    mtor.step(6)
    mtor.showColumns()
    basic.pause(100)
})
