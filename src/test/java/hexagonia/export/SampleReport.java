package hexagonia.export;

import hexagonia.figure.Box;
import hexagonia.figure.Ink;
import hexagonia.figure.Letters;
import hexagonia.figure.Mark;
import hexagonia.figure.Outline;
import hexagonia.figure.Stroke;
import hexagonia.figure.Tag;
import hexagonia.page.Attachment;
import hexagonia.page.Leaf;
import hexagonia.page.Report;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A report with every kind of tag, and pieces to make others from.
final class SampleReport {
    static final Instant DATE = Instant.parse("2024-05-22T00:00:00Z");
    private static final Ink TEXT = Ink.of("#1F2328");
    private static final Ink PAPER = Ink.of("#FFFFFF");

    private SampleReport() {}

    static Report report() {
        return report(List.of(contents(), comparison(), notes()));
    }

    static Report report(List<Leaf> leaves) {
        var data = new Attachment.Rows(
                "donnees-2.csv", "Les lignes de la page 2", List.of(List.of("cluster", "M€"), List.of("MIAI", "70")));
        var state = new Attachment.Text(
                "exploration-2.json", "L’exploration de la page 2", "application/json", "{\"version\":1}");
        return new Report("Clusters & « attributions »", Locale.FRANCE, leaves, List.of(0), List.of(state, data), DATE);
    }

    /// A page with a first heading and these marks.
    static Leaf leaf(Mark... marks) {
        var all = new ArrayList<Mark>(List.of(marks));
        all.addFirst(tagged(new Tag.Heading(1), text(40, 60, "Titre")));
        return leaf("Titre", all);
    }

    private static Leaf leaf(String title, List<Mark> marks) {
        return new Leaf(842, 595, PAPER, marks, title);
    }

    private static Leaf contents() {
        return leaf(
                "Sommaire",
                List.of(
                        head(),
                        tagged(new Tag.Heading(1), text(40, 60, "Sommaire")),
                        tagged(
                                new Tag.Contents(),
                                tagged(
                                        new Tag.ContentsEntry(),
                                        tagged(
                                                new Tag.Link("comparison", "Aller à la page 2"),
                                                text(40, 90, "Trois clusters, page 2")))),
                        tagged(
                                new Tag.Enumeration(),
                                tagged(new Tag.Caption(), text(40, 120, "Non communiqués")),
                                item(140, "IA frugale"),
                                item(160, "Institut 漢字"))));
    }

    private static Leaf comparison() {
        return leaf(
                "Trois clusters",
                List.of(
                        head(),
                        tagged(
                                new Tag.Heading(1),
                                tagged(new Tag.Target("comparison"), text(40, 60, "70 M€ attribués à MIAI"))),
                        tagged(
                                new Tag.Paragraph(),
                                text(40, 80, "Trois des neuf clusters, "),
                                text(200, 80, Sample.WORDS),
                                tagged(
                                        new Tag.Link("note-1", "Note 1 : dossier de presse"),
                                        tagged(new Tag.Target("reference-1"), text(500, 77, "1"))),
                                text(510, 80, ".")),
                        tagged(
                                new Tag.Picture("Une barre : MIAI, 70 M€."),
                                new Mark.Clip(
                                        Outline.rectangle(40, 100, 300, 60),
                                        List.of(box(new Box(40, 110, 500, 24)), halo(50, 127, "MIAI 70"))),
                                new Mark.Disc(
                                        400,
                                        130,
                                        20,
                                        Optional.of(TEXT),
                                        Optional.of(Stroke.of(PAPER, 2)),
                                        Optional.empty())),
                        tagged(new Tag.Heading(2), text(40, 200, "Les mêmes chiffres")),
                        table()));
    }

    private static Mark table() {
        return tagged(
                new Tag.Table(),
                tagged(new Tag.Caption(), text(40, 220, "Montants attribués")),
                tagged(
                        new Tag.TableHead(),
                        tagged(
                                new Tag.Row(),
                                tagged(new Tag.HeadCell(Tag.Scope.COLUMN, 1), text(40, 240, "Cluster")),
                                tagged(new Tag.HeadCell(Tag.Scope.COLUMN, 2), text(200, 240, "M€ et part")))),
                new Mark.Rule(40, 245, 400, 245, Stroke.of(TEXT, 1)),
                tagged(
                        new Tag.TableBody(),
                        tagged(
                                new Tag.Row(),
                                tagged(new Tag.HeadCell(Tag.Scope.ROW, 1), text(40, 260, "MIAI")),
                                tagged(new Tag.Cell(1), text(200, 260, "70")),
                                tagged(new Tag.Cell(1), text(300, 260, "non communiqué"))),
                        tagged(
                                new Tag.Row(),
                                tagged(new Tag.HeadCell(Tag.Scope.ROW, 1), text(40, 280, "ANITI")),
                                tagged(new Tag.Cell(2), text(200, 280, "20, "), text(220, 280, "un dix-huitième")))));
    }

    /// Goes on with the section before it.
    private static Leaf notes() {
        return leaf(
                "",
                List.of(
                        head(),
                        tagged(
                                new Tag.Note("note-1"),
                                tagged(
                                        new Tag.Label(),
                                        tagged(new Tag.Link("reference-1", "Retour au texte"), text(40, 60, "1"))),
                                text(60, 60, "Dossier de presse, 22 mai 2024."))));
    }

    private static Mark item(double y, String words) {
        return tagged(
                new Tag.Item(),
                tagged(new Tag.Label(), text(40, y, "–")),
                tagged(new Tag.ItemBody(), text(60, y, words)));
    }

    /// A running head: decoration, although a heading is in it.
    private static Mark head() {
        return tagged(new Tag.Artifact(), tagged(new Tag.Heading(1), text(40, 30, "Hexagonia")));
    }

    static Mark tagged(Tag tag, Mark... marks) {
        return new Mark.Tagged(tag, List.of(marks));
    }

    static Mark text(double x, double y, String words) {
        return new Mark.TextRun(x, y, words, Letters.regular(11), TEXT, Optional.empty(), Optional.empty());
    }

    private static Mark halo(double x, double y, String words) {
        return new Mark.TextRun(x, y, words, Letters.bold(11), TEXT, Optional.of(PAPER), Optional.empty());
    }

    private static Mark box(Box box) {
        return new Mark.Rectangle(
                box.x(),
                box.y(),
                box.width(),
                box.height(),
                3,
                Optional.of(Ink.of("#1F4A7F")),
                Optional.empty(),
                Optional.empty());
    }
}
