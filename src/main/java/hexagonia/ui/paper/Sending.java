package hexagonia.ui.paper;

import hexagonia.export.Printing;
import hexagonia.figure.Letters;
import hexagonia.figure.TextMeasure;
import hexagonia.page.Excerpt;
import hexagonia.page.Report;
import hexagonia.text.Messages;
import hexagonia.ui.task.Elsewhere;
import hexagonia.ui.theme.Nodes;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Where a report goes: on a printer, if there is one, or into a PDF; the whole or some of its pages. Belongs to the
/// JavaFX thread.
final class Sending extends VBox {
    /// What a field takes beside its text.
    private static final double BESIDE = 24;

    private final Runnable changed;
    private final TextField range = new TextField();
    private final ComboBox<String> printers = new ComboBox<>();
    private final Button print = new Button();
    private final Button pdf = new Button();
    private final Label none;
    private Optional<Report> whole = Optional.empty();

    /// `name` begins the ids of what it holds; `sent` runs before something goes, `changed` when other pages are asked
    /// for; `file` is what a PDF would be called.
    Sending(String name, Messages words, PageWriter writer, Supplier<String> file, Runnable sent, Runnable changed) {
        super(8);
        this.changed = changed;
        this.none = Nodes.wrapped(words.get("print.none"), "note");
        range.setId(name + "-range");
        range.setPromptText(words.get("print.range"));
        range.setMinWidth(TextMeasure.bundled().width(range.getPromptText(), Letters.regular(13)) + BESIDE);
        range.setPrefWidth(range.getMinWidth());
        range.setAccessibleText(words.get("print.range.help"));
        range.textProperty().addListener(_ -> refresh());
        range.setOnAction(_ -> {}); // Enter says the pages, it does not print them
        printers.setId(name + "-printers");
        printers.setAccessibleText(words.get("print.printer"));
        printers.setMaxWidth(Double.MAX_VALUE);
        show(false);
        print.setText(words.get("print.print"));
        print.setId(name + "-send");
        print.getStyleClass().add("accent");
        print.setMinWidth(USE_PREF_SIZE);
        print.setOnAction(_ -> report().ifPresent(report -> {
            sent.run();
            writer.print(report, printers.getValue());
        }));
        pdf.setText(words.get("print.pdf"));
        pdf.setId(name + "-pdf");
        pdf.setMinWidth(USE_PREF_SIZE);
        pdf.setOnAction(_ -> report().ifPresent(report -> {
            sent.run();
            writer.write(report, file.get());
        }));
        getChildren().setAll(printers, none, new HBox(8, print, pdf, range));
        Elsewhere.run("printers", Printing::printers, this::tell);
    }

    /// What there is to send now, if anything.
    void offer(Optional<Report> report) {
        whole = report;
        refresh();
    }

    /// What would be sent: the pages asked for.
    Optional<Report> report() {
        return whole.flatMap(report -> new Excerpt(report).of(range.getText()));
    }

    /// Adds something behind its buttons.
    void add(Button button) {
        ((HBox) getChildren().getLast()).getChildren().add(button);
    }

    /// Prints on Enter; the keyboard begins at what is always possible.
    void lead() {
        print.setDefaultButton(true);
        pdf.requestFocus();
    }

    /// The printers there are, once they are known.
    private void tell(List<String> found) {
        printers.getItems().setAll(found);
        printers.getSelectionModel().selectFirst();
        show(!found.isEmpty());
        refresh();
    }

    private void show(boolean some) {
        printers.setVisible(some);
        printers.setManaged(some);
        none.setVisible(!some);
        none.setManaged(!some);
    }

    private void refresh() {
        boolean any = report().isPresent();
        print.setDisable(!any || printers.getItems().isEmpty());
        pdf.setDisable(!any);
        changed.run();
    }
}
