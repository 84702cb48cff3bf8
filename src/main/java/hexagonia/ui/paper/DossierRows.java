package hexagonia.ui.paper;

import hexagonia.exhibit.Exhibits;
import hexagonia.explore.Explorer;
import hexagonia.explore.saved.Dossier;
import hexagonia.page.Leaf;
import hexagonia.page.Paper;
import hexagonia.page.Report;
import hexagonia.text.Messages;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The pages of a dossier as rows: what each looks like and where it stands in `report`, its title and note, and what
/// moves it, puts it on another paper and takes it away.
record DossierRows(Labels labels, Dossiers dossiers, Explorer explorer, Optional<Report> report) {
    private static final double SMALL = 52;

    List<Node> rows() {
        List<Node> rows = new ArrayList<>();
        List<Dossier.Page> pages = dossiers.current().pages();
        int printed = 0;
        for (int i = 0; i < pages.size(); i++) {
            boolean known = Exhibits.find(pages.get(i).exhibit()).isPresent();
            rows.add(row(i, pages.get(i), known ? printed++ : -1));
        }
        return rows;
    }

    private Messages words() {
        return labels.messages();
    }

    /// `printed` is its place among those that are printed, -1 for none.
    private Node row(int at, Dossier.Page shown, int printed) {
        String name = Exhibits.find(shown.exhibit())
                .map(e -> e.of(explorer.findings(shown.state()), labels).head().name())
                .orElse(shown.exhibit());
        TextField title = field("dossier-title-" + at, shown.title(), name, shown::titled, at);
        TextField note = field("dossier-note-" + at, shown.note(), words().get("dossier.note"), shown::noted, at);
        HBox keys = new HBox(
                4,
                icon(Feather.ARROW_UP, "dossier.up", name, dossiers.current().moving(at, at - 1)),
                icon(
                        Feather.ARROW_DOWN,
                        "dossier.down",
                        name,
                        dossiers.current().moving(at, at + 1)),
                icon(Feather.MAXIMIZE, "dossier.large", name, dossiers.current().putting(at, large(shown))),
                icon(
                        Feather.FILE_PLUS,
                        shown.newPage() ? "dossier.join" : "dossier.break",
                        name,
                        dossiers.current().putting(at, shown.breaking(!shown.newPage()))),
                Nodes.label(kept(shown), "note"),
                Nodes.spring(),
                Nodes.label(first(printed).map(this::where).orElse(""), "note"),
                icon(Feather.TRASH_2, "dossier.remove", name, dossiers.current().without(at)));
        VBox said = new VBox(2, title, note, keys);
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox row = new HBox(8, said);
        row.setFillHeight(false);
        first(printed)
                .ifPresent(n -> row.getChildren()
                        .addFirst(small(report.orElseThrow().leaves().get(n))));
        row.getStyleClass().add("saved-row");
        row.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean up = event.getCode() == KeyCode.UP;
            if (event.isAltDown() && (up || event.getCode() == KeyCode.DOWN)) {
                dossiers.change(dossiers.current().moving(at, at + (up ? -1 : 1)));
                event.consume();
            }
        });
        return row;
    }

    /// The place of its first leaf.
    private Optional<Integer> first(int printed) {
        return report.filter(_ -> printed >= 0).map(made -> made.starts().get(printed));
    }

    private String where(int leaf) {
        int leaves = report.orElseThrow().leaves().size();
        return words().get("dossier.page", leaf + 1, leaves);
    }

    private static Node small(Leaf leaf) {
        LeafView view = new LeafView();
        view.show(leaf, SMALL, SMALL, 1);
        return view;
    }

    /// The paper it keeps to, and that it always begins a leaf.
    private String kept(Dossier.Page shown) {
        return Stream.concat(
                        shown.paper().stream(),
                        shown.newPage() ? Stream.of(words().get("dossier.broken")) : Stream.of())
                .collect(Collectors.joining(" · "));
    }

    /// On A3, or back on the paper of the whole.
    private static Dossier.Page large(Dossier.Page shown) {
        return shown.on(shown.paper().isPresent() ? Optional.empty() : Optional.of(Paper.Size.A3.name()));
    }

    private Node icon(Feather icon, String key, String name, Dossier then) {
        return Nodes.icon(icon, words().get(key, name), () -> dossiers.change(then));
    }

    private TextField field(String id, String text, String prompt, Function<String, Dossier.Page> with, int at) {
        TextField field = new TextField(text);
        field.setId(id);
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        Runnable take = () -> {
            if (at < dossiers.current().pages().size()
                    && !field.getText().strip().equals(text)) {
                dossiers.change(dossiers.current()
                        .putting(at, with.apply(field.getText().strip())));
            }
        };
        field.setOnAction(_ -> take.run());
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                take.run();
            }
        });
        return field;
    }
}
