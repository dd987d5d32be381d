"""The sheets that lie beside the board, to print on A4: a student's with blank grids, which asks before
it answers, and a teacher's with the answers; both in English and German.

    tests/boards/write.sh      writes them here, with the pictures of the model

The texts say directions alone; the compiler proves them (examples/board/lessons.hpp), and a test
presses every sequence on an emulated board. SPDX-License-Identifier: MIT
"""
import html

# Lesson by lesson: what the picture is called, and what is pressed since the picture before it.
LESSONS = ((('control', ''), ('A', 'A')),
           (('control', 'A'), ('B', 'B'), ('both', 'A')),
           (('TSC', 'A+B A+B A+B A+B'), ('TSC_A', 'A'), ('TSC_B', 'A B')))
FILES = {('student', 'en'): 'card.html', ('student', 'de'): 'card.de.html',
         ('teacher', 'en'): 'teacher.html', ('teacher', 'de'): 'teacher.de.html'}
QR = '<!-- qr -->'  # where examples/run release --page ADDRESS draws the page's address

STYLE = """
  @page { size: A4; margin: 8mm 14mm; }
  body { font: 9.5pt/1.3 system-ui, sans-serif; color: #111; background: #fff; max-width: 182mm;
         margin: 0 auto; }
  @media screen { body { padding: 4mm; } }
  h1 { font-size: 16pt; line-height: 1.1; margin: 0 0 2mm; }
  h2 { font-size: 12pt; margin: 0 0 1mm; }
  p, ul { margin: 0 0 1.4mm; }
  ul { padding-left: 5mm; }
  table { border-collapse: collapse; width: 100%; margin: 0 0 2mm; }
  th, td { text-align: left; vertical-align: top; padding: .2mm 3mm .2mm 0;
           border-bottom: .2mm solid #bbb; }
  section { border-top: .5mm solid #111; padding-top: 1.2mm; margin-top: 1.4mm; break-inside: avoid;
            display: flow-root; }
  .pictures { display: flex; flex-wrap: wrap; gap: 2mm 7mm; align-items: flex-end; margin: .5mm 0 1mm; }
  .pictures p { flex: 1 1 50mm; align-self: center; }
  figure { margin: 0; }
  figcaption { font-weight: 600; }
  pre { font: 12pt/1 ui-monospace, "DejaVu Sans Mono", monospace; margin: .5mm 0 0; }
  figure > div { display: flex; gap: 4mm; }
  .blank { color: #999; }
  pre::after { content: "1 2 3 4 5"; color: #666; }
  .ask { font-weight: 600; }
  .line { border-bottom: .2mm solid #999; margin: 2.5mm 0 0; }
  .qr { float: right; width: 24mm; margin: 0 0 2mm 4mm; font-size: 7.5pt; line-height: 1.2; }
  .qr svg { width: 24mm; height: 24mm; display: block; }
  footer { border-top: .5mm solid #111; margin-top: 2mm; padding-top: 1.5mm; font-size: 8.5pt; }
"""

