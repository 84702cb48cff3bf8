package hexagonia.export;

import static hexagonia.export.Xml.attribute;

import hexagonia.figure.Tag;

/// The tags of a figure as roles of SVG groups (WAI-ARIA 1.2).
final class SvgRoles {
    private SvgRoles() {}

    /// The name of the element that groups what is tagged.
    static String element(Tag tag) {
        return tag instanceof Tag.Link ? "a" : "g";
    }

    static String attributes(Tag tag) {
        return switch (tag) {
            case Tag.Heading(int level) -> role("heading") + attribute("aria-level", Integer.toString(level));
            case Tag.Picture(String alternative) -> role("img") + attribute("aria-label", alternative);
            case Tag.Caption _ -> role("caption");
            case Tag.Table _ -> role("table");
            case Tag.TableHead _, Tag.TableBody _ -> role("rowgroup");
            case Tag.Row _ -> role("row");
            case Tag.HeadCell(Tag.Scope scope, int columns) ->
                role(scope == Tag.Scope.COLUMN ? "columnheader" : "rowheader") + span(columns);
            case Tag.Cell(int columns) -> role("cell") + span(columns);
            case Tag.Note(String id) -> role("note") + attribute("id", id);
            case Tag.Link(String to, String words) -> attribute("href", "#" + to) + attribute("aria-label", words);
            case Tag.Target(String id) -> attribute("id", id);
            case Tag.Enumeration _, Tag.Contents _ -> role("list");
            case Tag.Item _, Tag.ContentsEntry _ -> role("listitem");
            case Tag.Paragraph _, Tag.Label _, Tag.ItemBody _ -> "";
            case Tag.Artifact _ -> attribute("aria-hidden", "true");
        };
    }

    private static String role(String name) {
        return attribute("role", name);
    }

    private static String span(int columns) {
        return columns == 1 ? "" : attribute("aria-colspan", Integer.toString(columns));
    }
}
