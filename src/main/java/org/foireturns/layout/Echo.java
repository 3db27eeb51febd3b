package org.foireturns.layout;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.foireturns.model.Cell;

/** A last column of labels that says the same rows once more, in another language. */
final class Echo {
    private static final int SEQUENCE = 3;
    private static final Pattern NO_DIGITS = Pattern.compile("[^0-9]+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Echo() {}

    /** The last run, when it has a label wherever the first has one, with the same digits in it. */
    static Optional<List<Integer>> among(List<List<Integer>> runs, ColumnKinds kinds) {
        if (runs.size() < 2 || runs.get(runs.size() - 1).size() > 1) {
            return Optional.empty();
        }
        List<Integer> last = runs.get(runs.size() - 1);
        List<Integer> first = runs.get(0);
        boolean outermost = kinds.values().tailSet(last.get(0)).isEmpty();
        return outermost && echoes(kinds.stack(last.get(0)), kinds.stack(first.get(first.size() - 1)))
                ? Optional.of(last)
                : Optional.empty();
    }

    private static boolean echoes(List<Cell> echo, List<Cell> first) {
        if (echo.size() < SEQUENCE || echo.size() != first.size()) {
            return false;
        }
        Set<String> different = new HashSet<>();
        for (int i = 0; i < echo.size(); i++) {
            if (!different.add(echo.get(i).text()) || !same(echo.get(i), first.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean same(Cell echo, Cell first) {
        return echo.address().row() == first.address().row()
                && digits(echo).equals(digits(first))
                && words(echo) <= words(first) + SEQUENCE;
    }

    private static String digits(Cell cell) {
        return NO_DIGITS.matcher(cell.text()).replaceAll("");
    }

    private static int words(Cell cell) {
        return SPACES.split(cell.text().strip()).length;
    }
}
