package hexagonia.explore.search;

import hexagonia.model.PartialDate;
import hexagonia.model.Role;
import java.util.List;
import java.util.Locale;

/// The words of the screens in one language, through which search knows how what is found there is shown.
public interface Vocabulary {
    Locale locale();

    /// The words for a value of a closed list: a kind, a stage, a role seen from either end; the usual words first.
    List<String> of(Enum<?> value);

    /// The words for a function of a person.
    String function();

    /// What a record says of a link: the role of the other end, or what it does for it where `back`, and its name.
    String tie(Role role, boolean back, String name);

    String date(PartialDate date);

    /// A number in all the ways in which it is written.
    List<String> number(double number);

    /// A sum in millions, without its unit.
    String millions(long euros);

    /// Articles, prepositions and the like, which tell nothing.
    String small();

    /// What is usually shortened, each as the long form, an equals sign and the short one, with semicolons between.
    String shortForms();

    /// The words of reserve beside a figure: nearly, more than, up to.
    String reserves();
}
