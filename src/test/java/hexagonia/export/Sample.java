package hexagonia.export;

import hexagonia.figure.Box;
import hexagonia.figure.Datum;
import hexagonia.figure.Figure;
import hexagonia.figure.Hatching;
import hexagonia.figure.Hue;
import hexagonia.figure.Letters;
import hexagonia.figure.Mark;
import hexagonia.figure.Outline;
import hexagonia.figure.Palette;
import hexagonia.figure.Stroke;
import java.util.List;
import java.util.Optional;

/// A figure with every kind of mark and the letters that break files.
final class Sample {
    static final String WORDS = "« Évreux, Œuvre », 1\u202f868\u00a0M€ \u2212 12\u202f% & <n. c.>";

    private Sample() {}

    static Figure figure() {
        return figure(WORDS);
    }

    static Figure figure(String words) {
        var paper = Palette.PAPER;
        var bar = Optional.of(new Datum("a", "IA embarquée", "40\u202fM€", "8 lauréats"));
        var marks = List.of(
                new Mark.Rectangle(20, 60, 100, 14, 0, Optional.of(new Hue(1).ink(paper)), Optional.empty(), bar),
                new Mark.Rectangle(
                        20,
                        80,
                        100,
                        14,
                        3,
                        Optional.empty(),
                        Optional.of(Stroke.dashed(paper.text(), 1, 3)),
                        Optional.empty()),
                new Mark.Rule(20, 100.5, 200, 100.5, Stroke.of(paper.border(), 1)),
                new Mark.Disc(
                        180, 80, 15, Optional.of(new Hue(3).ink(paper)), Optional.of(Stroke.of(paper.text(), 2)), bar),
                Hatching.of(paper).open(new Box(20, 110, 24, 14), Optional.empty()),
                new Mark.Clip(
                        Outline.rectangle(60, 110, 30, 14),
                        List.of(new Mark.Path(
                                new Outline(List.of(new double[] {60, 105, 120, 117, 60, 130}), true),
                                Optional.of(paper.area()),
                                Optional.of(Stroke.of(paper.line(), 1)),
                                Optional.empty()))),
                new Mark.TextRun(
                        20, 40, words, Letters.medium(12), paper.text(), Optional.of(paper.ground()), Optional.empty()),
                new Mark.TextRun(
                        20, 20, "Dépenses", Letters.semibold(17), paper.text(), Optional.empty(), Optional.empty()));
        return new Figure(
                320,
                140,
                paper.ground(),
                List.copyOf(marks),
                "Dépenses par axe",
                "France 2030",
                "IA embarquée : 40\u202fM€.",
                Figure.Twin.EMPTY);
    }
}
