package hexagonia.ui.glossary;

import hexagonia.model.Term;
import hexagonia.model.Wording;
import hexagonia.text.FoldedText;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The glossary: each term in both languages with its expansion and its meaning, filtered as one types.
public final class GlossaryPane extends VBox {
    private record Row(HBox node, String words) {}

    private final Labels labels;
    private final List<Row> rows = new ArrayList<>();
    private final TextField filter = new TextField();
    private final Label count = Nodes.label("", "second");

    public GlossaryPane(Labels labels) {
        this.labels = labels;
        setId("glossary");
        filter.setId("glossary-filter");
        filter.setPromptText(labels.messages().get("glossary.filter"));
        filter.setAccessibleText(labels.messages().get("glossary.filter"));
        filter.getStyleClass().add("search-field");
        filter.setPrefWidth(280);
        HBox bar = new HBox(filter, count);
        bar.getStyleClass().add("panel-bar");
        VBox list = new VBox();
        list.getStyleClass().add("glossary-list");
        labels.terms().all().forEach(term -> {
            Row row = new Row(row(term), words(term));
            rows.add(row);
            list.getChildren().add(row.node());
        });
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(bar, scroll);
        filter.textProperty().subscribe(this::filter);
    }

    /// Puts the keyboard in the field that filters.
    public void focus() {
        filter.requestFocus();
    }

    private void filter(String text) {
        String wanted = FoldedText.of(text.strip());
        int shown = 0;
        for (Row row : rows) {
            boolean passes = row.words().contains(wanted);
            row.node().setVisible(passes);
            row.node().setManaged(passes);
            shown += passes ? 1 : 0;
        }
        count.setText(labels.messages().get("glossary.count", shown, rows.size()));
    }

    private HBox row(Term term) {
        Locale here = labels.locale();
        String own = term.term().in(here);
        String other =
                here.getLanguage().equals("en") ? term.term().fr() : term.term().en();
        VBox name = new VBox(Nodes.wrapped(own, "semibold"));
        if (!other.equals(own)) {
            name.getChildren().add(Nodes.wrapped(other, "note"));
        }
        name.getStyleClass().add("glossary-term");
        VBox meaning = new VBox();
        term.expansion()
                .map(e -> e.in(here))
                .ifPresent(e -> meaning.getChildren().add(Nodes.wrapped(e, "medium")));
        meaning.getChildren().add(Nodes.wrapped(term.meaning().in(here)));
        HBox.setHgrow(meaning, Priority.ALWAYS);
        HBox row = new HBox(name, meaning);
        row.getStyleClass().add("glossary-row");
        return row;
    }

    private static String words(Term term) {
        Stream<Wording> texts = Stream.concat(Stream.of(term.term(), term.meaning()), term.expansion().stream());
        return FoldedText.of(Stream.concat(texts.flatMap(w -> Stream.of(w.fr(), w.en())), term.forms().stream())
                .collect(Collectors.joining("\n")));
    }
}
