package org.foireturns.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foireturns.model.Force;
import org.foireturns.model.Forces;

/**
 * The forces that a figure is about.
 *
 * @param type as in the output: a nation, a group of nations, or one police force
 * @param forces their ids, sorted
 */
record FigureArea(AreaType type, String id, List<String> forces) {
    static final String UK = AreaFigure.UK;
    private static final String REGION = "-region";
    private static final List<String> NATIONS = List.of("england", "wales", "scotland", "northern-ireland");

    FigureArea {
        forces = forces.stream().sorted().toList();
    }

    /** The four nations, the regions of England, England and Wales, and the UK, which comes last. */
    static List<FigureArea> all(Forces forces) {
        List<FigureArea> areas = new ArrayList<>();
        Map<String, List<String>> nations = new LinkedHashMap<>();
        Map<String, List<String>> regions = new TreeMap<>();
        List<String> englandAndWales = new ArrayList<>();
        List<String> uk = new ArrayList<>();
        for (Force force : forces.all()) {
            if (force.inUk45()) {
                nations.computeIfAbsent(force.nation(), nation -> new ArrayList<>())
                        .add(force.id());
                uk.add(force.id());
                if (force.nation().equals(NATIONS.get(0))) {
                    regions.computeIfAbsent(region(force), region -> new ArrayList<>())
                            .add(force.id());
                }
            }
            if (force.inEnglandAndWales43()) {
                englandAndWales.add(force.id());
            }
        }
        NATIONS.forEach(
                nation -> areas.add(new FigureArea(AreaType.NATION, nation, nations.getOrDefault(nation, List.of()))));
        regions.forEach((region, members) -> areas.add(new FigureArea(AreaType.GROUP, region, members)));
        areas.add(new FigureArea(AreaType.GROUP, "england-and-wales", englandAndWales));
        areas.add(new FigureArea(AreaType.GROUP, UK, uk));
        return List.copyOf(areas);
    }

    /** {@code west-midlands-region}: never the id of a force. */
    private static String region(Force force) {
        return force.region().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-") + REGION;
    }

    /** Ids of the regions of England. */
    static Set<String> regions(Forces forces) {
        Set<String> regions = new TreeSet<>();
        forces.all().stream()
                .filter(force -> force.inUk45() && force.nation().equals(NATIONS.get(0)))
                .forEach(force -> regions.add(region(force)));
        return regions;
    }

    static FigureArea uk(Forces forces) {
        List<FigureArea> areas = all(forces);
        return areas.get(areas.size() - 1);
    }

    /** The area of an id, which may be that of a force. */
    static Optional<FigureArea> of(String id, Forces forces) {
        return all(forces).stream()
                .filter(area -> area.id.equals(id))
                .findFirst()
                .or(() -> forces.byId(id).map(force -> new FigureArea(AreaType.FORCE, id, List.of(id))));
    }

    /** Whether readers know it by its name: a nation, England and Wales, or the United Kingdom. */
    boolean named() {
        return !id.endsWith(REGION);
    }

    /** {@code the United Kingdom}, {@code Northern Ireland}: as a sentence says it. */
    String place() {
        return id.equals(UK)
                ? "the United Kingdom"
                : Stream.of(id.split("-"))
                        .map(word -> word.equals("and")
                                ? word
                                : word.substring(0, 1).toUpperCase(Locale.UK) + word.substring(1))
                        .collect(Collectors.joining(" "));
    }

    FigureArea only(List<String> some) {
        return new FigureArea(type, id, forces.stream().filter(some::contains).toList());
    }
}
