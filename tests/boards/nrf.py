# Emulated micro:bits and Calliope minis: their nRF52833 or nRF51822 as far as the demonstration uses
# it, on Unicorn's Cortex-M4 or M0.
#
# Unicorn has the processor and nothing else; here are memory, the GPIO ports, TIMER0, UART0 and
# what the processor says of itself. Time goes by milliseconds of the board: so many instructions, or
# until the program sleeps, then the timer's interrupt. What a real board would take amiss is a
# Failure: a pin driven that something else drives, an address where nothing is, two rows lit at once.
# The same face as the V1 in QEMU (examples/microbit/emulator.py), so that all run the same tests.
# SPDX-License-Identifier: MIT
import random

import unicorn
from unicorn import arm_const as arm

import emulator
from emulator import Failure, quiet, symbols

GPIO, CLOCK, UART, TIMER = 0x50000000, 0x40000000, 0x40002000, 0x40008000
RAM, FLASH_SIZE = 0x20000000, 512 * 1024
HANDLER_RETURN = 0x00100000  # a page of its own, where a real handler has EXC_RETURN
SAVED = (arm.UC_ARM_REG_R0, arm.UC_ARM_REG_R1, arm.UC_ARM_REG_R2, arm.UC_ARM_REG_R3,
         arm.UC_ARM_REG_R12, arm.UC_ARM_REG_LR, arm.UC_ARM_REG_PC, arm.UC_ARM_REG_XPSR)


def flash_of(path):
    """The bytes of an Intel HEX file, from address 0 on; what it leaves out is erased."""
    flash, base = bytearray(b'\xff' * FLASH_SIZE), 0
    with open(path, encoding='ascii') as file:
        for line in file:
            record = bytes.fromhex(line.strip()[1:])
            address, kind, data = int.from_bytes(record[1:3], 'big'), record[3], record[4:-1]
            if kind == 0:
                flash[base + address:base + address + len(data)] = data
            elif kind in (2, 4):
                base = int.from_bytes(data, 'big') << (4 if kind == 2 else 16)
    return bytes(flash)


