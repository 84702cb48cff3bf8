package hexagonia.map;

import hexagonia.figure.Datum;
import hexagonia.figure.Hue;
import hexagonia.geo.Position;
import java.util.Optional;
import java.util.OptionalDouble;

/// One thing on the map.
///
/// `label` is its full name (tooltip, table), `shortLabel` the one written on the map; `millions` the amount in M€ that
/// gives a disc its area, empty when it is not disclosed; `value` the same as written beside the name, `amount` in
/// full with unit and stage. `placeName` names the place, `written` tells that a document states it; `note` is what a
/// tooltip adds.
public record MapPoint(
        String id,
        String label,
        String shortLabel,
        OptionalDouble millions,
        String value,
        String amount,
        Kind kind,
        Position place,
        String placeName,
        Hue hue,
        State state,
        boolean written,
        String note) {
    /// How a point is drawn: what the map is about as a disc with its name, the others as small hollow dots.
    public enum Kind {
        SUBJECT,
        OTHER
    }

    /// Normal, selected, or faded because something else is. What a filter removes is not on the map at all.
    public enum State {
        NORMAL,
        SELECTED,
        FADED
    }

    /// Whether it is one of those that the map is about.
    boolean isSubject() {
        return kind == Kind.SUBJECT;
    }

    boolean isSelected() {
        return state == State.SELECTED;
    }

    Optional<Datum> datum() {
        return Optional.of(new Datum(id, label, amount, note));
    }

    /// Whether the name stands on the map.
    boolean isNamed() {
        return isSubject() || isSelected();
    }
}
