package org.foireturns.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foireturns.model.Force;
import org.foireturns.model.Forces;

/**
 * The forces that a figure is about.
 *
 * @param type as in the output: a nation, a group of nations, or one police force
 * @param forces their ids, sorted
 */
record Area(String type, String id, List<String> forces) {
    static final String UK = "uk";
    private static final List<String> NATIONS = List.of("england", "wales", "scotland", "northern-ireland");

    Area {
        forces = forces.stream().sorted().toList();
    }

    /** The four nations, England and Wales, and the UK. */
    static List<Area> all(Forces forces) {
        List<Area> areas = new ArrayList<>();
        Map<String, List<String>> nations = new LinkedHashMap<>();
        List<String> englandAndWales = new ArrayList<>();
        List<String> uk = new ArrayList<>();
        for (Force force : forces.all()) {
            if (force.inUk45()) {
                nations.computeIfAbsent(force.nation(), nation -> new ArrayList<>())
                        .add(force.id());
                uk.add(force.id());
            }
            if (force.inEnglandAndWales43()) {
                englandAndWales.add(force.id());
            }
        }
        NATIONS.forEach(nation -> areas.add(new Area("nation", nation, nations.getOrDefault(nation, List.of()))));
        areas.add(new Area("group", "england-and-wales", englandAndWales));
        areas.add(new Area("group", UK, uk));
        return List.copyOf(areas);
    }

    static Area uk(Forces forces) {
        List<Area> areas = all(forces);
        return areas.get(areas.size() - 1);
    }

    /** The area of an id, which may be that of a force. */
    static Optional<Area> of(String id, Forces forces) {
        return all(forces).stream()
                .filter(area -> area.id.equals(id))
                .findFirst()
                .or(() -> forces.byId(id).map(force -> new Area("force", id, List.of(id))));
    }

    Area only(List<String> some) {
        return new Area(type, id, forces.stream().filter(some::contains).toList());
    }
}
