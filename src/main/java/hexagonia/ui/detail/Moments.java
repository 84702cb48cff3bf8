package hexagonia.ui.detail;

import hexagonia.model.Entity;
import hexagonia.model.Event;
import hexagonia.model.Mandate;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Labels;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The dates of a record and, for a person, the functions a document gives them.
final class Moments {
    private static final int FIRST = 8;
    private static final int MENTIONED = 3;

    private final Labels labels;
    private final Entity entity;
    private final Inspector.Opener opener;
    private final Consumer<String> read;

    Moments(Labels labels, Entity entity, Inspector.Opener opener, Consumer<String> read) {
        this.read = read;
        this.opener = opener;
        this.labels = labels;
        this.entity = entity;
    }

    Optional<Node> node() {
        List<Mandate> mandates = labels.index().mandatesOf(entity.id());
        List<Event> events = labels.index().eventsOf(entity.id()).stream()
                .sorted(Comparator.comparing(e -> e.date().map(d -> d.iso()).orElse("9999")))
                .toList();
        if (mandates.isEmpty() && events.isEmpty()) {
            return Optional.empty();
        }
        VBox section = Inspector.section(labels.messages().get("moments.title"));
        VBox list = new VBox();
        list.getStyleClass().add("indicators");
        for (int i = 0; i < mandates.size(); i++) {
            String source = Sources.line(mandates.get(i), labels);
            boolean again = i + 1 < mandates.size()
                    && Sources.line(mandates.get(i + 1), labels).equals(source);
            list.getChildren().add(row(mandates.get(i), !again));
        }
        VBox dates = new VBox();
        dates.getStyleClass().add("indicators");
        FoldedList.into(dates, events, FIRST, this::row, labels);
        list.getChildren().addAll(dates.getChildren().isEmpty() ? List.of() : List.of(dates));
        section.getChildren().add(list);
        return Optional.of(section);
    }

    /// A function; `said` unless the next one has the same source.
    private Node row(Mandate mandate, boolean said) {
        String when = mandate.start()
                .map(d ->
                        labels.messages().get("moments.since", labels.formats().date(d.iso())))
                .or(() -> mandate.asOf()
                        .map(d -> labels.messages()
                                .get("record.as-of", labels.formats().date(d.iso()))))
                .orElse("");
        VBox box = new VBox(1, Nodes.wrapped(mandate.function().in(labels.locale()), "medium"));
        mandate.organisation().ifPresent(id -> box.getChildren().add(link(id)));
        if (!when.isEmpty()) {
            box.getChildren().add(Nodes.wrapped(when, "second"));
        }
        if (said) {
            box.getChildren().add(Sources.heading(mandate, labels, read));
        }
        return box;
    }

    private Node row(Event event) {
        String when = event.date()
                .map(d -> event.dateEnd()
                        .map(end -> labels.messages()
                                .get(
                                        "moments.from-to",
                                        labels.formats().date(d.iso()),
                                        labels.formats().date(end.iso())))
                        .orElseGet(() -> labels.formats().date(d.iso())))
                .orElseGet(() -> labels.messages().get("moments.no-date"));
        HBox first = new HBox(4, Nodes.label(when, "medium"));
        first.setAlignment(Pos.CENTER_LEFT);
        Marks.of(event.basis(), event, labels).ifPresent(first.getChildren()::add);
        VBox box = new VBox(1, first, Nodes.wrapped(event.title().in(labels.locale()), "second"));
        event.entities().stream()
                .filter(id -> !id.equals(entity.id()))
                .limit(MENTIONED)
                .forEach(id -> box.getChildren().add(link(id)));
        Nodes.hint(box, Sources.line(event, labels));
        return box;
    }

    private Node link(String id) {
        Hyperlink link = Nodes.link(labels.name(id), () -> opener.open(id));
        link.setWrapText(true);
        return link;
    }
}
