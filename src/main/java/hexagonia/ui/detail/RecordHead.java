package hexagonia.ui.detail;

import hexagonia.chart.Hues;
import hexagonia.explore.Seat;
import hexagonia.explore.StrategyIndex;
import hexagonia.figure.Palette;
import hexagonia.model.Amount;
import hexagonia.model.Entity;
import hexagonia.model.Kind;
import hexagonia.model.Tier;
import hexagonia.ui.figure.Paints;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Labels;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The head of a record: its kind, name and seat, its one figure with stage, period, rank and share, and its summary.
final class RecordHead {
    /// The kinds of which a reader expects an amount.
    private static final Set<Kind> FUNDED =
            EnumSet.of(Kind.CLUSTER, Kind.PROJECT, Kind.PROGRAMME, Kind.CALL, Kind.FUND);

    private final Labels labels;
    private final Palette palette;
    private final Entity entity;
    private final Attached attached;
    private final StrategyIndex index;

    RecordHead(Labels labels, Palette palette, Entity entity, Attached attached) {
        this.labels = labels;
        this.palette = palette;
        this.entity = entity;
        this.attached = attached;
        this.index = labels.index();
    }

    Node node() {
        Label name = Nodes.wrapped(labels.name(entity), "record-name");
        name.setId("record-name");
        VBox head = Inspector.section(null, kind(), name);
        index.seat(entity.id()).ifPresent(seat -> head.getChildren().add(seat(seat)));
        Optional<Amount> main = main();
        if (main.isPresent()) {
            head.getChildren().add(figure(main.get()));
            period(main.get()).ifPresent(text -> head.getChildren().add(Nodes.wrapped(text, "second")));
            rank(main.get()).ifPresent(row -> head.getChildren().add(row));
        } else {
            held().or(() -> attached.isEmpty() ? Optional.empty() : Optional.of(attached.sum()))
                    .ifPresent(row -> head.getChildren().add(row));
        }
        if (isUndisclosed(main)) {
            if (main.isEmpty()) {
                head.getChildren().add(undisclosed());
            }
            head.getChildren().add(Nodes.wrapped(whyUndisclosed(), "second"));
        }
        head.getChildren().add(Nodes.wrapped(entity.summary().in(labels.locale()), "note"));
        return head;
    }

    /// The kind with the colour the record has in the figures, and what copies its figure.
    private Node kind() {
        HBox row = new HBox(6);
        row.setAlignment(Pos.CENTER_LEFT);
        new Hues(index)
                .of(entity, main())
                .ifPresent(hue -> row.getChildren().add(new Circle(4, Paints.of(hue, palette))));
        row.getChildren().addAll(Nodes.label(labels.kind(entity), "second"), Nodes.spring());
        main().filter(a -> a.euros().isPresent())
                .ifPresent(a -> row.getChildren().add(copy(a)));
        return row;
    }

    private Button copy(Amount amount) {
        String name = labels.messages().get("record.copy");
        Button copy = Nodes.icon(Feather.COPY, name, () -> {});
        copy.setId("record-copy");
        copy.setOnAction(_ -> {
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, Citation.of(amount, labels)));
            copy.setGraphic(new FontIcon(Feather.CHECK));
            copy.setAccessibleText(labels.messages().get("record.copied"));
            Nodes.hint(copy, labels.messages().get("record.copied"));
        });
        return copy;
    }

    private boolean isUndisclosed(Optional<Amount> main) {
        boolean nothing = main.isEmpty()
                && index.moneyOf(entity.id()).isEmpty()
                && attached.isEmpty()
                && FUNDED.contains(entity.kind());
        return nothing || main.filter(a -> a.euros().isEmpty()).isPresent();
    }

    private Label undisclosed() {
        Label words = Nodes.label(labels.messages().get("amount.undisclosed"), "record-name", "second");
        words.setId("record-figure");
        return words;
    }

    /// What the data say of the missing amount, else that no document gives one.
    private String whyUndisclosed() {
        List<String> money = List.of(labels.messages().get("record.money-words").split(", "));
        return index.absencesOf(entity.id()).stream()
                .filter(a -> asks(a.question().in(labels.locale()), money))
                .map(a -> a.note().in(labels.locale()))
                .findFirst()
                .orElseGet(() -> labels.messages().get("record.no-amount"));
    }

    private boolean asks(String question, List<String> words) {
        String folded = question.toLowerCase(labels.locale());
        return words.stream().anyMatch(folded::contains);
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
        HBox number = known == 0
                ? new HBox(undisclosed())
                : new HBox(8, new LargeFigure(labels.formats().inMillionsOfEuros(sum)), Marks.computed(coverage));
        number.setAlignment(Pos.CENTER_LEFT);
        return Optional.of(new VBox(2, number, Nodes.wrapped(coverage, "second")));
    }

    private Node seat(Seat seat) {
        String town = seat.point().commune().orElseGet(() -> labels.name(seat.place()));
        String region =
                seat.point().region().map(labels::name).map(r -> " · " + r).orElse("");
        HBox row = new HBox(4, Nodes.label(town + region, "second"));
        row.setAlignment(Pos.CENTER_LEFT);
        if (!seat.stated()) {
            row.getChildren().add(Marks.inferred(labels.messages().get("table.city.hint")));
        }
        return row;
    }

    private Node figure(Amount amount) {
        Node number;
        if (amount.euros().isPresent()) {
            number = new LargeFigure(labels.amount(amount));
        } else {
            number = undisclosed();
        }
        HBox row = new HBox(10, number);
        amount.stage()
                .ifPresent(stage ->
                        row.getChildren().add(Nodes.tag(labels.messages().of("stage", stage))));
        row.setAlignment(Pos.CENTER_LEFT);
        row.setId("record-figure");
        return row;
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
                4, Nodes.label(text, "second"), Marks.computed(labels.messages().get("record.rank.hint")));
        row.setAlignment(Pos.CENTER_LEFT);
        return Optional.of(row);
    }
}
