package hexagonia.chart.rank;

import hexagonia.explore.FacetValue;
import hexagonia.explore.Findings;
import hexagonia.explore.StrategyIndex;
import hexagonia.explore.reach.Dimension;
import hexagonia.explore.rows.Branch;
import hexagonia.model.Amount;
import hexagonia.model.Tier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What an exploration keeps by region: the same sums as the facet of regions, with what of each documents write.
///
/// @param written euros of which documents write a region, each once; `inferred` those of which we infer it
/// @param pieces what has no region: amounts that keep something in none of their parts, the largest first
/// @param unstated what they make
/// @param unseated how many laureates have no region, `unseatedKnown` of them with an amount
/// @param several how many laureates count in several regions
/// @param awards how many laureates there are, `awardsKnown` of them with an amount
record RegionMoney(
        List<Region> regions,
        long written,
        long inferred,
        List<Branch> pieces,
        long unstated,
        long unseated,
        long unseatedKnown,
        long several,
        long awards,
        long awardsKnown) {
    RegionMoney {
        regions = List.copyOf(regions);
        pieces = List.copyOf(pieces);
    }

    /// One region: its euros by whether documents write the way there, the laureates with an amount that is kept, and
    /// all of them.
    record Region(String id, long written, long inferred, List<Amount> known, List<Amount> all) {
        long euros() {
            return written + inferred;
        }

        int laureates() {
            return all.size();
        }
    }

    static RegionMoney of(Findings findings) {
        StrategyIndex index = findings.index();
        Map<String, List<Amount>> laureates = new LinkedHashMap<>();
        long unseated = 0;
        long unseatedKnown = 0;
        long several = 0;
        long known = 0;
        Set<Amount> awards = awards(findings);
        for (Amount award : awards) {
            List<String> regions = index.regions(award.entity());
            regions.forEach(
                    r -> laureates.computeIfAbsent(r, _ -> new ArrayList<>()).add(award));
            several += regions.size() > 1 ? 1 : 0;
            known += award.euros().isPresent() ? 1 : 0;
            unseated += regions.isEmpty() ? 1 : 0;
            unseatedKnown += regions.isEmpty() && award.euros().isPresent() ? 1 : 0;
        }
        Map<String, List<Branch>> kept = new LinkedHashMap<>();
        long[] located = new long[2];
        List<Branch> without = new ArrayList<>();
        findings.passingSums().branches().stream()
                .flatMap(Branch::all)
                .filter(b -> b.own() > 0)
                .forEach(b -> {
                    List<String> regions = b.amount().tier() == Tier.AWARD
                            ? index.regions(b.amount().entity())
                            : List.of();
                    regions.forEach(
                            r -> kept.computeIfAbsent(r, _ -> new ArrayList<>()).add(b));
                    if (regions.isEmpty()) {
                        without.add(b);
                    } else {
                        boolean isWritten = regions.stream()
                                .anyMatch(r -> index.isRegionWritten(b.amount().entity(), r));
                        located[isWritten ? 0 : 1] += b.own();
                    }
                });
        without.sort(Comparator.comparingLong((Branch b) -> -b.own()));
        Map<String, FacetValue> sums = findings.sums(Dimension.REGION);
        List<Region> regions = new ArrayList<>();
        sums.values().stream()
                .map(FacetValue::value)
                .filter(value -> !Dimension.isMissing(value))
                .forEach(region -> regions.add(region(
                        region,
                        kept.getOrDefault(region, List.of()),
                        laureates.getOrDefault(region, List.of()),
                        index)));
        regions.removeIf(r -> r.euros() == 0 && r.all().isEmpty());
        regions.sort(Comparator.comparingLong((Region r) -> -r.euros())
                .thenComparing(r -> -r.laureates())
                .thenComparing(Region::id));
        long unstated = without.stream().mapToLong(Branch::own).sum();
        return new RegionMoney(
                regions,
                located[0],
                located[1],
                without,
                unstated,
                unseated,
                unseatedKnown,
                several,
                awards.size(),
                known);
    }

    /// The awards that pass, and those of which something is kept inside a line that passes.
    private static Set<Amount> awards(Findings findings) {
        Stream<Amount> kept = findings.passingSums().branches().stream()
                .flatMap(Branch::all)
                .filter(b -> b.own() > 0)
                .map(Branch::amount);
        return Stream.concat(findings.amounts().stream(), kept)
                .filter(a -> a.tier() == Tier.AWARD)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Region region(String id, List<Branch> kept, List<Amount> all, StrategyIndex index) {
        long written = 0;
        long inferred = 0;
        for (Branch branch : kept) {
            if (index.isRegionWritten(branch.amount().entity(), id)) {
                written += branch.own();
            } else {
                inferred += branch.own();
            }
        }
        return new Region(
                id, written, inferred, kept.stream().map(Branch::amount).toList(), all);
    }

    /// What has a region, each euro once.
    long located() {
        return written + inferred;
    }
}
