package hexagonia.cli;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import hexagonia.model.CallForm;
import hexagonia.model.PartialDate;
import hexagonia.model.Strategy;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/// The whole strategy as one JSON document, written as the files and the database write it: keys in snake case, values
/// of a list in lower case, dates as ISO text, forms of calls in capitals. What is not known has no key.
final class StrategyJson {
    private StrategyJson() {}

    static byte[] write(Strategy strategy) {
        return JsonMapper.builder()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.NON_ABSENT))
                .changeDefaultVisibility(seen -> seen.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
                .addModule(new SimpleModule()
                        .addSerializer(PartialDate.class, ToStringSerializer.instance)
                        .addSerializer(CallForm.class, ToStringSerializer.instance))
                .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsBytes(strategy);
    }
}
