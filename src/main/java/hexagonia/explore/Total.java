package hexagonia.explore;

import hexagonia.model.Qualifier;
import java.util.List;
import java.util.OptionalLong;

/// A total of amounts that counts no euro twice. `euros` is empty where nothing known adds up; `reserve` says how exact
/// they are: a sum of exact amounts is, one that may hold undisclosed parts that a filter leaves out is « up to ».
/// `added` are the ids of the amounts whose euros are in the sum, wholly or in part, `measures` and `known` the
/// measures among the rows and those with a published amount,
/// `awards` the laureates and `awardsKnown` those with one.
public record Total(
        OptionalLong euros,
        Qualifier reserve,
        List<String> added,
        int measures,
        int known,
        int awards,
        int awardsKnown) {}
