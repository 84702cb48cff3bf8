package hexagonia.cli;

import hexagonia.cli.ExhibitFile.Size;
import hexagonia.cli.ExhibitFile.Theme;
import hexagonia.cli.StateOptions.Asked;
import hexagonia.exhibit.Exhibit;
import hexagonia.exhibit.Exhibits;
import hexagonia.export.FigureFiles;
import hexagonia.export.PdfBook;
import hexagonia.figure.Figure;
import hexagonia.page.Pages;
import hexagonia.page.Paper;
import hexagonia.page.Report;
import hexagonia.page.Standalone;
import hexagonia.settings.AtomicFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/// All exhibits in every colour, size and language, as pictures or as pages of paper, and the page that shows them side
/// by side.
record ContactSheet(Asked asked, List<Way> ways, OptionalDouble dpi) implements AtomicFile.Filling {
    /// A dot for a point of a picture; letters of paper are smaller.
    private static final double DPI = 72;
    private static final double DPI_OF_PAPER = 110;
    /// How many times as high as was asked for a picture may be.
    private static final double LONGEST = 2.5;

    /// How many pages of one exhibit are shown as pictures: what follows is alike.
    private static final int MOST = 4;

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
        <figure><figcaption><a href="%2$s">%1$s</a></figcaption>\
        <img src="%1$s" loading="lazy" alt=""></figure>
        """;

    /// One way to see an exhibit, whose files stand in a folder of their own.
    sealed interface Way {
        Locale language();

        String folder();
    }

    /// As a picture.
    record Seen(Locale language, Theme theme, Size size) implements Way {
        @Override
        public String folder() {
            return "%s/%.0fx%.0f".formatted(theme.name().toLowerCase(Locale.ROOT), size.width(), size.height());
        }
    }

    /// As pages of paper.
    record Printed(Locale language, String folder, Paper paper) implements Way {}

    static List<Way> pictures(List<Locale> languages, List<Theme> themes, List<Size> sizes) {
        return languages.stream()
                .flatMap(l -> themes.stream().flatMap(t -> sizes.stream().<Way>map(s -> new Seen(l, t, s))))
                .toList();
    }

    static List<Way> pages(List<Locale> languages, List<PaperOptions.Named> papers) {
        return languages.stream()
                .flatMap(l -> papers.stream().<Way>map(p -> new Printed(l, p.folder(), p.paper())))
                .toList();
    }

    /// Writes all files: `fr/dark/768x560/spending.png`; `fr/a4-grey/spending.pdf` with `spending-1.png`; `index.html`.
    @Override
    public void into(Path folder) throws IOException {
        StringBuilder sections = new StringBuilder();
        for (Exhibit exhibit : Exhibits.all()) {
            StringBuilder figures = new StringBuilder();
            for (Way way : ways) {
                String start = way.language().getLanguage() + "/" + way.folder() + "/" + exhibit.id();
                Files.createDirectories(folder.resolve(start).getParent());
                Asked shown = asked.in(way.language());
                switch (way) {
                    case Seen seen -> picture(exhibit, seen, shown, folder, start, figures);
                    case Printed printed -> pages(exhibit, printed, shown, folder, start, figures);
                }
            }
            String title = exhibit.of(asked.findings(), asked.labels()).head().name();
            String escaped = title.replace("&", "&amp;").replace("<", "&lt;");
            sections.append(SECTION.formatted(exhibit.id(), escaped, figures));
        }
        String language = asked.labels().locale().getLanguage();
        Files.writeString(folder.resolve("index.html"), PAGE.formatted(language, sections));
    }

    /// Of a long picture its upper part to the end of a row, what follows being alike.
    private void picture(Exhibit exhibit, Seen way, Asked shown, Path folder, String start, StringBuilder figures)
            throws IOException {
        Size size = way.size();
        Figure figure = new Standalone(shown.labels(), way.theme().palette(), size.width(), size.height())
                .upTo(LONGEST * size.height(), exhibit, shown.findings());
        String file = start + ".png";
        try (OutputStream out = Files.newOutputStream(folder.resolve(file))) {
            FigureFiles.png(figure, dpi.orElse(DPI), out);
        }
        figures.append(FIGURE.formatted(file, file));
    }

    private void pages(Exhibit exhibit, Printed way, Asked shown, Path folder, String start, StringBuilder figures)
            throws IOException {
        Report report = new Pages(way.paper(), shown.labels(), shown.date()).of(exhibit, shown.findings());
        String book = start + ".pdf";
        try (OutputStream out = Files.newOutputStream(folder.resolve(book))) {
            PdfBook.write(report, out);
        }
        for (int page = 0; page < Math.min(report.leaves().size(), MOST); page++) {
            String file = start + "-" + (page + 1) + ".png";
            try (OutputStream out = Files.newOutputStream(folder.resolve(file))) {
                FigureFiles.png(report.leaves().get(page).figure(), dpi.orElse(DPI_OF_PAPER), out);
            }
            figures.append(FIGURE.formatted(file, book));
        }
    }
}
