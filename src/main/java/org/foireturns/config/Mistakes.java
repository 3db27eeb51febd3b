package org.foireturns.config;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers what is wrong in the books, so that the officer sees all of it at once. */
final class Mistakes {
    private final List<Mistake> found = new ArrayList<>();

    void inFile(String file, String what) {
        found.add(new Mistake(file, 0, 0, "", what));
    }

    void inLine(String file, int line, String what) {
        found.add(new Mistake(file, line, 0, "", what));
    }

    /**
     * Notes a mistake in one cell of a CSV book.
     *
     * @param position of the column, from 1
     */
    void inCell(String file, int line, int position, String column, String what) {
        found.add(new Mistake(file, line, position, '"' + column + '"', what));
    }

    /**
     * Notes a mistake at one character of a YAML book.
     *
     * @param column of the character, from 1
     */
    void at(String file, int line, int column, String what) {
        found.add(new Mistake(file, line, column, Integer.toString(column), what));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    boolean anyIn(String file) {
        return found.stream().anyMatch(mistake -> mistake.file.equals(file));
    }

    void throwIfAny() throws ConfigMistakes {
        if (!found.isEmpty()) {
            throw new ConfigMistakes(
                    found.stream().sorted(Mistake.BY_PLACE).map(Mistake::words).toList());
        }
    }

    private record Mistake(String file, int line, int position, String column, String what) {
        static final Comparator<Mistake> BY_PLACE = Comparator.comparing(Mistake::file)
                .thenComparingInt(Mistake::line)
                .thenComparingInt(Mistake::position);

        String words() {
            return file
                    + (line > 0 ? " line " + line : "")
                    + (column.isEmpty() ? "" : ", column " + column)
                    + ": "
                    + what;
        }
    }
}
