package hexagonia.explore;

import hexagonia.explore.reach.Dimension;
import hexagonia.model.PartialDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// One condition on rows, which must satisfy all clauses. A row without a value where the clause looks does not satisfy
/// it, and satisfies an exclusion.
public sealed interface Clause {
    /// The row has one of `values` in `dimension` — or none of them when `excluded`.
    record OneOf(Dimension dimension, Set<String> values, boolean excluded) implements Clause {
        public OneOf {
            values = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(values));
        }
    }

    /// The amount lies between the bounds, in euros, both included.
    record Between(long least, long most) implements Clause {
        /// The upper bound of what has none.
        public static final long OPEN = Long.MAX_VALUE;
    }

    /// The record, or one that contains it, matches `text`.
    record Matching(String text) implements Clause {}

    /// The seat of the record lies in the rectangle, in degrees of longitude and latitude, bounds included.
    record Within(double west, double south, double east, double north) implements Clause {
        /// Whether a point in degrees lies in the rectangle, its sides included.
        public boolean contains(double lat, double lon) {
            return lon >= west && lon <= east && lat >= south && lat <= north;
        }
    }

    /// What is dated, as precisely as it is known, may be on a day from the first of `from` to the last of `to`: a fact
    /// known to the year passes when its year meets the range. What has no date does not pass.
    record During(PartialDate from, PartialDate to) implements Clause {
        /// The bounds of what has none.
        public static final PartialDate BEGINNING = PartialDate.parse("0001");

        public static final PartialDate END = PartialDate.parse("9999");

        public During {
            if (to.last().isBefore(from.first())) {
                throw new IllegalArgumentException("ends before it begins: " + from + " to " + to);
            }
        }

        /// The days of the range.
        public Span span() {
            return new Span(from.first(), to.last());
        }
    }

    /// The amount belongs to the records on the way down a chart: all that lies under the last id of `path`.
    record Under(List<String> path) implements Clause {
        public Under {
            path = List.copyOf(path);
        }
    }
}
