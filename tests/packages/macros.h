// Macros that other libraries' headers define, and that a header read behind them must survive:
// names as they are in windows.h, Qt, <complex.h>, lwIP, X11, curses, termios and glibc. What they
// expand to is of no use on purpose.
// SPDX-License-Identifier: MIT
#ifndef TESTS_PACKAGES_MACROS_H
#define TESTS_PACKAGES_MACROS_H

#undef B0  // an Arduino core has its own
#undef isinf
#undef isnan
#undef unix  // what a compiler defines in gnu++ mode
#undef linux

// --- windows.h and its rpc headers ---
#define far broken +
#define near broken +
#define small broken +
#define hyper broken +
#define cdecl broken +
#define pascal broken +
#define interface broken +
#define IN broken +
#define OUT broken +
#define OPTIONAL broken +
#define CONST broken +
#define VOID broken +
#define THIS broken +
#define TRUE broken +
#define FALSE broken +
#define DELETE broken +
#define ERROR broken +
#define NO_ERROR broken +
#define STRICT broken +
#define DIFFERENCE broken +
#define rad1 broken +
#define GetObject broken +

// --- Qt ---
#define slots broken +
#define signals broken +
#define emit broken +
#define foreach broken +
#define forever broken +
#define Q_OBJECT broken +

// --- <complex.h> in gnu++ mode, termios, <sys/param.h>, predefined names ---
#define I broken +
#define complex broken +
#define imaginary broken +
#define B0 broken +
#define B50 broken +
#define ECHO broken +
#define MIN(a, b) broken +
#define MAX(a, b) broken +
#define roundup(x, y) broken +
#define howmany(x, y) broken +
#define major(x) broken +
#define minor(x) broken +
#define unix broken +
#define linux broken +
#define M_PI broken +
#define OVERFLOW broken +
#define DOMAIN broken +

// --- lwIP's sockets ---
#define accept(s, a, n) broken +
#define bind(s, a, n) broken +
#define shutdown(s, how) broken +
#define connect(s, a, n) broken +
#define listen(s, n) broken +
#define recv(s, to, n, f) broken +
#define send(s, from, n, f) broken +
#define select(n, r, w, e, t) broken +
#define poll(s, n, t) broken +
#define read(s, to, n) broken +
#define write(s, from, n) broken +
#define close(s) broken +
#define ioctl(s, what, with) broken +

// --- X11 ---
#define None broken +
#define Bool broken +
#define Status broken +
#define True broken +
#define False broken +
#define Always broken +
#define Above broken +
#define Below broken +
#define Success broken +
#define Unsorted broken +
#define Complex broken +

// --- curses ---
#define clear() broken +
#define erase() broken +
#define move(y, x) broken +
#define echochar(c) broken +
#define refresh() broken +
#define border(a, b, c, d, e, f, g, h) broken +
#define box(w, a, b) broken +
#define timeout(t) broken +
#define getch() broken +
#define inch() broken +
#define insch(c) broken +
#define scroll(w) broken +
#define addch(c) broken +
#define standout() broken +
#define instr(s) broken +
#define hline(c, n) broken +
#define vline(c, n) broken +
#define setterm(t) broken +
#define OK broken +
#define ERR broken +

// --- functions of C as macros, and what headers of kits are known for ---
#define isinf(x) broken +
#define isnan(x) broken +
#define isfinite(x) broken +
#define signbit(x) broken +
#define exp(x) broken +
#define log(x) broken +
#define pow(x, y) broken +
#define sqrt(x) broken +
#define floor(x) broken +
#define fabs(x) broken +
#define swap(a, b) broken +
#define likely(x) broken +
#define unlikely(x) broken +
#define check(x) broken +
#define verify(x) broken +
#define require(x, y) broken +
#define assert(x) broken +
#define array_size(a) broken +
#define container_of(a, b, c) broken +

#endif
