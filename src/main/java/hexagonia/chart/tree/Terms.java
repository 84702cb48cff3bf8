package hexagonia.chart.tree;

import hexagonia.chart.tree.Tree.Piece;
import hexagonia.text.Formats;
import java.util.List;
import java.util.stream.Collectors;

/// How the pieces of a tree follow from each other, as formulas.
record Terms(Formats formats) {
    /// More terms than this are not read as a sum.
    private static final int MOST = 20;

    /// « 87 = 75,7 + 10,9 »; nothing where there is nothing to add.
    String sum(long euros, List<Piece> parts) {
        return parts.size() < 2 || parts.size() > MOST
                ? ""
                : parts.stream()
                        .map(p -> formats.millions(p.euros()))
                        .collect(Collectors.joining(" + ", formats.millions(euros) + " = ", ""));
    }

    /// « 28 = 560 − 360 − 87 − 45 − 40 »: what is left beside these parts.
    String difference(long euros, List<Piece> parts) {
        long whole = euros + parts.stream().mapToLong(Piece::euros).sum();
        return parts.size() > MOST
                ? ""
                : parts.stream()
                        .map(p -> " − " + formats.millions(p.euros()))
                        .collect(Collectors.joining("", formats.millions(euros) + " = " + formats.millions(whole), ""));
    }
}
