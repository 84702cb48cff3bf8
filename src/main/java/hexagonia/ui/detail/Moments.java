package hexagonia.ui.detail;

import hexagonia.model.Basis;
import hexagonia.model.Entity;
import hexagonia.model.Event;
import hexagonia.model.Mandate;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Labels;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The dates of a record and, for a person, the functions a document gives them.
final class Moments {
    private final Labels labels;
    private final Entity entity;

    Moments(Labels labels, Entity entity) {
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
        mandates.forEach(m -> section.getChildren().add(row(m)));
        events.forEach(e -> section.getChildren().add(row(e)));
        return Optional.of(section);
    }

    private Node row(Mandate mandate) {
        String when = mandate.start()
                .map(d ->
                        labels.messages().get("moments.since", labels.formats().date(d.iso())))
                .or(() -> mandate.asOf()
                        .map(d -> labels.messages()
                                .get("record.as-of", labels.formats().date(d.iso()))))
                .orElse("");
        return new VBox(
                1,
                Nodes.wrapped(mandate.function().in(labels.locale()), "medium"),
                Nodes.wrapped(when, "second"),
                Nodes.wrapped(Claims.line(mandate, labels), "note"));
    }

    private Node row(Event event) {
        String when = event.date()
                .map(d -> labels.formats().date(d.iso()))
                .orElseGet(() -> labels.messages().get("moments.no-date"));
        HBox first = new HBox(4, Nodes.label(when, "medium"));
        first.setAlignment(Pos.CENTER_LEFT);
        if (event.basis() == Basis.INFERRED) {
            first.getChildren().add(Nodes.inferred(Claims.line(event, labels)));
        }
        VBox box = new VBox(1, first, Nodes.wrapped(event.title().in(labels.locale()), "second"));
        Nodes.hint(box, Claims.line(event, labels));
        return box;
    }
}
