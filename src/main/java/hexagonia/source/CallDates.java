package hexagonia.source;

import hexagonia.model.CallForm;
import hexagonia.model.Details;
import hexagonia.model.EventKind;
import hexagonia.model.PartialDate;
import hexagonia.model.Violation;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/// When calls open and close. The events of a call give both: its launch or opening, its deadline; the record of the
/// call writes only what no event gives, and a date written in both places is refused.
final class CallDates {
    private final Map<String, PartialDate> opens = new HashMap<>();
    private final Map<String, PartialDate> closes = new HashMap<>();
    private final Consumer<Violation> broken;

    CallDates(JsonNode events, Consumer<Violation> broken) {
        this.broken = broken;
        if (events != null) {
            events.forEach(node -> event(new Fields(node)));
        }
    }

    /// The form and dates of the call that `f` is the record of.
    Details of(Fields f) {
        return new Details.Call(f.one(CallForm.class, "form"), date(f, "opens", opens), date(f, "closes", closes));
    }

    private void event(Fields f) {
        switch (f.one(EventKind.class, "kind").orElseThrow()) {
            case LAUNCH, OPENING -> keep(f, opens);
            case DEADLINE -> keep(f, closes);
            default -> {}
        }
    }

    /// A date that makes no sense is left to the reading of the events, which names the record.
    private static void keep(Fields f, Map<String, PartialDate> dates) {
        Optional<String> main = f.texts("entities").stream().findFirst();
        try {
            f.date("date").ifPresent(date -> main.ifPresent(id -> dates.putIfAbsent(id, date)));
        } catch (Fields.NoDate senseless) {
            return;
        }
    }

    private Optional<PartialDate> date(Fields f, String key, Map<String, PartialDate> told) {
        Optional<PartialDate> written = f.date(key);
        PartialDate event = told.get(f.text("id"));
        if (written.isPresent() && event != null) {
            broken.accept(Violation.of("call-date-twice", "calls", f.text("id"), key, event));
        }
        return written.or(() -> Optional.ofNullable(event));
    }
}
