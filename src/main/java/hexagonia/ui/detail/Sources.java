package hexagonia.ui.detail;

import hexagonia.model.Claim;
import hexagonia.model.Fact;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Labels;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Who says a fact, in words: document, date, heading.
final class Sources {
    private Sources() {}

    /// Document, date and heading of a claim, on two lines.
    static List<Node> source(Claim claim, Labels labels) {
        return List.of(
                Nodes.wrapped(labels.dated(labels.index().documentOf(claim.section()))),
                Nodes.wrapped(labels.section(claim.section()), "second"));
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

    /// A line of sources over the facts they state.
    static Node heading(String line) {
        HBox row = new HBox(5, new FontIcon(Feather.FILE_TEXT), Nodes.wrapped(line, "note"));
        row.getStyleClass().add("source-line");
        return row;
    }
}
