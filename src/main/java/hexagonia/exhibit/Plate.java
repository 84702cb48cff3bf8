package hexagonia.exhibit;

import hexagonia.explore.Clause;
import java.util.List;
import java.util.Optional;

/// A picture that is drawn once the room for it is known. Pure: the same room gives the same figure, on any thread.
public interface Plate {
    /// The least height, in points, at which nothing is cut at a width.
    double least(double width, Look look);

    /// The least height at which nothing is left out either, for a plate that counts what it has no room for.
    default double whole(double width, Look look) {
        return least(width, look);
    }

    /// The height at which most is seen at a width.
    default double wished(double width, Look look) {
        return whole(width, look);
    }

    /// The picture at a size in points.
    Drawing at(double width, double height, Look look);

    /// What the picture leaves out at a size and can show by itself, for the page after.
    default Optional<Plate> rest(double width, double height, Look look) {
        return Optional.empty();
    }

    /// What the picture finds of what it shows at a size, where it goes on with what another leaves out; nothing where
    /// it only goes on.
    default Optional<Finding> finding(double width, double height, Look look) {
        return Optional.empty();
    }

    /// What the signs of the picture mean that it does not name itself, for a legend beside it.
    default List<Sign> signs() {
        return List.of();
    }

    /// The same, sparing the work that a drawing before has done where it still holds.
    default Drawing again(double width, double height, Look look, Drawing before) {
        return at(width, height, look);
    }

    /// The same picture of what it is about alone, for a cover; nothing of a picture that is none for a cover.
    default Optional<Plate> subjects() {
        return Optional.empty();
    }

    /// What the picture shows in little height, for a cover; nothing of a picture that has no such form.
    default Optional<Plate> brief() {
        return Optional.empty();
    }

    /// The same picture while a clause is being drawn over it that does not filter yet; most show nothing of it.
    default Plate drafting(Optional<Clause> clause) {
        return this;
    }
}
