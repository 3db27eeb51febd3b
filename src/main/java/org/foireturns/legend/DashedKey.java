package org.foireturns.legend;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.jspecify.annotations.Nullable;

/**
 * Lines right below each other of one capital each, a dash and words: together they are a key, where one alone may be
 * the answer to a question of that letter.
 *
 * <pre>
 * A - 11 and under
 * B - 12 to 15
 * C - 16 and over
 * </pre>
 */
final class DashedKey {
    private static final Pattern LINE =
            Pattern.compile("(\\p{Lu})\\s*[-\u2013]\\s+(\\p{L}.*|[0-9].*\\p{L}.*|[0-9]+\\s*[-\u2013]\\s*[0-9]+)");
    private static final int FEWEST = 3;

    private DashedKey() {}

    /** The text of a cell, with "=" in the place of its dash where it is a line of such a key. */
    static String joined(Cell cell, Grid grid) {
        Matcher line = LINE.matcher(cell.text().strip());
        if (!line.matches()) {
            return cell.text();
        }
        Set<String> letters = new HashSet<>();
        letters.add(line.group(1));
        boolean differ = look(cell, grid, -1, letters) && look(cell, grid, 1, letters);
        return differ && letters.size() >= FEWEST ? line.group(1) + " = " + line.group(2) : cell.text();
    }

    /** Adds the letters of the lines above or below; false where one stands twice. */
    private static boolean look(Cell cell, Grid grid, int step, Set<String> letters) {
        int row = cell.address().row() + step;
        String letter = letter(grid.cell(row, cell.address().column()));
        while (letter != null) {
            if (!letters.add(letter)) {
                return false;
            }
            row += step;
            letter = letter(grid.cell(row, cell.address().column()));
        }
        return true;
    }

    private static @Nullable String letter(@Nullable Cell cell) {
        Matcher line = LINE.matcher(cell == null ? "" : cell.text().strip());
        return line.matches() ? line.group(1) : null;
    }
}
