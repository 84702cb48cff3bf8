package hexagonia.ui.detail;

import hexagonia.explore.Seat;
import hexagonia.explore.StrategyIndex;
import hexagonia.model.Amount;
import hexagonia.model.Entity;
import hexagonia.model.Tier;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Labels;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The head of a record: its kind, name and seat, its one figure with stage, period, rank and share, and its summary.
final class RecordHead {
    private final Labels labels;
    private final Entity entity;
    private final StrategyIndex index;

    RecordHead(Labels labels, Entity entity) {
        this.labels = labels;
        this.entity = entity;
        this.index = labels.index();
    }

    Node node() {
        Label kind = Nodes.label(labels.kind(entity), "second");
        Label name = Nodes.wrapped(labels.name(entity), "record-name");
        name.setId("record-name");
        VBox head = Inspector.section(null, kind, name);
        index.seat(entity.id()).ifPresent(seat -> head.getChildren().add(seat(seat)));
        main().ifPresent(amount -> {
            head.getChildren().add(figure(amount));
            period(amount).ifPresent(text -> head.getChildren().add(Nodes.wrapped(text, "second")));
            rank(amount).ifPresent(row -> head.getChildren().add(row));
        });
        if (main().isEmpty()) {
            held().ifPresent(row -> head.getChildren().add(row));
        }
        head.getChildren().add(Nodes.wrapped(entity.summary().in(labels.locale()), "note"));
        return head;
    }

    /// The amount that stands for the record: the first of the default perimeter, else the first.
    private Optional<Amount> main() {
        List<Amount> amounts = index.amountsOf(entity.id());
        String usual = index.defaultPerimeter().id();
        return amounts.stream()
                .filter(a -> a.perimeter().equals(usual) && a.tier() != Tier.SUBTOTAL)
                .findFirst()
                .or(() -> amounts.stream().findFirst());
    }

    /// For a lever or an axis: what the amounts it holds sum to, and how many of them are known.
    private Optional<Node> held() {
        List<Amount> held = index.moneyOf(entity.id());
        if (held.isEmpty()) {
            return Optional.empty();
        }
        if (held.size() == 1) {
            return Optional.of(figure(held.getFirst()));
        }
        long known = held.stream().filter(a -> a.euros().isPresent()).count();
        long sum = held.stream().mapToLong(a -> a.euros().orElse(0)).sum();
        String coverage = labels.messages().get("coverage.measures", known, held.size());
        Node number = known == 0
                ? Nodes.label(labels.messages().get("amount.undisclosed"), "record-name", "second")
                : new HBox(4, figure(labels.formats().millions(sum), labels), Nodes.computed(coverage));
        return Optional.of(new VBox(2, number, Nodes.wrapped(coverage, "second")));
    }

    private Node seat(Seat seat) {
        String town = seat.point().commune().orElseGet(() -> labels.name(seat.place()));
        String region =
                seat.point().region().map(labels::name).map(r -> " · " + r).orElse("");
        HBox row = new HBox(4, Nodes.label(town + region, "second"));
        row.setAlignment(Pos.CENTER_LEFT);
        if (!seat.stated()) {
            row.getChildren().add(Nodes.inferred(labels.messages().get("table.city.hint")));
        }
        return row;
    }

    private Node figure(Amount amount) {
        Node number;
        if (amount.euros().isPresent()) {
            number = figure(
                    labels.qualified(
                            amount.qualifier(),
                            labels.formats().millions(amount.euros().getAsLong())),
                    labels);
        } else {
            number = Nodes.label(labels.messages().get("amount.undisclosed"), "record-name", "second");
        }
        HBox row = new HBox(10, number, Nodes.tag(labels.messages().of("stage", amount.stage())));
        row.setAlignment(Pos.CENTER_LEFT);
        row.setId("record-figure");
        return row;
    }

    /// A large figure in millions of euros with its unit.
    static HBox figure(String millions, Labels labels) {
        HBox figure = new HBox(
                4,
                Nodes.label(millions, "figure-number"),
                Nodes.label(labels.messages().get("unit.millions"), "figure-unit"));
        figure.setAlignment(Pos.BASELINE_LEFT);
        return figure;
    }

    private Optional<String> period(Amount amount) {
        Optional<String> over = amount.period().map(p -> labels.messages().get("record.over", p.in(labels.locale())));
        Optional<String> on = amount.statedOn()
                .map(d -> labels.messages().get("record.as-of", labels.formats().date(d.iso())));
        return over.isPresent() && on.isPresent() ? Optional.of(over.get() + ", " + on.get()) : over.or(() -> on);
    }

    /// Rank among, and share of, the parts of the same whole.
    private Optional<Node> rank(Amount amount) {
        Optional<Amount> whole = amount.partOf().flatMap(index::maybeAmount);
        if (amount.tier() != Tier.AWARD
                || amount.euros().isEmpty()
                || whole.isEmpty()
                || whole.get().euros().isEmpty()) {
            return Optional.empty();
        }
        long euros = amount.euros().getAsLong();
        List<Amount> parts = index.parts(whole.get().id());
        long above = parts.stream().filter(p -> p.euros().orElse(0) > euros).count();
        long equal = parts.stream().filter(p -> p.euros().orElse(0) == euros).count();
        String text = labels.messages()
                .get(
                        "record.rank",
                        labels.messages().get("record.ordinal", above + 1),
                        equal > 1 ? 1 : 0,
                        parts.size(),
                        labels.formats()
                                .percent((double) euros / whole.get().euros().getAsLong()),
                        labels.formats().millions(whole.get().euros().getAsLong()));
        HBox row = new HBox(
                4, Nodes.label(text, "second"), Nodes.computed(labels.messages().get("record.rank.hint")));
        row.setAlignment(Pos.CENTER_LEFT);
        return Optional.of(row);
    }
}
