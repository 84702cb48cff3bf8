package hexagonia.ui.detail;

import hexagonia.model.Claim;
import hexagonia.model.Fact;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Labels;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Who says a fact, in words: document, date, heading.
final class Sources {
    private Sources() {}

    /// Document, date and heading of a claim, on two lines; the heading opens it.
    static List<Node> source(Claim claim, Labels labels, Consumer<String> read) {
        Hyperlink heading = Nodes.link(labels.section(claim.section()), () -> read.accept(claim.section()));
        heading.setWrapText(true);
        heading.setMinHeight(Region.USE_PREF_SIZE);
        heading.getStyleClass().add("source-link");
        return List.of(Nodes.wrapped(labels.dated(labels.index().documentOf(claim.section()))), heading);
    }

    /// The sources of a fact, one line each; the formula of what is ours.
    static String line(Fact fact, Labels labels) {
        Stream<String> claims = fact.evidence().claims().stream().map(c -> line(c, labels));
        Stream<String> derivation =
                fact.evidence().derivation().stream().map(d -> d.formula().in(labels.locale()));
        return Stream.concat(claims, derivation)
                .distinct()
                .reduce((a, b) -> a + "\n" + b)
                .orElse("");
    }

    static String line(Claim claim, Labels labels) {
        return labels.document(claim.section()) + ", " + labels.section(claim.section());
    }

    /// A line of sources over or under the facts they state; it opens the first of them.
    static Node heading(Fact fact, Labels labels, Consumer<String> read) {
        String words = line(fact, labels);
        Labeled line = fact.evidence().claims().stream()
                .findFirst()
                .<Labeled>map(c -> Nodes.link(words, () -> read.accept(c.section())))
                .orElseGet(() -> Nodes.label(words, "note"));
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        line.getStyleClass().add("source-link");
        HBox row = new HBox(5, new FontIcon(Feather.FILE_TEXT), line);
        row.getStyleClass().add("source-line");
        return row;
    }
}
