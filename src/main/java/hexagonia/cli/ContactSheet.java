package hexagonia.cli;

import hexagonia.cli.ExhibitFile.Size;
import hexagonia.cli.ExhibitFile.Theme;
import hexagonia.cli.StateOptions.Asked;
import hexagonia.exhibit.Exhibit;
import hexagonia.export.FigureFiles;
import hexagonia.figure.Figure;
import hexagonia.page.Standalone;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/// All exhibits in every colour, size and language: a picture of each, and the page that shows them side by side.
final class ContactSheet {
    private static final double DPI = 72;
    /// How many times as high as was asked for a picture may be.
    private static final double LONGEST = 2.5;

    static final List<Size> SIZES = List.of(new Size(480, 640), new Size(768, 560), new Size(1280, 720));

    private static final String PAGE = """
        <!doctype html>
        <html lang="%s"><head><meta charset="utf-8"><title>Hexagonia</title><style>
        body{margin:24px;font:13px sans-serif}
        section{display:grid;gap:16px;grid-template-columns:repeat(auto-fill,minmax(320px,1fr));align-items:start}
        figure{margin:0}figcaption{margin-bottom:4px}img{width:100%%;border:1px solid #D0D7DE}
        </style></head><body>
        %s</body></html>
        """;
    private static final String SECTION = """
        <h2>%s · %s</h2>
        <section>
        %s</section>
        """;
    private static final String FIGURE = """
        <figure><figcaption><a href="%1$s">%1$s</a></figcaption>\
        <img src="%1$s" loading="lazy" alt=""></figure>
        """;

    /// One way to see an exhibit.
    record Way(Locale language, Theme theme, Size size) {
        /// The file of an exhibit seen so, below the folder of the sheet: `fr/dark/768x560/spending.png`.
        String file(Exhibit exhibit) {
            return "%s/%s/%.0fx%.0f/%s.png"
                    .formatted(
                            language.getLanguage(),
                            theme.name().toLowerCase(Locale.ROOT),
                            size.width(),
                            size.height(),
                            exhibit.id());
        }
    }

    private final Asked asked;
    private final List<Way> ways;
    private final StringBuilder sections = new StringBuilder();

    ContactSheet(Asked asked, List<Locale> languages, List<Theme> themes, List<Size> sizes) {
        this.asked = asked;
        this.ways = languages.stream()
                .flatMap(l -> themes.stream().flatMap(t -> sizes.stream().map(s -> new Way(l, t, s))))
                .toList();
    }

    List<Way> ways() {
        return ways;
    }

    /// Adds an exhibit in all ways to the page.
    void add(Exhibit exhibit) {
        String title = exhibit.of(asked.findings(), asked.labels()).head().name();
        StringBuilder figures = new StringBuilder();
        ways.forEach(way -> figures.append(FIGURE.formatted(way.file(exhibit))));
        String escaped = title.replace("&", "&amp;").replace("<", "&lt;");
        sections.append(SECTION.formatted(exhibit.id(), escaped, figures));
    }

    /// The picture of an exhibit seen so, a dot for a point; of a long one its upper part, what follows being alike.
    byte[] picture(Exhibit exhibit, Way way) {
        Asked seen = asked.in(way.language());
        Size size = way.size();
        Figure figure = new Standalone(seen.labels(), way.theme().palette(), size.width(), size.height())
                .of(exhibit, seen.findings())
                .atMost(LONGEST * size.height());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            FigureFiles.png(figure, DPI, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory takes all", impossible);
        }
        return out.toByteArray();
    }

    byte[] page() {
        return PAGE.formatted(asked.labels().locale().getLanguage(), sections).getBytes(StandardCharsets.UTF_8);
    }
}
