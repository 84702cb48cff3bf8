package hexagonia.page;

import hexagonia.figure.Mark;
import hexagonia.figure.Tag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What stands on a page: the places that its calls lead to, and its numbers with the words they stand in, apart from
/// its frame, notes, quotations, dates and the scales and makers of maps. Numbers have ordinary spaces.
record Printed(Set<String> called, Map<String, String> numbers) {
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\p{L}\\d])\\d+(?:[\u202F\u00A0 ,]\\d{3}(?!\\d))*(?:[.,]\\d+)?");
    private static final Pattern APART = Pattern.compile(
            "«[^»]*»|“[^”]*”|\\b\\d{1,2}(?:er)?\\h\\p{L}+\\h(?:19|20)\\d\\d|(?<!\\d)(?:19|20)\\d\\d(?!\\d)|\\d+\\P{L}(?:km|pages)\\b|\\d+\\.\\d+\\.\\d+|Lambert-93|CC"
                + " BY 4\\.0|(?:Ouverte|Open Licence) 2\\.0");
    /// Decimals that say nothing.
    private static final Pattern ENDING = Pattern.compile("[.,]0$");
    /// Between the phrases of a sentence.
    private static final Pattern PHRASES = Pattern.compile("\\h?[;·:]\\h|\\.\\h(?=[\\p{Lu}\\d])");

    static Printed of(List<Mark> marks) {
        Printed printed = new Printed(new LinkedHashSet<>(), new LinkedHashMap<>());
        printed.take(marks, new StringBuilder());
        return printed;
    }

    /// The numbers of a text, in order.
    static List<String> numbers(String text) {
        List<String> found = new ArrayList<>();
        Matcher number = NUMBER.matcher(APART.matcher(text).replaceAll(" "));
        while (number.find()) {
            found.add(ENDING.matcher(number.group().replaceAll("\\h", " ")).replaceFirst(""));
        }
        return found;
    }

    /// What stands under one tag is read as one text; what stands in a picture or a cell, run by run.
    private void take(List<Mark> marks, StringBuilder text) {
        for (Mark mark : marks) {
            switch (mark) {
                case Mark.TextRun run -> text.append(run.text()).append(' ');
                case Mark.Tagged(Tag.Link(String to, String _), List<Mark> _) -> called.add(to);
                case Mark.Tagged(Tag.Artifact _, List<Mark> _) -> {}
                case Mark.Tagged(Tag.Note _, List<Mark> _) -> {}
                case Mark.Tagged(Tag.ContentsEntry _, List<Mark> _) -> {}
                case Mark.Tagged(Tag.Target _, List<Mark> inner) -> take(inner, text);
                case Mark.Tagged(Tag.Picture _, List<Mark> inner) -> runs(inner);
                case Mark.Tagged(Tag.Cell _, List<Mark> inner) -> runs(inner);
                case Mark.Tagged(Tag.HeadCell _, List<Mark> inner) -> runs(inner);
                case Mark.Tagged(Tag _, List<Mark> inner) -> {
                    StringBuilder own = new StringBuilder();
                    take(inner, own);
                    read(own.toString());
                }
                case Mark.Group(List<Mark> inner, var _) -> take(inner, text);
                case Mark.Clip(var _, List<Mark> inner) -> take(inner, text);
                case Mark.Rectangle _, Mark.Rule _, Mark.Path _, Mark.Disc _ -> {}
            }
        }
    }

    private void runs(List<Mark> marks) {
        for (Mark mark : marks) {
            switch (mark) {
                case Mark.TextRun run -> read(run.text());
                case Mark.Tagged(Tag.Link(String to, String _), List<Mark> _) -> called.add(to);
                case Mark.Tagged tagged -> runs(tagged.marks());
                case Mark.Group group -> runs(group.marks());
                case Mark.Clip clip -> runs(clip.marks());
                case Mark.Rectangle _, Mark.Rule _, Mark.Path _, Mark.Disc _ -> {}
            }
        }
    }

    private void read(String text) {
        String plain = APART.matcher(text.replaceAll(" +", " ")).replaceAll(" ");
        for (String phrase : PHRASES.split(plain.strip())) {
            numbers(phrase).forEach(number -> numbers.putIfAbsent(number, phrase.strip()));
        }
    }
}