TEXT = {
    'en': {
        'student.title': 'A cancer cell on five columns of light',
        'teacher.title': 'A cancer cell on five columns of light: for the teacher',
        'name': 'Name', 'guess': 'guess', 'seen': 'seen', 'why': 'Why? Write a sentence.',
        'column': ('column', 'protein', 'what it does'),
        'columns': (('IRS1', 'carries the signal of the growth-factor receptor to PI3K'),
                    ('PI3K', 'passes it on at the membrane'),
                    ('AKT', 'tells the cell to survive and grow'),
                    ('mTORC1', 'weighs growth signals, energy and food'),
                    ('S6K1', 'gets proteins made; it also <em>brakes</em> IRS1')),
        'intro': ('The board simulates a cell, the whole network around mTOR. Each column shows how active '
                  'one protein is, from nothing (dark) to full (five LEDs). A second is an hour in the '
                  'cell. <b>A</b> gives a PI3K inhibitor (pictilisib), and takes it away again. <b>B</b> '
                  'does the same with a rapalog (everolimus), which weakens mTORC1 and takes S6K1 from it. <b>A and B '
                  'together</b> bring the next tumour; its name scrolls. Press reset before you begin. '
                  'Wait half a minute after the last press, then draw what the LEDs show: ● bright, ◐ weak '
                  '(more than in the same tumour without drugs), ○ dark. Every eight seconds the LEDs tell '
                  'for a moment what is on: the tumour’s number in the top row, A at the lower left, B at '
                  'the lower right.'),
        'lessons': (('Block PI3K', 'Which columns fall when you press A, and does any rise? Draw your '
                     'guess before you press.'),
                    ('Stop S6K1', 'Press A to take it away. S6K1 is at the end of the line. What will '
                     'AKT do when B stops S6K1? And when A comes on top?'),
                    ('A tumour that does not listen', 'Press A and B together, four times, until TSC LOSS '
                     'scrolls. TSC is the brake of mTORC1, below AKT. Which drug will do nothing to mTORC1 '
                     'and S6K1?')),
        'pictures': {'control': 'no drug', 'A': 'press A', 'B': 'press B', 'both': 'B is on: press A',
                     'TSC': 'TSC loss', 'TSC_A': 'press A', 'TSC_B': 'A away, press B'},
        'answers': ('PI3K and AKT fall, and so do mTORC1 and S6K1, which get their orders from AKT. IRS1 '
                    '<em>rises</em>: S6K1 brakes it less. Food still reaches mTORC1, so it need not be '
                    'quite dark.',
                    'The drug works: S6K1 falls, mTORC1 in part. But the brake on IRS1 is gone: IRS1 and <em>AKT rise</em>, '
                    'and AKT helps the tumour to survive. With A as well, AKT falls too: that is why such '
                    'drugs are combined.',
                    'A does nothing to mTORC1 and S6K1: without TSC nothing that happens to AKT reaches '
                    'them. Only the drug that acts below the fault is felt. Which drug helps depends on '
                    'where the tumour’s fault lies.'),
        'for': ('For whom', 'From 15 years on, and first-year students. They should know that proteins pass '
                'signals on, and that a mutation can leave one always on or off. One board for two or '
                'three; BBC micro:bit V1 or V2, or Calliope mini.'),
        'before': ('Before', 'Plug the board in and drag <code>mtor.hex</code> onto its drive. '
                   'Print the student’s sheet, one for each. Then a battery will do.'),
        'aims': ('They can then', ('read a chain of signals, and say what falls when a link is blocked',
                                   'explain a negative feedback, and why a drug that works can wake AKT',
                                   'say why the same drug helps in one tumour and not in another')),
        'plan': ('Ten minutes', (('0 to 1', 'Which column is which; press reset.'),
                                 ('1 to 3', 'Lesson 1: guess, press, draw, one sentence.'),
                                 ('3 to 6', 'Lesson 2. Stop before B: hands up, will AKT rise or fall?'),
                                 ('6 to 9', 'Lesson 3. Each name scrolls for some seconds: four presses, then '
                                  'guess.'),
                                 ('9 to 10', 'Why are drugs combined? Why is a tumour’s mutation looked up '
                                  'before treatment?'))),
        'model': ('What it is not', 'Heights are no concentrations, and an LED more or less means nothing: '
                  'only directions and their order do. If a group sees something else: press reset, and begin '
                  'the lesson with its first picture. A cross: the program has failed, press reset.'),
        'answer': 'Answers', 'pressed': 'pressed',
        'page': 'The whole pathway on a screen: mtor.html in the download folder.',
        'footer': '<b>A teaching model, no treatment advice.</b> After Zou et al., Cell Biosci 2020;10:31.',
    },
    'de': {
        'student.title': 'Eine Krebszelle auf fünf Säulen aus Licht',
        'teacher.title': 'Eine Krebszelle auf fünf Säulen aus Licht: für die Lehrkraft',
        'name': 'Name', 'guess': 'vermutet', 'seen': 'gesehen', 'why': 'Warum? Schreib einen Satz.',
        'column': ('Säule', 'Protein', 'was es tut'),
        'columns': (('IRS1', 'bringt das Signal des Wachstumsfaktor-Rezeptors zu PI3K'),
                    ('PI3K', 'gibt es an der Membran weiter'),
                    ('AKT', 'sagt der Zelle, dass sie überleben und wachsen soll'),
                    ('mTORC1', 'wägt Wachstumssignale, Energie und Nährstoffe ab'),
                    ('S6K1', 'lässt Proteine herstellen; es <em>bremst</em> auch IRS1')),
        'intro': ('Die Platine simuliert eine Zelle, das ganze Netz um mTOR. Jede Säule zeigt, wie aktiv ein '
                  'Protein ist, von gar nicht (dunkel) bis voll (fünf LEDs). Eine Sekunde ist eine Stunde in '
                  'der Zelle. <b>A</b> gibt einen PI3K-Hemmer (Pictilisib) und nimmt ihn wieder weg. <b>B</b> '
                  'tut dasselbe mit einem Rapalog (Everolimus), der mTORC1 schwächt und ihm S6K1 nimmt. <b>A und B '
                  'zugleich</b> bringen den nächsten Tumor; sein Name läuft durch. Drück Reset, bevor du '
                  'beginnst. Warte nach dem letzten Druck eine halbe Minute und zeichne dann, was die LEDs '
                  'zeigen: ● hell, ◐ schwach (mehr als im selben Tumor ohne Wirkstoff), ○ dunkel. Alle acht '
                  'Sekunden sagen die LEDs kurz, was an ist: die Nummer des Tumors in der oberen Reihe, A '
                  'unten links, B unten rechts.'),
        'lessons': (('PI3K blockieren', 'Welche Säulen fallen, wenn du A drückst, und steigt eine? Zeichne '
                     'deine Vermutung, bevor du drückst.'),
                    ('S6K1 anhalten', 'Drück A, um es wegzunehmen. S6K1 steht am Ende der Kette. Was wird AKT '
                     'tun, wenn B S6K1 anhält? Und wenn A dazukommt?'),
                    ('Ein Tumor, der nicht hört', 'Drück A und B zugleich, viermal, bis TSC LOSS durchläuft. '
                     'TSC ist die Bremse von mTORC1, unterhalb von AKT. Welcher Wirkstoff wird an mTORC1 und '
                     'S6K1 nichts ändern?')),
        'pictures': {'control': 'kein Wirkstoff', 'A': 'drück A', 'B': 'drück B', 'both': 'B ist an: drück A',
                     'TSC': 'TSC LOSS', 'TSC_A': 'drück A', 'TSC_B': 'A weg, drück B'},
        'answers': ('PI3K und AKT fallen, und auch mTORC1 und S6K1, die ihre Befehle von AKT bekommen. IRS1 '
                    '<em>steigt</em>: S6K1 bremst es weniger. Nährstoffe erreichen mTORC1 weiter, darum muss es '
                    'nicht ganz dunkel sein.',
                    'Der Wirkstoff wirkt: S6K1 fällt, mTORC1 zum Teil. Aber die Bremse an IRS1 ist weg: IRS1 und <em>AKT '
                    'steigen</em>, und AKT hilft dem Tumor zu überleben. Mit A dazu fällt auch AKT: darum '
                    'werden solche Wirkstoffe kombiniert.',
                    'A ändert an mTORC1 und S6K1 nichts: ohne TSC kommt bei ihnen nicht an, was mit AKT '
                    'geschieht. Nur der Wirkstoff, der unterhalb des Fehlers angreift, ist zu spüren. Welcher '
                    'Wirkstoff hilft, hängt davon ab, wo der Fehler des Tumors liegt.'),
        'for': ('Für wen', 'Ab 15 Jahren und für das erste Studienjahr. Vorausgesetzt ist, dass Proteine Signale '
                'weitergeben und dass eine Mutation eines davon dauernd an- oder abschalten kann. Eine Platine '
                'für zwei oder drei; BBC micro:bit V1 oder V2, oder Calliope mini.'),
        'before': ('Vorher', 'Platine anstecken und <code>mtor.hex</code> auf ihr Laufwerk ziehen. Das '
                   'Schülerblatt drucken, für jede Person eines. Danach genügt eine Batterie.'),
        'aims': ('Sie können danach', ('eine Signalkette lesen und sagen, was fällt, wenn ein Glied blockiert ist',
                                       'eine negative Rückkopplung erklären, und warum ein wirksamer Wirkstoff AKT '
                                       'wecken kann',
                                       'sagen, warum derselbe Wirkstoff in einem Tumor hilft und im anderen nicht')),
        'plan': ('Zehn Minuten', (('0 bis 1', 'Welche Säule ist welche; Reset drücken.'),
                                  ('1 bis 3', 'Aufgabe 1: vermuten, drücken, zeichnen, ein Satz.'),
                                  ('3 bis 6', 'Aufgabe 2. Vor B anhalten: Hände hoch, steigt AKT oder fällt es?'),
                                  ('6 bis 9', 'Aufgabe 3. Jeder Name läuft einige Sekunden: viermal drücken, dann '
                                   'vermuten.'),
                                  ('9 bis 10', 'Warum kombiniert man Wirkstoffe? Warum sucht man vor der Behandlung '
                                   'nach der Mutation?'))),
        'model': ('Was es nicht ist', 'Höhen sind keine Konzentrationen, und eine LED mehr oder weniger bedeutet '
                  'nichts: nur Richtungen und ihre Reihenfolge zählen. Sieht eine Gruppe etwas anderes: Reset, und '
                  'die Aufgabe mit dem ersten Bild beginnen. Ein Kreuz: das Programm ist gescheitert, Reset '
                  'drücken.'),
        'answer': 'Lösungen', 'pressed': 'gedrückt',
        'page': 'Der ganze Signalweg am Bildschirm: mtor.html im Ordner der Downloads.',
        'footer': ('<b>Ein Modell für den Unterricht, kein Rat zur Behandlung.</b> Nach Zou et al., Cell Biosci '
                   '2020;10:31.'),
    },
}


