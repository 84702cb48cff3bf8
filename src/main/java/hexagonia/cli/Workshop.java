package hexagonia.cli;

import hexagonia.explore.Explorer;
import hexagonia.model.Strategy;
import hexagonia.model.Violation;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What the commands ask of the rooms that know files and databases. An absent path is the bundled database.
public interface Workshop {
    /// The rows of an answer to a query.
    record Answer(List<String> headings, List<List<Object>> rows) {}

    /// What is wrong with a folder of files or a database; empty when it is sound.
    List<Violation> check(Optional<Path> folderOrDatabase) throws Refusal;

    /// The strategy of a folder of files that breaks no rule.
    Strategy read(Path folder) throws Refusal;

    /// The database of a strategy.
    byte[] database(Strategy strategy) throws Refusal;

    /// The bytes of a database as they stand, which were read before.
    byte[] bytes(Optional<Path> database) throws Refusal;

    /// The strategy in a database.
    Strategy open(Optional<Path> database) throws Refusal;

    /// The strategy in a database, to be explored.
    Explorer explorer(Optional<Path> database) throws Refusal;

    /// What a database answers to a read-only query.
    Answer query(Optional<Path> database, String sql) throws Refusal;

    /// The rules that the databases opened so far break, and which falsify nothing.
    List<Violation> standing();
}
