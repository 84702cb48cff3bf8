package hexagonia.wording;

import hexagonia.explore.search.Vocabulary;
import hexagonia.model.EventKind;
import hexagonia.model.Kind;
import hexagonia.model.Nature;
import hexagonia.model.OrganisationType;
import hexagonia.model.PartialDate;
import hexagonia.model.Role;
import hexagonia.model.Stage;
import hexagonia.model.Tier;
import hexagonia.text.Formats;
import hexagonia.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The words of the screens for whoever searches, with other words for the same.
public record SearchWords(Messages messages) implements Vocabulary {
    private static final double BILLION = 1e9;

    /// Those of every language: a text is found in each of them.
    public static List<Vocabulary> all() {
        return Stream.of(Locale.FRENCH, Locale.ENGLISH)
                .map(Messages::in)
                .<Vocabulary>map(SearchWords::new)
                .toList();
    }

    @Override
    public Locale locale() {
        return messages.locale();
    }

    @Override
    public List<String> of(Enum<?> value) {
        return switch (value) {
            case Stage s -> List.of(messages.of("stage", s));
            case Nature n -> List.of(messages.of("nature", n));
            case EventKind k -> List.of(messages.of("chronology.event", k), messages.of("search.event", k));
            case Role r -> List.of(messages.of("role", r), messages.of("role.of", r));
            case Kind k -> List.of(messages.of("kind", k), messages.of("search.group", k));
            case Tier t when t == Tier.AWARD -> List.of(messages.get("search.laureate"));
            case OrganisationType t -> List.of(messages.of("actor", t));
            default -> List.of();
        };
    }

    @Override
    public String function() {
        return messages.get("chronology.event.mandate");
    }

    @Override
    public String tie(Role role, boolean back, String name) {
        return messages.get("search.tie", messages.of(back ? "role.of" : "role", role), name);
    }

    @Override
    public String date(PartialDate date) {
        return formats().date(date.iso());
    }

    @Override
    public List<String> number(double number) {
        String whole = formats().number(number);
        return number < BILLION ? List.of(whole) : List.of(whole, FactWords.brief(number, messages, formats()));
    }

    @Override
    public String millions(long euros) {
        return formats().millions(euros);
    }

    @Override
    public String small() {
        return messages.get("search.small-words");
    }

    @Override
    public String shortForms() {
        return messages.get("search.short-forms");
    }

    @Override
    public String reserves() {
        return messages.get("search.reserves");
    }

    private Formats formats() {
        return Formats.in(locale());
    }
}
