# Unites the overlapping outlines of the fonts named, in place. Needs fontTools, and a JDK for Union.java beside.
import pathlib, subprocess, sys
from fontTools.pens.basePen import BasePen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

class Lines(BasePen):
    def __init__(self, glyphs, lines): super().__init__(glyphs); self.lines = lines
    def _moveTo(self, p): self.lines.append('M %s %s' % p)
    def _lineTo(self, p): self.lines.append('L %s %s' % p)
    def _qCurveToOne(self, a, b): self.lines.append('Q %s %s %s %s' % (*a, *b))
    def _closePath(self): self.lines.append('Z')

def signed(points):
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(points, points[1:] + points[:1])) / 2

def contours(lines):
    found, now = [], []
    for line in lines:
        word = line.split()
        if word[0] in 'ML':
            p = (int(word[1]), int(word[2]))
            if not now or now[-1][-1] != p: now.append((p,))
        elif word[0] == 'Q':
            a, b = (int(word[1]), int(word[2])), (int(word[3]), int(word[4]))
            if now[-1][-1] != b: now.append((a, b))
        elif word[0] == 'Z':
            if len(now) > 1 and abs(signed([s[-1] for s in now])) > 4: found.append(now)
            now = []
    return found

def glyph(lines):
    all = contours(lines)
    backwards = sum(signed([s[-1] for s in c]) for c in all) > 0
    pen = TTGlyphPen(None)
    for c in all:
        if backwards:
            points = [s[-1] for s in c]
            turned = [(points[-1],)]
            for i in range(len(c) - 1, 0, -1):
                turned.append((*reversed(c[i][:-1]), points[i - 1]))
            c = turned
        pen.moveTo(c[0][-1])
        for s in c[1:]:
            pen.qCurveTo(*s) if len(s) == 2 else pen.lineTo(s[0])
        pen.closePath()
    return pen.glyph()

for name in sys.argv[1:]:
    font = TTFont(name)
    glyphs, lines = font.getGlyphSet(), []
    for g in font.getGlyphOrder():
        lines.append('G ' + g); glyphs[g].draw(Lines(glyphs, lines)); lines.append('E')
    done = subprocess.run(['java', str(pathlib.Path(__file__).with_name('Union.java'))], input='\n'.join(lines),
                          capture_output=True, text=True, check=True).stdout.splitlines()
    count, now = 0, []
    for line in done:
        if line.startswith('G '): g, now = line[2:], []
        elif line == 'E':
            united = glyph(now)
            width = font['hmtx'][g][0]
            font['glyf'][g] = united
            united.recalcBounds(font['glyf'])
            font['hmtx'][g] = (width, getattr(united, 'xMin', 0))
            count += 1
        else: now.append(line)
    font.save(name)
    print(name, count, 'glyphs united')
