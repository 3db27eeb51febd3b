package org.foireturns.pipeline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.foireturns.model.Cell;
import org.foireturns.model.Forces;
import org.foireturns.model.Grid;
import org.foireturns.model.Place;
import org.foireturns.model.ReturnFile;
import org.foireturns.model.finding.Finding;
import org.foireturns.model.finding.ForceConflict;
import org.foireturns.model.finding.ForceUnknown;
import org.foireturns.normalise.NamedForces;
import org.jspecify.annotations.Nullable;

/**
 * Who sent a file: by its name, then by its cells. A wrong force is worse than none, so that a doubt is asked about.
 *
 * @param force id, or null when we cannot tell
 * @param doubt the finding that says why not
 */
record Sender(@Nullable String force, Optional<Finding> doubt) {

    static Sender of(ReturnFile file, Set<String> byName, Set<String> byCells, Forces forces) {
        Place place = Place.ofFile(file, null);
        if (byName.size() == 1) {
            String named = byName.iterator().next();
            if (byCells.isEmpty() || byCells.contains(named)) {
                return new Sender(named, Optional.empty());
            }
            return new Sender(
                    null,
                    Optional.of(new ForceConflict(place, file.baseName(), forces.name(named), names(byCells, forces))));
        }
        if (byCells.size() == 1 && (byName.isEmpty() || byName.containsAll(byCells))) {
            return new Sender(byCells.iterator().next(), Optional.empty());
        }
        return new Sender(null, Optional.of(new ForceUnknown(place, file.baseName())));
    }

    private static String names(Set<String> ids, Forces forces) {
        List<String> names = ids.stream().map(forces::name).toList();
        return String.join(" and ", names);
    }

    /**
     * Whose a file is that an address alone tells: by what stands over its tables, else by the sentences of a letter.
     * Sentences may name other forces too, so that they tell nothing where no address does.
     */
    static Set<String> byTexts(List<String> texts, List<Grid> letters, NamedForces named) {
        Set<String> over = named.sender(texts);
        List<String> sentences = letters.stream()
                .flatMap(grid -> grid.cells().stream().map(Cell::text))
                .toList();
        return over.isEmpty() ? named.sender(sentences) : over;
    }
}
