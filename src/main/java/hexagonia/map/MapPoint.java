package hexagonia.map;

import hexagonia.figure.Datum;
import hexagonia.figure.Hue;
import hexagonia.geo.Position;
import java.util.List;
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

    /// Of all points those that the map is about: its subjects, else, where there are few enough to be named, all.
    static List<MapPoint> about(List<MapPoint> points) {
        List<MapPoint> subjects = points.stream().filter(MapPoint::isSubject).toList();
        return subjects.isEmpty() && points.size() <= Names.MOST ? points : subjects;
    }

    /// The same, no amount after its name.
    MapPoint withoutAmount() {
        return new MapPoint(
                id, label, shortLabel, millions, "", amount, kind, place, placeName, hue, state, written, note);
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
