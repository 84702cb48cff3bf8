package hexagonia.ui.sources;

import hexagonia.exhibit.sources.GlossaryExhibit;
import hexagonia.model.Term;
import hexagonia.sheet.Sheet;
import hexagonia.ui.state.Session;
import hexagonia.ui.table.SheetView;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Labels;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The glossary, filtered as one types.
final class GlossaryPane extends VBox {
    private final Session session;
    private final Labels labels;
    private final TextField filter = new TextField();
    private final Label count = Nodes.label("", "second");
    private final SheetView terms;

    GlossaryPane(Session session, Labels labels) {
        this.session = session;
        this.labels = labels;
        count.setId("glossary-count");
        filter.setId("glossary-filter");
        filter.setPromptText(labels.messages().get("glossary.filter"));
        filter.setAccessibleText(labels.messages().get("glossary.filter"));
        filter.getStyleClass().add("search-field");
        filter.setPrefWidth(280);
        HBox bar = new HBox(filter, count);
        bar.getStyleClass().add("panel-bar");
        terms = new SheetView("glossary", session, labels, count::setText);
        VBox.setVgrow(terms, Priority.ALWAYS);
        getStyleClass().add("exhibit-pane");
        getChildren().addAll(bar, terms);
        filter.textProperty().subscribe(this::filter);
    }

    private void filter(String text) {
        Sheet<Term> found = GlossaryExhibit.sheet(labels, text);
        terms.show(found, session.exploration(), filter.getAccessibleText());
        count.setText(labels.messages()
                .get("glossary.count", found.rows().size(), found.all().size()));
    }
}
