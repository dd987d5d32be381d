// A demonstration: A gives a PI3K inhibitor or takes it away, B a rapalog; both begin a cell without
// PTEN. A second is an hour. (Of this project alone: who imports the extension writes another.)
// SPDX-License-Identifier: MIT
input.onButtonPressed(Button.A, function () {
    if (mtor.given(mtor.Drug.pictilisib)) {
        mtor.takeAway(mtor.Drug.pictilisib)
    } else {
        mtor.give(mtor.Drug.pictilisib, 1000)
    }
})
input.onButtonPressed(Button.B, function () {
    if (mtor.given(mtor.Drug.everolimus)) {
        mtor.takeAway(mtor.Drug.everolimus)
    } else {
        mtor.give(mtor.Drug.everolimus, 30)
    }
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
