package org.foireturns.figures;

/**
 * A claim beside what the returns say.
 *
 * @param figure the right number in the claim's own rounding
 * @param base what it was measured on, in words
 * @param reason why the verdict is what it is, with the panel or the forces left out where they matter
 */
public record CheckedClaim(Claim claim, String figure, String base, Verdict verdict, String reason) {
    /** Whether the returns bear the claim out. */
    public enum Verdict {
        SUPPORTED("supported"),
        NOT_SUPPORTED("not supported"),
        CANNOT_TELL("cannot tell");

        private final String words;

        Verdict(String words) {
            this.words = words;
        }

        /** As written in output files. */
        public String words() {
            return words;
        }
    }
}