class MicrobitV2(emulator.Fingers):
    """As Microbit: `firmware` without its ending; speed: 2^n ns an instruction, None as FAST.
    A Calliope mini 3 has the same pins."""

    PROCESSOR, CPUID, RAM_SIZE = arm.UC_CPU_ARM_CORTEX_M4, 0x410FC241, 128 * 1024  # r0p1
    ROWS = (21, 22, 15, 24, 19)
    COLUMNS = (28, 11, 31, 32 + 5, 30)
    LEDS = [[(x, y) for y in range(5)] for x in range(5)]  # by column and row
    PINS = {'a': 14, 'b': 23}  # low while pressed
    SERIAL_OUT, SERIAL_IN = 6, 32 + 8
    PORTS, SPEAKER = 2, 0

    def __init__(self, firmware, speed=None, held='', serial='read'):
        self.symbols = symbols(firmware + '.elf')
        self.flash = flash_of(firmware + '.hex')
        if self.PORTS == 2 and not any(self.flash[16:28]):  # vectors 4 to 6
            raise Failure('the board refuses an image without the vectors of a Cortex-M4')
        self.instructions = 1000000 >> (6 if speed is None else speed)  # in a millisecond
        self.down = set(held)
        self.text = self.begun = ''
        self.failure = None
        self.rubbish = random.Random(52833)
        self.reset()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        pass

    # --- the machine ---

    def reset(self):
        """The reset button: RAM holds anything, the peripherals are as the manual has them."""
        self.uc = uc = unicorn.Uc(unicorn.UC_ARCH_ARM, unicorn.UC_MODE_THUMB | unicorn.UC_MODE_MCLASS)
        uc.ctl_set_cpu_model(self.PROCESSOR)
        uc.mem_map(0, FLASH_SIZE, unicorn.UC_PROT_READ | unicorn.UC_PROT_EXEC)
        uc.mem_write(0, self.flash)
        uc.mem_map(RAM, self.RAM_SIZE)
        uc.mem_map(HANDLER_RETURN, 4096)
        uc.mem_write(RAM, self.rubbish.randbytes(self.RAM_SIZE))
        for base in (0x40000000, 0x50000000, 0xE000E000):
            uc.mmio_map(base, 0x10000 if base == CLOCK else 0x1000, self.load, base, self.store, base)
        self.registers = {}
        self.out, self.direction = [0, 0], [0, 0]
        self.speaker = ''  # what its pin put out, by milliseconds
        self.timer_on = self.interrupt_on = self.sending = False
        self.faulted = False
        self.forget()
        stack, start = (int.from_bytes(self.flash[at:at + 4], 'little') for at in (0, 4))
        uc.reg_write(arm.UC_ARM_REG_SP, stack)
        self.at = start
        self.wait(5)  # memory is made ready: `now` counts from here on

    def load(self, _, offset, size, base):
        address = base + offset
        if size != 4:
            self.failure = 'a register of 32 bits is read by %d' % size
        if address == GPIO + 0x510 or address == GPIO + 0x810 and self.PORTS == 2:  # IN
            down = sum(1 << pin for key, pin in self.PINS.items() if key in self.down)
            return 0xFFFFFFFF & ~down if address == GPIO + 0x510 else 0xFFFFFFFF
        if address in (UART + 0x11C, TIMER + 0x140):  # EVENTS_TXDRDY, EVENTS_COMPARE[0]
            return self.registers.get(address, 0)
        if address == 0xE000ED00:
            return self.CPUID
        self.failure = 'a read from 0x%08x, where nothing is modelled' % address
        return 0

    def store(self, _, offset, size, value, base):
        address = base + offset
        if size != 4:
            self.failure = 'a register of 32 bits is written by %d' % size
        if base == GPIO and self.port(address - GPIO, value):
            return
        if address == CLOCK:  # TASKS_HFCLKSTART
            pass
        elif address == TIMER:  # TASKS_START
            self.timer_on = True
        elif address == TIMER + 0x304:  # INTENSET
            self.registers[address] = self.registers.get(address, 0) | value
        elif address == 0xE000E100:  # NVIC ISER0
            self.interrupt_on = bool(value >> 8 & 1)
        elif address == UART + 0x51C:  # TXD
            self.send(value)
        elif address in (UART + 0x008, UART + 0x11C, UART + 0x500, UART + 0x50C, UART + 0x514,
                         UART + 0x524, TIMER + 0x140, TIMER + 0x200, TIMER + 0x504, TIMER + 0x508,
                         TIMER + 0x510, TIMER + 0x540):
            self.registers[address] = value
        else:
            self.failure = 'a write to 0x%08x, where nothing is modelled' % address

    def port(self, offset, value):
        port, offset = (1, offset - 0x300) if 0x800 <= offset < 0x900 or offset >= 0xA00 else (0, offset)
        if port >= self.PORTS:
            return False
        if offset == 0x504:
            self.out[port] = value
        elif offset == 0x508:
            self.out[port] |= value
        elif offset == 0x50C:
            self.out[port] &= ~value
        elif offset == 0x518:
            self.direction[port] |= value
            ours = [0, 0]
            for pin in self.ROWS + self.COLUMNS + (self.SERIAL_OUT,) + (
                    () if self.SPEAKER is None else (self.SPEAKER,)):
                ours[pin // 32] |= 1 << pin % 32
            if value & ~ours[port]:
                self.failure = 'port %d: pins 0x%x are driven' % (port, value & ~ours[port])
        elif not 0x700 <= offset < 0x780 or value != 0xC:  # PIN_CNF: an input with its pull-up
            return False
        return True

    def send(self, value):
        wanted = {UART + 0x500: 4, UART + 0x008: 1, UART + 0x50C: self.SERIAL_OUT, UART + 0x514: self.SERIAL_IN,
                  UART + 0x524: 0x01D7E000}
        for address, right in wanted.items():
            if self.registers.get(address) != right:
                self.failure = 'UART: register 0x%03x is wrong' % (address - UART)
        if self.sending:
            self.failure = 'UART: a character before the last one has left'
        self.text += chr(value & 255)
        self.sending = True

    def drawn(self):
        """Adds what is lit in this millisecond."""
        def level(pin):
            return (self.out[pin // 32] >> pin % 32 & 1) if (
                self.direction[pin // 32] >> pin % 32 & 1) else None
        rows = [row for row, pin in enumerate(self.ROWS) if level(pin) == 1]
        if len(rows) > 1:
            self.failure = 'two rows are lit at once'
        for row in rows:
            for column, pin in enumerate(self.COLUMNS):
                place = self.LEDS[column][row]
                if place:
                    self.chosen[place[1]][place[0]] += 1
                    self.lit[place[1]][place[0]] += level(pin) == 0
        if self.SPEAKER is not None and level(self.SPEAKER) is not None:
            self.speaker += str(level(self.SPEAKER))

    def forget(self):
        self.chosen, self.lit = ([[0] * 5 for _ in range(5)] for _ in range(2))

    def millisecond(self):
        """Runs the program until the timer's next interrupt."""
        uc = self.uc
        looks = 16 if self.faulted else 1  # then no timer moves the rows on
        for _ in range(looks):
            self.run(self.instructions // looks)
            self.drawn()
        if self.sending:  # 87 us a character
            self.sending = False
            self.registers[UART + 0x11C] = 1
        wanted = {0x200: 1, 0x304: 1 << 16, 0x504: 0, 0x508: 3, 0x510: 4, 0x540: 1000}
        if not self.timer_on or any(self.registers.get(TIMER + k, 0) != v for k, v in wanted.items()):
            return
        if not self.interrupt_on or uc.reg_read(arm.UC_ARM_REG_PRIMASK):
            return
        self.registers[TIMER + 0x140] = 1
        # Entry as the processor does it; only IPSR stays 0, which the program does not ask for here.
        values = [uc.reg_read(r) for r in SAVED]
        values[6] = self.at & ~1
        stack = uc.reg_read(arm.UC_ARM_REG_SP)
        frame = (stack - 32) & ~7
        uc.mem_write(frame, b''.join(v.to_bytes(4, 'little') for v in values))
        uc.reg_write(arm.UC_ARM_REG_SP, frame)
        uc.reg_write(arm.UC_ARM_REG_LR, HANDLER_RETURN | 1)
        resume = self.at
        self.at = int.from_bytes(self.flash[4 * 24:4 * 24 + 4], 'little')
        self.run(100000, HANDLER_RETURN)
        if self.at & ~1 != HANDLER_RETURN or self.registers[TIMER + 0x140]:
            raise Failure('the interrupt of the timer does not return, or leaves its event')
        for register, value in zip(SAVED, values):
            uc.reg_write(register, value)
        uc.reg_write(arm.UC_ARM_REG_SP, stack)
        self.at = resume

    def run(self, instructions, until=0xFFFFFFFE):
        try:
            self.uc.emu_start(self.at | 1, until, 0, instructions)
            self.at = self.uc.reg_read(arm.UC_ARM_REG_PC)
        except unicorn.UcError as error:
            if self.faulted:
                self.failure = self.failure or 'a fault in the answer to a fault: %s' % error
            self.faulted = True
            self.at = int.from_bytes(self.flash[12:16], 'little')  # HardFault
        if self.failure:
            raise Failure(self.failure)

    def now(self):
        return self.word(self.symbols['now'])

    def word(self, address):
        return int.from_bytes(self.uc.mem_read(address, 4), 'little')

    def memory(self, address, size):
        return bytes(self.uc.mem_read(address, size))

    def wait(self, milliseconds):
        for _ in range(milliseconds):
            self.millisecond()

    def stop(self):
        pass

    def go(self):
        pass

    # --- buttons, LEDs, serial line ---

    def pin(self, key, down):
        (self.down.add if down else self.down.discard)(key)

    def glance(self, _=None):
        """The LEDs as five rows of '#', '+' (weak) and '.', over as long as the eye takes together."""
        self.forget()
        self.wait(3 * len(self.ROWS))
        if not all(map(all, self.chosen)):
            raise Failure('the rows of LEDs are not lit in turn')
        return [''.join('.' if n == 0 else '#' if n == all_of else '+' for n, all_of in zip(*row))
                for row in zip(self.lit, self.chosen)]

    def picture(self):
        """The same, once it has stood still."""
        last, same = None, 0
        for _ in range(1000):
            before, now = quiet(self), self.glance()
            same = same + 1 if now == last and before and quiet(self) else 0
            last = now
            if same == 2:
                return now
        raise Failure('the LEDs never stand still')

    def wait_for(self, picture):
        for _ in range(400):
            seen = self.picture()
            if seen == picture:
                break
            self.wait(100)
        return seen

    def read(self):
        pass

    def listen(self):
        text, self.text = self.text, ''
        return text

    def lines(self):
        *whole, self.begun = (self.begun + self.listen()).split('\n')
        return [line.rstrip('\r') for line in whole]


class MicrobitV1(MicrobitV2):
    """The board that QEMU has too; here its time can be stopped at every millisecond."""

    PROCESSOR, CPUID, RAM_SIZE = arm.UC_CPU_ARM_CORTEX_M0, 0x410CC200, 16 * 1024
    ROWS, COLUMNS, LEDS = emulator.ROWS, tuple(emulator.COLUMNS), emulator.LEDS
    PINS = emulator.PINS
    SERIAL_OUT, SERIAL_IN = 24, 25
    PORTS, SPEAKER = 1, None


class CalliopeMini(MicrobitV1):
    """A Calliope mini 1 or 2: all but its button B is where a micro:bit V1 has it."""

    PINS = {'a': 17, 'b': 16}
