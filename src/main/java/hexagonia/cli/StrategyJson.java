package hexagonia.cli;

import hexagonia.model.Strategy;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/// The whole strategy as one JSON document, its lists named as the tables of the database.
final class StrategyJson {
    private StrategyJson() {}

    static byte[] write(Strategy strategy) {
        return JsonMapper.builder()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .changeDefaultPropertyInclusion(value ->
                        value.withValueInclusion(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_ABSENT))
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsBytes(strategy);
    }
}
