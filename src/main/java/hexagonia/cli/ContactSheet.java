package hexagonia.cli;

import hexagonia.cli.StateOptions.Asked;
import hexagonia.exhibit.Exhibit;
import java.nio.charset.StandardCharsets;

/// All exhibits side by side: a picture of each, and the page that shows them with their names.
final class ContactSheet {
    private static final String PAGE = """
        <!doctype html>
        <html lang="%s"><head><meta charset="utf-8"><title>Hexagonia</title><style>
        body{margin:24px;font:13px sans-serif;display:grid;gap:24px;
          grid-template-columns:repeat(auto-fill,minmax(384px,1fr))}
        figure{margin:0}figcaption{margin-bottom:8px}img{width:100%%;border:1px solid #D0D7DE}
        </style></head><body>
        %s</body></html>
        """;
    private static final String FIGURE = """
        <figure><figcaption><a href="%1$s.svg">%1$s</a> · %2$s</figcaption><img src="%1$s.svg" alt=""></figure>
        """;

    private final ExhibitFile picture;
    private final Asked asked;
    private final StringBuilder shown = new StringBuilder();

    ContactSheet(ExhibitFile picture, Asked asked) {
        this.picture = picture;
        this.asked = asked;
    }

    /// Adds an exhibit; returns the SVG that the page looks for under its name.
    byte[] add(Exhibit exhibit) {
        String title = exhibit.of(asked.findings(), asked.labels()).head().name();
        shown.append(FIGURE.formatted(exhibit.id(), title.replace("&", "&amp;").replace("<", "&lt;")));
        return picture.bytes(exhibit, asked);
    }

    byte[] page() {
        return PAGE.formatted(asked.labels().locale().getLanguage(), shown).getBytes(StandardCharsets.UTF_8);
    }
}
