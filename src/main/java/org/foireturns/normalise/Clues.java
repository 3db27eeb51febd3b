package org.foireturns.normalise;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.foireturns.model.Period;
import org.foireturns.model.Vintage;

/**
 * What the texts of a whole file say that holds for all its blocks.
 *
 * @param onlyPeriod the one year, or part of one, that the file names; empty when it names several or none
 * @param severalPlatforms the sheets of which a note says that one offence may name several platforms
 * @param vintage what it says of when it was made
 */
public record Clues(Optional<Period> onlyPeriod, Set<String> severalPlatforms, Vintage vintage) {
    /** Of a file without texts. */
    public static final Clues NONE = new Clues(Optional.empty(), Set.of(), Vintage.UNKNOWN);

    public Clues {
        severalPlatforms = Set.copyOf(severalPlatforms);
    }

    /**
     * Reads them once for the whole file.
     *
     * @param notes by sheet, the texts outside its tables
     * @param onlyPeriod the one year that the texts name
     * @param vintage what it says of when it was made
     */
    static Clues in(
            Map<String, List<String>> notes, Vocabulary vocabulary, Optional<Period> onlyPeriod, Vintage vintage) {
        Set<String> several = notes.entrySet().stream()
                .filter(sheet -> sheet.getValue().stream().anyMatch(vocabulary.notes(NoteList.SEVERAL_PLATFORMS)::in))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return new Clues(onlyPeriod, several, vintage);
    }
}
