package org.foireturns.read.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A cell's text with its superscript note marks and what is crossed out in it apart: "Under 18" and "3" where the sheet
 * shows "Under 18³".
 *
 * @param mark empty when there is none
 * @param struck what is crossed out; empty when nothing is
 * @param runs the pieces of a text of which one has letters of its own; else empty
 */
public record MarkedText(String text, String mark, String struck, List<Run> runs) {
    private static final Pattern ENDS_IN_DIGIT = Pattern.compile(".*[0-9]\\s*", Pattern.DOTALL);
    private static final Pattern ORDINAL = Pattern.compile("\\s*(?:st|nd|rd|th)\\s*", Pattern.CASE_INSENSITIVE);

    public MarkedText {
        runs = List.copyOf(runs);
    }

    public static MarkedText plain(String text) {
        return new MarkedText(text, "", "", List.of());
    }

    /** The same text in a cell whose letters are crossed out, unless a piece of it has letters of its own. */
    public MarkedText inStruckCell() {
        return runs.isEmpty() ? new MarkedText("", "", text + mark, runs) : joined(runs, true);
    }

    private static MarkedText joined(List<Run> runs, boolean struckCell) {
        StringBuilder text = new StringBuilder();
        StringBuilder mark = new StringBuilder();
        StringBuilder struck = new StringBuilder();
        for (Run run : runs) {
            boolean gone = run.line == Strike.THROUGH || (run.line == Strike.AS_THE_CELL && struckCell);
            boolean ordinal = ORDINAL.matcher(run.text).matches()
                    && ENDS_IN_DIGIT.matcher(text).matches();
            (gone ? struck : run.superscript && !ordinal ? mark : text).append(run.text);
        }
        boolean noText = text.toString().isBlank();
        String rest = noText ? mark.toString() : text.toString();
        boolean nothing = struck.toString().isBlank();
        return new MarkedText(
                nothing ? rest : rest.strip(),
                noText ? "" : mark.toString().strip(),
                nothing ? "" : struck.toString().strip(),
                runs);
    }

    /** Whether a line runs through a piece of text. */
    public enum Strike {
        THROUGH,
        NONE,
        /** As through all letters of the cell. */
        AS_THE_CELL
    }

    /** A piece of a text in letters of one kind. */
    public record Run(String text, boolean superscript, Strike line) {}

    /** Puts a text together from its runs. */
    public static final class Runs {
        private final int longest;
        private final List<Run> runs = new ArrayList<>();
        private int length;

        /** A text of no more characters than one cell may hold. */
        public Runs(int longest) {
            this.longest = longest;
        }

        /** Adds a run in letters of which nothing more is known. */
        public Runs add(String run, boolean superscript) throws UnreadableFile {
            return add(run, superscript, Strike.AS_THE_CELL);
        }

        /** Adds a run; the raised letters of "1st" belong to the text. */
        public Runs add(String run, boolean superscript, Strike line) throws UnreadableFile {
            length += run.length();
            if (length > longest) {
                throw new UnreadableFile(UnreadableFile.Reason.TEXT_TOO_LONG, longest);
            }
            if (!run.isEmpty()) {
                runs.add(new Run(run, superscript, line));
            }
            return this;
        }

        /** The whole; a text that is raised altogether has no mark. */
        public MarkedText join() {
            StringBuilder whole = new StringBuilder(length);
            for (Run run : runs) {
                if (run.superscript || run.line != Strike.AS_THE_CELL) {
                    return joined(runs, false);
                }
                whole.append(run.text);
            }
            return plain(runs.size() == 1 ? runs.get(0).text : whole.toString());
        }
    }
}
