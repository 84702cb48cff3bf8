package hexagonia.ui.sources;

import hexagonia.explore.Citations;
import hexagonia.explore.Citations.Citation;
import hexagonia.explore.Citations.Matter;
import hexagonia.model.Document;
import hexagonia.model.Section;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Labels;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What the chosen section states, by kind of fact; of a document, what it is and which of its sections speak.
final class Statements extends ScrollPane {
    /// How many claims of one kind are shown before the rest is asked for.
    private static final int SHOWN = 80;

    private final Labels labels;
    private final Citations citations;
    private final Consumer<String> choose;
    private final CitationCard card;
    private final VBox content = new VBox();

    /// @param choose told of a section to read
    /// @param open told of a record to select
    Statements(Labels labels, Citations citations, Consumer<String> choose, Consumer<String> open) {
        this.labels = labels;
        this.citations = citations;
        this.choose = choose;
        this.card = new CitationCard(labels, open);
        setId("statements");
        getStyleClass().add("statements");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        content.getStyleClass().add("statements-content");
        setContent(content);
    }

    /// Shows a document or a section; the claims about the records selected are marked.
    void show(Place place, Set<String> selection, boolean fromTop) {
        content.getChildren().clear();
        switch (place) {
            case Place.Whole w -> document(w.document(), selection);
            case Place.Part p -> section(p.section(), selection);
        }
        if (fromTop) {
            setVvalue(0);
        }
    }

    private void document(Document document, Set<String> selection) {
        content.getChildren()
                .addAll(
                        Nodes.label(labels.dated(document), "second"),
                        Nodes.wrapped(document.title().in(labels.locale()), "record-name"));
        if (!document.publisher().isBlank()) {
            content.getChildren().add(Nodes.label(document.publisher(), "second"));
        }
        Set<String> speaking = citations.speakingOf(selection);
        List<Section> all = citations.sections(document.id());
        if (!selection.isEmpty()) {
            List<Section> some =
                    all.stream().filter(s -> speaking.contains(s.id())).toList();
            heading(labels.messages().get("sources.speaking", some.size(), subject(selection)));
            some.forEach(this::entry);
        }
        heading(labels.messages().get("sources.sections", all.size()));
        all.forEach(this::entry);
    }

    private String subject(Set<String> selection) {
        return labels.selection(List.copyOf(selection));
    }

    private void entry(Section section) {
        Hyperlink link = Nodes.link(
                section.heading().orElseGet(() -> section.locator().in(labels.locale())),
                () -> choose.accept(section.id()));
        link.setWrapText(true);
        int size = citations.in(section.id()).size();
        Label count = Nodes.label(size == 0 ? "—" : labels.formats().number(size), "second");
        count.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(8, link, Nodes.spring(), count);
        row.getStyleClass().add("section-entry");
        content.getChildren().add(row);
    }

    private void section(Section section, Set<String> selection) {
        content.getChildren()
                .addAll(
                        Nodes.label(labels.dated(labels.index().documentOf(section.id())), "second"),
                        Nodes.wrapped(
                                section.heading()
                                        .map(h -> labels.messages().get("claims.quote", h))
                                        .orElseGet(() -> section.locator().in(labels.locale())),
                                "statement-heading"));
        if (section.heading().isPresent()) {
            content.getChildren().add(Nodes.label(section.locator().in(labels.locale()), "second"));
        }
        if (citations.in(section.id()).isEmpty()) {
            content.getChildren().add(Nodes.wrapped(labels.messages().get("sources.nothing"), "second"));
        }
        for (Matter matter : Matter.values()) {
            List<Citation> found = citations.in(section.id(), matter);
            if (!found.isEmpty()) {
                heading(labels.messages()
                        .get("sources.group", labels.messages().of("sources.matter", matter), found.size()));
                cards(found, selection, SHOWN);
            }
        }
    }

    private void cards(List<Citation> found, Set<String> selection, int most) {
        VBox group = new VBox();
        group.getStyleClass().add("citations");
        found.stream().limit(most).forEach(c -> group.getChildren().add(card.of(c, selection)));
        if (found.size() > most) {
            Hyperlink more = new Hyperlink(labels.messages().get("links.more", found.size() - most));
            more.setOnAction(_ -> {
                group.getChildren().remove(more);
                found.stream().skip(most).forEach(c -> group.getChildren().add(card.of(c, selection)));
            });
            group.getChildren().add(more);
        }
        content.getChildren().add(group);
    }

    private void heading(String text) {
        content.getChildren().add(Nodes.label(text, "statement-group"));
    }
}
