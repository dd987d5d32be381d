# What examples/micropython/main.py uses of a micro:bit V2, and a person who presses: B after a second,
# A and the logo a day later. What the LEDs show before each press is printed, and it ends.
# SPDX-License-Identifier: MIT


class Button:
    def __init__(self):
        self.pressed = False

    def was_pressed(self):
        was = self.pressed
        self.pressed = False
        return was


class Logo:
    touched = 0

    def is_touched(self):
        self.touched -= 1
        return self.touched >= 0


class Display:
    def __init__(self):
        self.clear()

    def clear(self):
        self.rows = [[0] * 5 for _ in range(5)]

    def set_pixel(self, x, y, value):
        self.rows[y][x] = value

    def scroll(self, text, **options):
        print(text)

    def show(self):
        for row in self.rows:
            print(''.join('#' if v == 9 else '+' if v else '.' for v in row))


button_a, button_b, pin_logo, display = Button(), Button(), Logo(), Display()
turns = 0


def running_time():
    return turns * 100


def sleep(_):
    global turns
    turns += 1
    if turns % 300 == 0 or turns == 10:
        display.show()
    if turns == 10:
        button_b.pressed = True
    elif turns == 300:
        button_a.pressed = True
    elif turns == 600:
        pin_logo.touched = 3
    elif turns == 900:
        raise SystemExit
