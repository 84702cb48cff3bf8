import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.BufferedReader;
import java.io.InputStreamReader;

/// Unites the overlapping outlines of glyphs: reads paths from the standard input, one command a line (`G name`, `M x y`,
/// `L x y`, `Q x y x y`, `Z`, `E` at the end of a glyph), and writes those that overlap themselves, united. Some painters
/// leave holes where outlines overlap.
final class Union {
    private Union() {}

    public static void main(String[] arguments) throws Exception {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        String name = null;
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String[] word = line.split(" ");
            switch (word[0]) {
                case "G" -> {
                    name = word[1];
                    path = new Path2D.Double(Path2D.WIND_NON_ZERO);
                }
                case "M" -> path.moveTo(at(word, 1), at(word, 2));
                case "L" -> path.lineTo(at(word, 1), at(word, 2));
                case "Q" -> path.quadTo(at(word, 1), at(word, 2), at(word, 3), at(word, 4));
                case "Z" -> path.closePath();
                default -> unite(name, path);
            }
        }
    }

    private static void unite(String name, Path2D path) {
        Area filled = new Area(path);
        Path2D holed = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        holed.append(path, false);
        if (filled.equals(new Area(holed))) {
            return;
        }
        System.out.println("G " + name);
        double[] c = new double[6];
        for (PathIterator i = filled.getPathIterator(null); !i.isDone(); i.next()) {
            switch (i.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> write("M", c, 2);
                case PathIterator.SEG_LINETO -> write("L", c, 2);
                case PathIterator.SEG_QUADTO -> write("Q", c, 4);
                case PathIterator.SEG_CLOSE -> System.out.println("Z");
                default -> throw new IllegalStateException("a cubic curve in " + name);
            }
        }
        System.out.println("E");
    }

    private static void write(String command, double[] c, int count) {
        StringBuilder line = new StringBuilder(command);
        for (int i = 0; i < count; i++) {
            line.append(' ').append(Math.round(c[i]));
        }
        System.out.println(line);
    }

    private static double at(String[] word, int index) {
        return Double.parseDouble(word[index]);
    }
}