def columns(text):
    rows = ''.join('<tr><td>%d</td><th>%s</th><td>%s</td></tr>\n' % (n + 1, name, what)
                   for n, (name, what) in enumerate(text['columns']))
    return '<table>\n<tr>%s</tr>\n%s</table>\n' % (''.join('<th>%s</th>' % t for t in text['column']), rows)


def grid(rows, attributes=''):
    marks = str.maketrans({'#': '●', '+': '◐', '.': '○'})
    return '<pre%s>\n%s</pre>' % (attributes, ''.join(' '.join(row.translate(marks)) + '\n' for row in rows))


def blank(label):
    return '<div>%s%s</div>' % (label, grid(['.....'] * 5, ' class="blank"'))


def student(text):
    yield '<p>%s: ______________________</p>\n' % text['name']
    yield '<p>%s</p>\n%s' % (text['intro'], columns(text))
    for n, (pictures, (title, ask)) in enumerate(zip(LESSONS, text['lessons'])):
        yield '<section>\n<h2>%d &middot; %s</h2>\n<p class="ask">%s</p>\n<div class="pictures">\n' % (n + 1, title, ask)
        for k, (name, _) in enumerate(pictures):
            guess = '' if k == 0 else blank(text['guess'])
            yield '<figure><figcaption>%s</figcaption><div>%s%s</div></figure>\n' % (
                text['pictures'][name], guess, blank(text['seen']))
        yield '</div>\n<p class="line">%s</p>\n</section>\n' % text['why']


