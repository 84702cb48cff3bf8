package hexagonia.page;

import hexagonia.figure.FigureBuilder;
import hexagonia.figure.Letters;
import hexagonia.figure.Mark;
import hexagonia.figure.Palette;
import hexagonia.figure.Stroke;
import hexagonia.figure.Tag;
import hexagonia.figure.TextMeasure;
import hexagonia.model.Meta;
import hexagonia.text.FirstLetter;
import hexagonia.text.Messages;
import hexagonia.wording.Labels;
import java.time.LocalDate;
import java.util.List;

/// What stands on every page: at the head the names of exhibit and strategy, at the foot vintage, release, date of
/// making and the number of the page; `said` is what the foot says, in lines. Decoration to whoever reads aloud.
record Frame(Paper paper, Style style, Labels labels, List<String> said) {
    private static final double HEAD = 42;
    /// What stays blank under the foot.
    private static final double BLANK = 20;
    private static final double LINE = 9;
    private static final double FIRST_LINE = 10;
    /// What page numbers take at most.
    private static final double NUMBER = 44;

    static Frame of(Paper paper, Style style, Labels labels, LocalDate date) {
        Messages words = labels.messages();
        String made = words.get("paper.made", labels.formats().date(date.toString()));
        String said = source(labels) + " " + made + " " + words.get("paper.reopens");
        double width = paper.inner() - style.u(NUMBER);
        return new Frame(paper, style, labels, TextMeasure.bundled().lines(said, style.note(), width));
    }

    /// Where the head ends and bodies begin.
    double top() {
        return style.u(HEAD + 10);
    }

    /// Where bodies end.
    double bottom() {
        return foot() - style.u(4);
    }

    private double foot() {
        return paper.height() - style.u(BLANK + FIRST_LINE + LINE * (said.size() - 1) + 2);
    }

    /// The marks of a page of that number.
    Mark around(String name, int page, int pages) {
        FigureBuilder draw = new FigureBuilder();
        Palette palette = style.palette();
        TextMeasure measure = TextMeasure.bundled();
        double left = paper.margin();
        double right = paper.width() - paper.margin();
        Letters plain = Letters.regular(style.u(8.25));
        Letters strong = Letters.semibold(style.u(8.25));
        double baseline = measure.centredBaseline(style.u(HEAD - 20), style.u(20), plain) - style.u(1);
        double end = draw.text(left, baseline, words().get("app.name"), strong, palette.text());
        end = draw.text(end, baseline, "  ·  ", plain, palette.second());
        String strategy = meta().name().in(labels.locale());
        double from = draw.textBefore(right, baseline, strategy, plain, palette.second());
        draw.text(end, baseline, measure.fit(name, plain, from - end - style.u(12)), plain, palette.second());
        draw.rule(left, style.u(HEAD), right, style.u(HEAD), Stroke.of(palette.text(), style.u(0.75)));
        double foot = foot();
        draw.rule(left, foot, right, foot, Stroke.of(palette.border(), style.u(0.75)));
        double line = foot + style.u(FIRST_LINE);
        String count = words().get("paper.page", page, pages);
        draw.textBefore(right, line, count, Letters.medium(style.body().size()), palette.text());
        for (String part : said) {
            draw.text(left, line, part, style.note(), palette.second());
            line += style.u(LINE);
        }
        return new Mark.Tagged(new Tag.Artifact(), draw.marks());
    }

    /// The line that says where all figures come from, whatever is shown.
    static String source(Labels labels) {
        Meta meta = labels.index().strategy().meta();
        return labels.messages()
                .get(
                        "paper.source",
                        FirstLetter.upper(meta.vintage().in(labels.locale())),
                        meta.release(),
                        labels.formats().date(meta.date().iso()),
                        FirstLetter.upper(meta.paid().in(labels.locale())));
    }

    private Messages words() {
        return labels.messages();
    }

    private Meta meta() {
        return labels.index().strategy().meta();
    }
}
