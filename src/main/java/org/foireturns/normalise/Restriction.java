package org.foireturns.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foireturns.model.Block;
import org.foireturns.model.Label;

/**
 * Finds the line over a table that says that it counts some of the offences only, or those who committed them, or an
 * "unknown" of which nothing says what is unknown.
 */
final class Restriction {
    /** A longer line is about more than one table, unless it asks for a number itself. */
    private static final int LONGEST_TITLE = 80;

    private final Vocabulary vocabulary;

    Restriction(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** "Number of suspects charged", over a table or as its sheet's name. */
    Optional<String> over(Block.Table table, String sheet) {
        List<String> lines = new ArrayList<>(List.of(sheet));
        List<Label> nearest = table.titles().isEmpty() ? last(table.above()) : table.titles();
        nearest.stream().map(Label::text).forEach(lines::add);
        return lines.stream().filter(this::restricts).findFirst();
    }

    private static List<Label> last(List<Label> lines) {
        return lines.isEmpty() ? List.of() : lines.subList(lines.size() - 1, lines.size());
    }

    private boolean restricts(String line) {
        boolean about = line.length() <= LONGEST_TITLE || vocabulary.head(line) == Head.COUNT;
        return about && (vocabulary.partial.in(line) || vocabulary.ofSuspects(line) || vocabulary.unknown.are(line));
    }
}