def teacher(text, picture):
    for key in ('for', 'before'):
        yield '<p><b>%s.</b> %s</p>\n' % text[key]
    yield '<p><b>%s:</b></p>\n<ul>\n%s</ul>\n' % (
        text['aims'][0], ''.join('<li>%s</li>\n' % aim for aim in text['aims'][1]))
    yield '<section>\n<h2>%s</h2>\n<table>\n%s</table>\n</section>\n' % (
        text['plan'][0], ''.join('<tr><th>%s</th><td>%s</td></tr>\n' % row for row in text['plan'][1]))
    state = [0, '']  # tumour, drugs
    for n, (pictures, (title, _), answer) in enumerate(zip(LESSONS, text['lessons'], text['answers'])):
        yield '<section>\n<h2>%s %d &middot; %s</h2>\n<div class="pictures">\n' % (text['answer'], n + 1, title)
        for name, push in pictures:
            for key in push.lower().split():
                if key == 'a+b':
                    state = [state[0] + 1, '']
                else:
                    state[1] = state[1].replace(key, '') if key in state[1] else state[1] + key
            yield '<figure><figcaption>%s</figcaption>%s</figure>\n' % (text['pictures'][name], grid(
                picture(*state), ' class="leds" title="%d, %s" data-push="%s"' % (n + 1, name, push)))
        yield '<p>%s</p>\n</div>\n</section>\n' % answer
    yield '<section>\n<p><b>%s.</b> %s</p>\n</section>\n' % text['model']


def sheets(picture):
    """The sheets by file name. `picture(tumour, drugs)` gives the five rows of '#', '+' and '.' that the
    tumour of that number shows under the drugs 'a', 'b' or both."""
    made = {}
    for (kind, language), name in FILES.items():
        text = TEXT[language]
        body = ''.join(student(text) if kind == 'student' else teacher(text, picture))
        title = text[kind + '.title']
        made[name] = (
            '<!doctype html>\n<!-- Written by tests/boards/write.sh from cards.py and the model: change those.\n'
            '     SPDX-License-Identifier: MIT -->\n<html lang="%s">\n<head>\n<meta charset="utf-8">\n'
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>%s</title>\n'
            '<style>%s</style>\n</head>\n<body>\n<div class="qr">%s%s</div>\n<h1>%s</h1>\n%s<footer>%s</footer>\n'
            '</body>\n</html>\n' % (language, html.escape(title), STYLE, QR, text['page'], html.escape(title), body,
                                    text['footer']))
    return made
