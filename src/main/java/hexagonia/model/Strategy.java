package hexagonia.model;

import java.util.List;

/// A whole strategy as it stands in its files or in its database. Lists keep the order of the files.
public record Strategy(
        Meta meta,
        List<Perimeter> perimeters,
        List<Document> documents,
        List<Section> sections,
        List<Entity> entities,
        List<Relation> relations,
        List<Roster> rosters,
        List<Mandate> mandates,
        List<Amount> amounts,
        List<Indicator> indicators,
        List<Event> events,
        List<FigureGroup> figureGroups,
        List<Absence> absences,
        List<Term> glossary) {
    public Strategy {
        perimeters = List.copyOf(perimeters);
        documents = List.copyOf(documents);
        sections = List.copyOf(sections);
        entities = List.copyOf(entities);
        relations = List.copyOf(relations);
        rosters = List.copyOf(rosters);
        mandates = List.copyOf(mandates);
        amounts = List.copyOf(amounts);
        indicators = List.copyOf(indicators);
        events = List.copyOf(events);
        figureGroups = List.copyOf(figureGroups);
        absences = List.copyOf(absences);
        glossary = List.copyOf(glossary);
    }
}
