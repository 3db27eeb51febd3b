package org.foireturns.normalise;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.foireturns.model.Period;

/**
 * What the texts of a whole file say that holds for all its blocks.
 *
 * @param file every text of the file that may name its period: labels, titles, sheet names, the file's name
 * @param notes the texts of one sheet outside its tables
 */
public record Clues(List<String> file, List<String> notes) {
    public Clues {
        file = List.copyOf(file);
        notes = List.copyOf(notes);
    }

    /** The one period of a year or a part of one that the file names; empty when it names several or none. */
    Optional<Period> onlyPeriod() {
        TreeSet<Period> named = new TreeSet<>();
        file.forEach(text -> named.addAll(PeriodReader.in(text)));
        return named.size() == 1 ? Optional.of(named.first()) : Optional.empty();
    }
}
