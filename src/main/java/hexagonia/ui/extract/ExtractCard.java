package hexagonia.ui.extract;

import hexagonia.exhibit.Exhibit;
import hexagonia.exhibit.Exhibits;
import hexagonia.exhibit.extract.Extractor;
import hexagonia.explore.Comparison;
import hexagonia.explore.Findings;
import hexagonia.export.data.DataFormat;
import hexagonia.sheet.Extract;
import hexagonia.text.Messages;
import hexagonia.ui.overlay.Overlay;
import hexagonia.ui.state.Session;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Labels;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The card that asks which rows are written, in which form.
final class ExtractCard extends VBox {
    private final Messages words;
    private final ToggleGroup scopes = new ToggleGroup();
    private final ToggleGroup formats = new ToggleGroup();

    private ExtractCard(Messages words) {
        super(6);
        this.words = words;
        setId("extract-card");
        getStyleClass().add("card-content");
        setPrefWidth(380);
    }

    /// Shows the card; `write` is told what was chosen, `whole` writes the database.
    static void show(
            Overlay overlay,
            Session session,
            Labels labels,
            Exhibit looked,
            BiConsumer<Extract, DataFormat> write,
            Runnable whole) {
        Map<String, Extract> offers = offers(session, labels, looked);
        ExtractCard card = new ExtractCard(labels.messages());
        card.getChildren().add(Nodes.label(card.words.get("extract.title"), "panel-title"));
        card.offer(card.scopes, "extract.rows", offers.keySet().stream().toList(), "extract-scope-");
        card.formats();
        Button save = new Button(card.words.get("extract.save"));
        save.setId("extract-save");
        save.setDefaultButton(true);
        save.setOnAction(_ -> {
            Extract chosen = offers.get((String) card.scopes.getSelectedToggle().getUserData());
            DataFormat format = (DataFormat) card.formats.getSelectedToggle().getUserData();
            overlay.close();
            write.accept(chosen, format);
        });
        Button database = new Button(card.words.get("extract.database"));
        database.setId("extract-database");
        database.setOnAction(_ -> {
            overlay.close();
            whole.run();
        });
        card.getChildren().add(new HBox(8, save, database));
        card.scopes.selectedToggleProperty().subscribe(chosen -> card.fit(offers.get((String) chosen.getUserData())));
        overlay.middle(card);
        ((RadioButton) card.scopes.getSelectedToggle()).requestFocus();
    }

    /// What can be written now, by what it is called: the rows shown, those that the selection brings out, and the
    /// records side by side.
    private static Map<String, Extract> offers(Session session, Labels labels, Exhibit looked) {
        Findings findings = session.findings();
        Extractor extractor = new Extractor(labels);
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        Map<String, Extract> offers = new LinkedHashMap<>();
        for (Extractor.Scope scope : Extractor.Scope.values()) {
            extractor
                    .of(looked, findings, scope, today)
                    .filter(e -> scope == Extractor.Scope.SHOWN || e.rows().size() > 0)
                    .ifPresent(e -> offers.put(named(e, labels.messages().of("extract.scope", scope), labels), e));
        }
        Exhibit compare = Exhibits.find("compare").orElseThrow();
        if (!looked.equals(compare)
                && Comparison.of(session.index(), session.exploration()).isReady()) {
            extractor
                    .of(compare, findings, Extractor.Scope.SHOWN, today)
                    .ifPresent(e -> offers.put(named(e, labels.messages().get("extract.scope.compared"), labels), e));
        }
        return offers;
    }

    private static String named(Extract extract, String what, Labels labels) {
        return labels.messages()
                .get(
                        "extract.offer",
                        extract.rows().title(),
                        what,
                        extract.rows().size());
    }

    private void offer(ToggleGroup group, String title, List<String> names, String id) {
        getChildren().add(Nodes.label(words.get(title), "facet-title"));
        for (String name : names) {
            getChildren().add(choice(group, name, name, id + group.getToggles().size()));
        }
        group.selectToggle(group.getToggles().getFirst());
    }

    private void formats() {
        getChildren().add(Nodes.label(words.get("extract.format"), "facet-title"));
        for (DataFormat format : DataFormat.values()) {
            getChildren()
                    .add(choice(formats, words.of("extract.format", format), format, "extract-format-" + format.id()));
        }
        formats.selectToggle(formats.getToggles().getFirst());
    }

    private static RadioButton choice(ToggleGroup group, String name, Object data, String id) {
        RadioButton choice = new RadioButton(name);
        choice.setId(id);
        choice.setUserData(data);
        choice.setToggleGroup(group);
        choice.setWrapText(true);
        return choice;
    }

    /// Offers the forms that these rows can take.
    private void fit(Extract extract) {
        formats.getToggles().forEach(t -> ((RadioButton) t).setDisable(!((DataFormat) t.getUserData()).takes(extract)));
        Optional.of(formats.getSelectedToggle())
                .filter(t -> ((RadioButton) t).isDisabled())
                .ifPresent(_ -> formats.selectToggle(formats.getToggles().getFirst()));
    }
}
