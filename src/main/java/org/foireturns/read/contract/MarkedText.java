package org.foireturns.read.contract;

import java.util.regex.Pattern;

/**
 * A cell's text with its superscript note marks apart: "Under 18" and "3" where the sheet shows "Under 18³".
 *
 * @param mark empty when there is none
 */
public record MarkedText(String text, String mark) {
    private static final Pattern ENDS_IN_DIGIT = Pattern.compile(".*[0-9]\\s*", Pattern.DOTALL);
    private static final Pattern ORDINAL = Pattern.compile("\\s*(?:st|nd|rd|th)\\s*", Pattern.CASE_INSENSITIVE);

    public static MarkedText plain(String text) {
        return new MarkedText(text, "");
    }

    /** Puts a text together from its runs. */
    public static final class Runs {
        private final int longest;
        private final StringBuilder text = new StringBuilder();
        private final StringBuilder mark = new StringBuilder();

        /** A text of no more characters than one cell may hold. */
        public Runs(int longest) {
            this.longest = longest;
        }

        /** Adds a run; the raised letters of "1st" belong to the text. */
        public Runs add(String run, boolean superscript) throws UnreadableFile {
            boolean ordinal = ORDINAL.matcher(run).matches()
                    && ENDS_IN_DIGIT.matcher(text).matches();
            (superscript && !ordinal ? mark : text).append(run);
            if (text.length() + mark.length() > longest) {
                throw new UnreadableFile(UnreadableFile.Reason.TEXT_TOO_LONG, longest);
            }
            return this;
        }

        /** The whole; a text that is raised altogether has no mark. */
        public MarkedText join() {
            return text.toString().isBlank()
                    ? plain(mark.toString())
                    : new MarkedText(text.toString(), mark.toString().strip());
        }
    }
}
