package hexagonia.page;

import hexagonia.exhibit.Body;
import hexagonia.exhibit.Card;
import hexagonia.exhibit.Card.Section;
import hexagonia.exhibit.Content;
import hexagonia.exhibit.Head;
import hexagonia.exhibit.Look;
import hexagonia.exhibit.Plate;
import hexagonia.explore.Findings;
import hexagonia.figure.Mark;
import hexagonia.figure.Tag;
import hexagonia.sheet.Column;
import hexagonia.sheet.Sheet;
import hexagonia.wording.Labels;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The numbers that stand on a page, and those that an exhibit shows: in its head, the cells of its table and what
/// stands under them, its card, what is said of its picture to whoever does not see it. Dates, scales of maps and what
/// is owed to their makers count for nothing.
final class PrintedNumbers {
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[\u202F\u00A0 ,]\\d{3}(?!\\d))*(?:[.,]\\d+)?");
    private static final Pattern APART = Pattern.compile("«[^»]*»|“[^”]*”|\\b\\d{1,2}(?:er)?\\h(?:" + months()
            + ")\\b|(?<!\\d)(?:19|20)\\d\\d(?!\\d)|\u2019\\d\\d\\b|\\d+\\P{L}km\\b"
            + "|Lambert-93|CC\\s+BY\\s+4\\.0|(?:Ouverte|Open\\s+Licence)\\s+2\\.0");

    /// Room for a picture and the table that says the same.
    private static final double WIDE = 1000;

    private PrintedNumbers() {}

    private static String months() {
        return Stream.of(Locale.FRENCH, Locale.ENGLISH)
                .flatMap(language ->
                        Stream.of(Month.values()).map(month -> month.getDisplayName(TextStyle.FULL, language)))
                .collect(Collectors.joining("|"));
    }

    /// The numbers on a leaf, outside its frame, notes, calls and quotations.
    static Set<String> on(Leaf leaf) {
        Set<String> found = new HashSet<>();
        StringBuilder apart = new StringBuilder();
        leaf.marks().forEach(mark -> take(mark, apart, Set.of(), found));
        numbers(apart.toString(), found);
        return found;
    }

    /// All that a leaf says but its frame, with ordinary spaces.
    static String text(Leaf leaf) {
        StringBuilder said = new StringBuilder();
        leaf.marks().forEach(mark -> all(mark, said));
        return said.toString();
    }

    private static void all(Mark mark, StringBuilder said) {
        switch (mark) {
            case Mark.TextRun run -> said.append(run.text()).append('\n');
            case Mark.Tagged(Tag tag, List<Mark> marks) -> {
                if (!(tag instanceof Tag.Artifact)) {
                    marks.forEach(inner -> all(inner, said));
                }
            }
            case Mark.Group group -> group.marks().forEach(inner -> all(inner, said));
            case Mark.Clip clip -> clip.marks().forEach(inner -> all(inner, said));
            case Mark.Rectangle _, Mark.Rule _, Mark.Path _, Mark.Disc _ -> {}
        }
    }

    /// Every number of a text, in quotations or not.
    static Set<String> in(String text) {
        Set<String> found = new HashSet<>();
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            found.add(number.group().replaceAll("[\u202F\u00A0 ]", " ").replaceFirst("[.,]0$", ""));
        }
        return found;
    }

    /// What stands under one tag is read as one text, over its lines; what stands under none, each by itself; what only
    /// leads to a name of a key, not at all.
    private static void take(Mark mark, StringBuilder text, Set<String> keys, Set<String> found) {
        switch (mark) {
            case Mark.TextRun run when keys.contains(run.text()) -> text.append('\n');
            case Mark.TextRun run -> {
                boolean apart = text.isEmpty()
                        || text.charAt(text.length() - 1) == ' '
                        || run.text().startsWith(" ");
                text.append(apart ? "" : " ").append(run.text());
            }
            case Mark.Tagged(Tag tag, List<Mark> marks) -> {
                if (!(tag instanceof Tag.Artifact || tag instanceof Tag.Note || tag instanceof Tag.Link)) {
                    StringBuilder own = new StringBuilder();
                    Set<String> leading = tag instanceof Tag.Picture ? keys(marks) : keys;
                    marks.forEach(inner -> {
                        take(inner, own, leading, found);
                        own.append(tag instanceof Tag.Picture ? "\n" : "");
                    });
                    numbers(own.toString(), found);
                }
            }
            case Mark.Group group -> group.marks().forEach(inner -> take(inner, text, keys, found));
            case Mark.Clip clip -> clip.marks().forEach(inner -> take(inner, text, keys, found));
            case Mark.Rectangle _, Mark.Rule _, Mark.Path _, Mark.Disc _ -> text.append('\n');
        }
    }

    /// The numbers that lead from what a picture draws to the names of its key: from 1 on, each written twice.
    private static Set<String> keys(List<Mark> picture) {
        StringBuilder runs = new StringBuilder();
        picture.forEach(mark -> all(mark, runs));
        List<String> written = runs.toString().lines().toList();
        return IntStream.iterate(1, n -> n + 1)
                .mapToObj(Integer::toString)
                .takeWhile(n -> written.indexOf(n) < written.lastIndexOf(n))
                .collect(Collectors.toSet());
    }

    /// The numbers that an exhibit shows, in a report that holds nothing else.
    static Set<String> of(Content content, Findings findings, Labels labels, Report report) {
        Set<String> found = new HashSet<>();
        head(content).forEach(text -> numbers(text, found));
        numbers(findings.perimeter().name().in(labels.locale()), found);
        findings.exploration().selection().forEach(id -> numbers(labels.brief(id), found));
        body(content.body()).forEach(text -> numbers(text, found));
        report.leaves().forEach(leaf -> alternatives(leaf.marks(), found));
        return found;
    }

    /// What is said of pictures.
    private static void alternatives(List<Mark> marks, Set<String> found) {
        for (Mark mark : marks) {
            switch (mark) {
                case Mark.Tagged(Tag.Picture(String said), List<Mark> _) -> numbers(said, found);
                case Mark.Tagged(Tag _, List<Mark> inner) -> alternatives(inner, found);
                case Mark.Group(List<Mark> inner, var _) -> alternatives(inner, found);
                case Mark.Clip(var _, List<Mark> inner) -> alternatives(inner, found);
                default -> {}
            }
        }
    }

    private static Stream<String> head(Content content) {
        Head head = content.head();
        Stream<String> own = Stream.concat(
                Stream.of(head.name(), head.finding(), head.coverage(), head.unit(), head.filter()),
                Stream.concat(head.notes().stream(), head.trail().stream().map(Head.Step::name)));
        return content.body() instanceof Body.Several several
                ? Stream.concat(own, several.parts().stream().flatMap(part -> head(part.content())))
                : own;
    }

    private static Stream<String> body(Body body) {
        return switch (body) {
            case Body.Drawn(Plate plate) ->
                plate.at(WIDE, WIDE, Look.paper(Map.of())).figure().twin().rows().stream()
                        .flatMap(List::stream);
            case Body.Tabled tabled ->
                Stream.concat(
                        cells(tabled.sheet()),
                        tabled.paper().stream()
                                .flatMap(paper -> paper.ways().stream()
                                        .flatMap(way -> Stream.concat(
                                                Stream.of(way.standing()), way.turned(_ -> true).stream())))
                                .flatMap(way -> Stream.concat(head(way), cells(((Body.Tabled) way.body()).sheet()))));
            case Body.Carded(Card card) -> card.sections().stream().map(Section::toString);
            case Body.Several several ->
                several.parts().stream().flatMap(part -> body(part.content().body()));
        };
    }

    private static <R> Stream<String> cells(Sheet<R> sheet) {
        Stream<String> headings = sheet.columns().stream().map(Column::heading);
        Stream<String> rows = sheet.rows().stream()
                .flatMap(row -> sheet.columns().stream()
                        .map(column -> column.cell().apply(row).toString()));
        Stream<String> under = sheet.columns().stream()
                .flatMap(column -> sheet.under().apply(column).stream())
                .map(Object::toString);
        return Stream.of(headings, rows, under).flatMap(some -> some);
    }

    private static void numbers(String text, Set<String> found) {
        Matcher number = NUMBER.matcher(APART.matcher(text).replaceAll(" "));
        while (number.find()) {
            found.add(number.group().replaceAll("[\u202F\u00A0 ]", " "));
        }
    }
}
