package hexagonia.cli;

import hexagonia.cli.StateOptions.Asked;
import hexagonia.exhibit.Exhibit;
import hexagonia.export.FigureFiles;
import hexagonia.export.PdfBook;
import hexagonia.figure.Figure;
import hexagonia.figure.Palette;
import hexagonia.page.Pages;
import hexagonia.page.Paper;
import hexagonia.page.Standalone;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/// An exhibit as a file: a picture that stands alone, or its page of paper with notes.
record ExhibitFile(Format format, Optional<Theme> theme, Optional<Size> size, OptionalDouble dpi, Paper paper) {
    private static final double DPI = 144;

    /// What a file is, by its name.
    enum Format {
        SVG,
        PNG,
        PDF;

        static Optional<Format> of(Path file) {
            String name = String.valueOf(file.getFileName()).toUpperCase(Locale.ROOT);
            for (Format format : values()) {
                if (name.endsWith("." + format.name())) {
                    return Optional.of(format);
                }
            }
            return Optional.empty();
        }
    }

    /// Colours that can be asked for.
    enum Theme {
        LIGHT,
        DARK,
        PAPER;

        Palette palette() {
            return switch (this) {
                case LIGHT -> Palette.LIGHT;
                case DARK -> Palette.DARK;
                case PAPER -> Palette.PAPER;
            };
        }
    }

    /// A size in points.
    record Size(double width, double height) {}

    /// @throws Refusal if the picture has no room in its size
    byte[] bytes(Exhibit exhibit, Asked asked) throws Refusal {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            switch (format) {
                case SVG ->
                    FigureFiles.svg(picture(exhibit, asked), asked.labels().locale(), out);
                case PNG -> FigureFiles.png(picture(exhibit, asked), dpi.orElse(DPI), out);
                case PDF -> {
                    Paper sheet = size.map(s -> Paper.of(s.width(), s.height())).orElse(paper);
                    PdfBook.write(new Pages(sheet, asked.labels(), asked.date()).of(exhibit, asked.findings()), out);
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory takes all", impossible);
        }
        return out.toByteArray();
    }

    private Figure picture(Exhibit exhibit, Asked asked) throws Refusal {
        Palette palette =
                paper.grey() ? Palette.GREY : theme.orElse(Theme.LIGHT).palette();
        Figure figure = new Standalone(
                        asked.labels(),
                        palette,
                        size.map(Size::width).orElse(Standalone.WIDTH),
                        size.map(Size::height).orElse(0.0))
                .of(exhibit, asked.findings());
        if (size.isPresent() && figure.height() > size.get().height()) {
            throw new Refusal("cli.figure.height", "%.0f".formatted(figure.width()), "%.0f".formatted(figure.height()));
        }
        return figure;
    }
}
