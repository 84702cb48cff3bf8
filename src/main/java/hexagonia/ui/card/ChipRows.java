package hexagonia.ui.card;

import hexagonia.exhibit.Card.Entry;
import hexagonia.exhibit.Card.Member;
import hexagonia.exhibit.Card.Says;
import hexagonia.exhibit.Card.Section;
import hexagonia.ui.theme.Nodes;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.layout.FlowPane;

/// Short names that run on, each opening its record.
final class ChipRows extends FlowPane {
    private final Parts parts;

    ChipRows(Section section, Parts parts) {
        super(6, 6);
        this.parts = parts;
        List<Member> members =
                section.entries().stream().flatMap(ChipRows::members).toList();
        parts.fold(this, members, section.first(), this::chip);
        section.entries().stream()
                .flatMap(entry -> Parts.cell(entry).stream())
                .forEach(cell -> getChildren().add(Parts.empty(cell, false)));
    }

    private static Stream<Member> members(Entry entry) {
        return entry.says() instanceof Says.Members m ? m.members().stream() : Stream.empty();
    }

    private Node chip(Member member) {
        Labeled chip = parts.name(member.cell().text(), member.cell().target());
        chip.getStyleClass().add("theme-chip");
        member.cell().hint().ifPresent(hint -> Nodes.hint(chip, hint));
        return chip;
    }
}
